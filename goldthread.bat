@echo off
rem Goldthread's one door on Windows: the workbench, the command line and the build. "goldthread help" says how.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "state=%root%target"
if "%GOLDTHREAD_HOME%"=="" set "GOLDTHREAD_HOME=%USERPROFILE%\Goldthread"
set "product=%root%releng\org.goldthread.product\target\products\org.goldthread.product\win32\win32\x86_64"

if "%~1"=="help" goto usage
call :find_java || exit /b 3
if "%~1"=="build" goto build
if "%~1"=="test" goto test
call :ensure_built || exit /b 3
if "%~1"=="" goto workbench
if "%~2"=="" if /i "%~x1"==".goldthread" goto workbench
goto command

:usage
echo goldthread                     open the workbench with a copy of the example
echo goldthread FILE.goldthread     open a portfolio; a running workbench takes it over
echo goldthread validate FILE       check a portfolio (also: export, diagram, generate, new, ...)
echo goldthread test [--soak]       run all tests
echo goldthread build [--all]       build the product
exit /b 0

:find_java
set "java_home="
call :try_java "%JAVA_HOME%"
for %%v in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
  if exist "%%~v" for /d %%j in ("%%~v\*") do call :try_java "%%~j"
)
for /f "delims=" %%j in ('where javac 2^>nul') do call :try_java "%%~dpj.."
if defined java_home exit /b 0
>&2 echo goldthread: no JDK 21 or newer was found: install one (Temurin from adoptium.net) or set JAVA_HOME to it.
exit /b 1

:try_java
if defined java_home exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "major=0"
for /f "tokens=2 delims==" %%r in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.+-" %%m in ("%%~r") do set "major=%%m"
if %major% GEQ 21 set "java_home=%~1"
exit /b 0

:ensure_built
if not exist "%product%\plugins" goto build_product
set "stale="
for /f "delims=" %%s in ('powershell -NoProfile -Command "$b = (Get-Item '%state%\built').LastWriteTimeUtc; Set-Location '%root%'; Get-ChildItem pom.xml, .mvn, bundles, features, releng -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $b -and $_.FullName -notmatch '\\target\\|\\\.polyglot|\\\.tycho|\.jar$' } | Select-Object -First 1 -ExpandProperty Name" 2^>nul') do set "stale=%%s"
if not defined stale exit /b 0

:build_product
if not exist "%state%" mkdir "%state%"
type nul > "%state%\started"
>&2 echo Building Goldthread; full log: %state%\build.log
set "JAVA_HOME=%java_home%"
call "%root%mvnw.cmd" -B -ntp -f "%root%pom.xml" package -pl releng/org.goldthread.product -am %~1 > "%state%\build.log" 2>&1
if errorlevel 1 (
  >&2 findstr /b "[ERROR]" "%state%\build.log"
  >&2 echo goldthread: the build failed; %state%\build.log says why.
  exit /b 1
)
move /y "%state%\started" "%state%\built" >nul
exit /b 0

:build
if "%~2"=="--all" (call :build_product -Pall-platforms) else (call :build_product)
if errorlevel 1 exit /b 3
exit /b 0

:test
set "soak=false"
if "%~2"=="--soak" set "soak=true"
set "JAVA_HOME=%java_home%"
call "%root%mvnw.cmd" -B -ntp -f "%root%pom.xml" verify -Dgoldthread.soak=%soak%
exit /b %errorlevel%

:command
for /d %%b in ("%product%\plugins\org.goldthread.derby_*") do set "derby=%%~b\lib\*"
"%java_home%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -cp "%product%\plugins\*;%derby%" org.goldthread.cli.Main %*
exit /b %errorlevel%

:workbench
set "workspace=%GOLDTHREAD_HOME%\.workspace"
if not exist "%workspace%" mkdir "%workspace%"
if not exist "%GOLDTHREAD_HOME%\.open" mkdir "%GOLDTHREAD_HOME%\.open"
set "file=%GOLDTHREAD_HOME%\Oxfordshire 2018.goldthread"
if "%~1"=="" (
  if not exist "%file%" copy "%root%examples\oxfordshire-2018.goldthread" "%file%" >nul
) else (
  set "file=%~f1"
)
if not exist "%file%" (
  >&2 echo goldthread: %~1: there is no such file; check the name.
  exit /b 3
)
rem A request to open a file, as releng\launcher\workbench.sh explains: UTF-8, renamed when complete.
powershell -NoProfile -Command "$n = '%GOLDTHREAD_HOME%\.open\' + [guid]::NewGuid(); [IO.File]::WriteAllText($n + '.part', $env:file); Move-Item ($n + '.part') ($n + '.request')"
if not exist "%workspace%\.running" goto start
set /p pid=<"%workspace%\.running"
tasklist /fi "PID eq %pid%" 2>nul | findstr /i "java" >nul && exit /b 0

:start
for %%l in ("%product%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~l"
rem Java keeps the classes that it has loaded in an archive, which makes the next start quicker.
"%java_home%\bin\java" -Xmx2g --enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=error:stderr -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%state%\workbench.archive" -jar "%launcher%" -data "%workspace%"
if errorlevel 24 exit /b %errorlevel%
if errorlevel 23 goto start
exit /b %errorlevel%
