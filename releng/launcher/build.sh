# Builds the product with Maven when a source is newer than it, and shows how far it has come.

build_log=$state/build.log
sources=(pom.xml .mvn bundles features releng/launcher releng/org.goldthread.target releng/org.goldthread.product)

source_files() { # extra find arguments...; a jar is no source, but fetched by the build
  (cd "$root" && find "${sources[@]}" -name target -prune -o -name '.polyglot.*' -prune -o -name '.tycho-*' -prune -o -type f ! -name '*.jar' "$@")
}

source_list() { source_files -print | LC_ALL=C sort | cksum; }

needs_build() { # a file that is newer, new or gone
  [ -f "$state/built" ] && [ -f "$state/product" ] && [ -d "$(cat "$state/product")" ] || return 0
  [ -n "$(source_files -newer "$state/built" -print -quit)" ] && return 0
  [ "$(source_list)" != "$(cat "$state/built")" ]
}

show_progress() { # Maven's output to the log, and what matters of it to the user: steps, tests, errors
  local line step='^\[INFO\] Building (\[[a-z]+\] )?(.*) [0-9][^ ]*-SNAPSHOT +(\[[0-9]+/[0-9]+\])$'
  local result='(Tests run:.*Time elapsed.*)$' broken='<<< (FAILURE|ERROR)!' error='^\[ERROR\]' fetched='Downloaded from'
  local poms="'dependencies.dependency." # of libraries whose POMs say more than Maven understands; the target names what they need
  local errors=0 files=0 details=0
  while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    if [[ $line =~ $step ]]; then say "${BASH_REMATCH[3]} ${BASH_REMATCH[1]}${BASH_REMATCH[2]}"
    elif [[ $line =~ $result ]]; then say "    ${BASH_REMATCH[1]}"
    elif [[ $line =~ $fetched ]]; then
      files=$((files + 1))
      if [ $((files % 50)) -eq 0 ]; then say "    $files files fetched from Maven Central"; fi
    elif [[ $line =~ $broken ]]; then details=3; say "    $line"
    elif [ "$details" -gt 0 ]; then details=$((details - 1)); say "        $line"
    elif [[ $line =~ $error && $line != *"$poms"* ]] && [ "$errors" -lt 60 ]; then errors=$((errors + 1)); say "$line"; fi
  done 3>"$build_log"
}

maven() { # arguments of Maven...
  local status=0
  mkdir -p "$state"
  (cd "$root" && JAVA_HOME=$java_home ./mvnw -B "$@" 2>&1) | show_progress || status=$?
  return "$status"
}

expected_minutes() {
  if [ -d "$HOME/.m2/repository/org/eclipse/tycho" ]; then printf 'about a minute'; else printf 'the first time about 5 minutes, since all libraries are fetched from Maven Central'; fi
}

# Maven compiles only the files that are newer than their classes, so a class that relies on a changed one would stay as it was.
forget_classes() { rm -rf "$root"/bundles/*/target/classes "$root"/examples/*/target/classes; }

build_product() { # arguments of Maven...
  local list
  find_java
  list=$(source_list)
  mkdir -p "$state"
  if needs_build; then forget_classes; fi
  touch "$state/started"
  say "Building Goldthread ($(expected_minutes)); full log: $build_log"
  maven package -pl releng/org.goldthread.product -am "$@" \
    || fail 3 "the build failed; the lines above say where, $build_log has it all."
  record_build "$list"
}

record_build() { # SOURCE-LIST: installs what Maven has built since $state/started
  install_product
  printf '%s\n' "$1" >"$state/built"
  touch -r "$state/started" "$state/built"
}

ensure_built() { if needs_build; then build_product; fi; }
