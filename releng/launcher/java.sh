# Finds a JDK 21 or newer, also where the first `java` of the machine is older.

java_homes() { # every place worth a look, best first
  printf '%s\n' "${JAVA_HOME-}"
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 21+ 2>/dev/null || true; fi
  local home
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    printf '%s\n' "$home"
  done
  if command -v javac >/dev/null; then
    home=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
    printf '%s\n' "${home%/bin/javac}"
  fi
}

java_major() { # HOME: prints the feature release of a JDK, or nothing
  local key value
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value//\"/}
      value=${value%%[.+-]*}
      printf '%s' "${value%$'\r'}"
      return 0
    fi
  done <"$1/release"
}

find_java() { # sets java_home and java_version, or ends with one sentence
  local home major
  while IFS= read -r home; do
    [ -n "$home" ] || continue
    major=$(java_major "$home")
    case $major in '' | *[!0-9]*) continue ;; esac
    if [ "$major" -ge 21 ]; then
      java_home=$home
      java_version=$major
      return 0
    fi
  done <<HOMES
$(java_homes)
HOMES
  fail 3 "no JDK 21 or newer was found: install one (Debian: apt-get install openjdk-21-jdk, or Temurin from adoptium.net) or set JAVA_HOME to it."
}
