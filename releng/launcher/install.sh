# Copies the built product to a place where the next build does not touch it, and prepares quick starts.

platform() {
  case $(uname -s) in
    Darwin) printf 'macosx/cocoa/aarch64' ;;
    Linux) printf 'linux/gtk/x86_64' ;;
    *) fail 3 "this script runs on Linux and macOS; on Windows use goldthread.bat." ;;
  esac
}

install_product() {
  local built product
  built=$root/releng/org.goldthread.product/target/products/org.goldthread.product/$(platform)
  product=$state/products/$(date +%Y%m%d%H%M%S)
  if [ -d "$built/Eclipse.app" ]; then built=$built/Eclipse.app/Contents/Eclipse; fi
  [ -d "$built/plugins" ] || fail 3 "Maven left no product in $built; $build_log says why."
  mkdir -p "$state/products"
  remove_old_products
  cp -R "$built" "$product"
  printf '%s\n' "$product" >"$state/product"
  printf '%s\n' "$java_home" >"$state/java-home"
  write_command_arguments "$product"
  copy_unsigned "$product/start" "$product"/plugins/org.eclipse.equinox.launcher_*.jar "$product"/plugins/org.eclipse.osgi_*.jar
  prepare_archive
}

remove_old_products() { # but not under a workbench that runs
  if running_workbench >/dev/null; then return 0; fi
  rm -rf "$state/products"/[0-9]*
}

# The command line needs our bundles below the user interface and the libraries they use, but nothing of the platform. Derby's jars
# lie in its bundle, where a plain class path finds them when they are named.
command_jars() { # PRODUCT
  local jar
  for jar in "$1"/plugins/*.jar "$1"/plugins/org.goldthread.derby_*/lib/*.jar; do
    [ -f "$jar" ] || continue
    case ${jar##*/} in
      org.goldthread.ui* | org.goldthread.workbench_* | org.goldthread.gef.* | org.goldthread.collections.*) ;;
      org.eclipse.emf.* | org.eclipse.elk.* | org.eclipse.xtext.* | org.goldthread.*) printf '%s\n' "$jar" ;;
      org.eclipse.* | org.osgi.* | org.apache.felix.* | org.apache.aries.* | org.apache.batik.* | org.objectweb.* \
        | com.sun.jna* | com.ibm.icu_* | com.github.weisj.* | jakarta.annotation* | jakarta.inject* | xmlgraphics* | xml-apis*) ;;
      *) printf '%s\n' "$jar" ;;
    esac
  done
}

# Commands are short: a simple collector, room to do without it at first, the quick compiler alone, and that early for loops over a
# whole portfolio, serve them best.
command_options=(-XX:TieredStopAtLevel=1 -XX:Tier3BackEdgeThreshold=1000 -XX:+UseSerialGC -XX:NewSize=600m -Xlog:disable -Xlog:all=error:stderr
  -Djava.awt.headless=true)

# Large pages spare the system a hundred thousand faults while the room fills, where Linux hands them out on request.
if read -r large_pages 2>/dev/null </sys/kernel/mm/transparent_hugepage/enabled && [[ $large_pages != *'[never]'* ]]; then
  command_options+=(-XX:+UseTransparentHugePages)
fi

copy_unsigned() { # FOLDER JAR...
  "$java_home/bin/java" -XX:TieredStopAtLevel=1 "$root/releng/launcher/UnsignedJars.java" "$@" || fail 3 "no jars could be written to $1."
}

write_command_arguments() { # PRODUCT; one fixed class path, so that the archive fits
  local path jar jars=()
  while IFS= read -r jar; do jars+=("$jar"); done < <(command_jars "$1")
  copy_unsigned "$1/command" "${jars[@]}"
  path=$(printf '%s:' "$1"/command/*.jar)
  printf -- '-cp\n"%s"\n' "${path%:}" >"$state/command.args"
}

# A cache of loaded classes makes starts quicker. One run records it, all later ones read it, also side by side.
record_archive() { # FILE: the option of the Java machine
  if [ "$java_version" -ge 25 ]; then printf -- '-XX:AOTCacheOutput=%s' "$1"; else printf -- '-XX:ArchiveClassesAtExit=%s' "$1"; fi
}

use_archive() { # FILE: the option of the Java machine
  if [ "$java_version" -ge 25 ]; then printf -- '-XX:AOTCache=%s' "$1"; else printf -- '-XX:SharedArchiveFile=%s' "$1"; fi
}

prepare_archive() { # for the command line
  local example=$root/examples/oxfordshire-2018.goldthread
  rm -f "$state/command.archive"
  "$java_home/bin/java" "$(record_archive "$state/command.archive")" "${command_options[@]}" @"$state/command.args" \
    org.goldthread.cli.Main validate "$example" >/dev/null 2>&1 || true
}
