# Commands, tests and benchmarks.

command_line() { # arguments of the command...
  local options=("${command_options[@]}")
  [ -n "${java_home-}" ] || find_java
  if [ -f "$state/command.archive" ]; then options+=("$(use_archive "$state/command.archive")"); fi
  "$java_home/bin/java" "${options[@]}" @"$state/command.args" org.goldthread.cli.Main "$@"
}

run_command() {
  ensure_built
  command_line "$@"
}

run_build() { # [--all]
  case "$*" in
    '') if needs_build; then build_product; else say "Nothing has changed since the last build."; fi ;;
    --all) build_product -Pall-platforms; list_products ;;
    *) fail 2 "build takes no argument but --all." ;;
  esac
}

list_products() {
  local platform
  for platform in linux/gtk/x86_64 win32/win32/x86_64 macosx/cocoa/aarch64; do
    printf '%s\n' "$root/releng/org.goldthread.product/target/products/org.goldthread.product/$platform"
  done
}

test_counts() { # prints "N passed, N failed, N skipped" over all reports that are newer than the start
  find "$root/tests" -path '*/target/surefire-reports/TEST-*.xml' -newer "$state/started" -exec grep -h -m 1 '<testsuite ' {} + \
    | awk '
      function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
      { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
      END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }'
}

run_tests() { # [--soak]
  local soak=false seconds=900 list status=0 counts
  case "$*" in '') ;; --soak) soak=true seconds=7200 ;; *) fail 2 "test takes no argument but --soak." ;; esac
  find_java
  ensure_display
  list=$(source_list)
  mkdir -p "$state"
  if needs_build; then forget_classes; fi
  touch "$state/started"
  say "Building and testing Goldthread ($(expected_minutes) and the tests); full log: $build_log"
  maven verify -T 2 --fail-at-end "-Dgoldthread.soak=$soak" "-Dgoldthread.test.seconds=$seconds" || status=$?
  counts=$(test_counts)
  if [ "$status" -eq 0 ]; then
    record_build "$list"
    case $counts in '0 passed'*) say "No test was run."; status=1 ;; esac
  else
    say "Something failed; the lines above say what, $build_log has it all."
    status=1
  fi
  printf '%s\n' "$counts"
  return "$status"
}

needs_benchmarks() {
  local class_path=$root/benchmarks/target/class-path
  [ -f "$class_path" ] && [ "$class_path" -nt "$state/built" ] || return 0
  [ -n "$(find "$root/benchmarks/pom.xml" "$root/benchmarks/src" -newer "$class_path" -print -quit)" ]
}

run_benchmarks() { # [NAME]: those of the start and the editors run workbenches, all others are of Java; 1 when a goal is missed
  local status=0
  ensure_built
  find_java
  ensure_display
  case ${1-} in start | registers) ;; *) java_benchmarks "$@" || status=$? ;; esac
  if [ "${1-diagram}" = diagram ]; then bench_editor diagram || status=$?; fi
  if [ "${1-registers}" = registers ]; then bench_editor registers || status=$?; fi
  if [ "${1-start}" = start ]; then bench_start || status=$?; fi
  return "$status"
}

java_benchmarks() { # [NAME]
  if needs_benchmarks; then
    maven package -pl benchmarks -am || fail 3 "the benchmarks could not be built; $build_log says why."
  fi
  "$java_home/bin/java" -Xmx4g "-Djava.util.logging.config.file=$root/releng/launcher/logging.properties" "-Dgoldthread.product=$(cat "$state/product")" "-Dgoldthread.root=$root" \
    -cp "$root/benchmarks/target/classes:$(cat "$root/benchmarks/target/class-path")" org.goldthread.benchmarks.Main "$@"
}
