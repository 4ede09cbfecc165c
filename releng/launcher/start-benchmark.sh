# How long Goldthread takes to its window, against a bare application on the same bundles, in turn and on the same display.
#
# Goldthread's time is that of the launcher as users have it: with the look for changed sources, the archive of loaded classes that
# its first run has left, and the user's portfolio opened in its editor. The bare application (benchmarks/org.goldthread.benchmarks.start)
# is started by Java directly, with the options that Java has by itself, and opens one empty window.
# Both times end when the window is painted and waits for the user.

start_runs=${GOLDTHREAD_START_RUNS:-9}
start_goal=1.3
start_folder=$state/start-benchmark
start_bundle=org.goldthread.benchmarks.start

bench_start() { # prints a line: measure value unit anchor ratio goal ok|missed; 1 when the goal is missed
  local run bare goldthread
  [ -n "${EPOCHREALTIME-}" ] || fail 3 "the start benchmark needs bash 5 or newer; this is bash $BASH_VERSION."
  prepare_start
  say "First runs: Java records its archive of loaded classes."
  time_goldthread >/dev/null || exit
  time_bare >/dev/null || exit
  for ((run = 1; run <= start_runs; run++)); do
    bare=$(time_bare) || exit
    goldthread=$(time_goldthread) || exit
    printf '%s\n' "$bare" >>"$start_folder/bare.times"
    printf '%s\n' "$goldthread" >>"$start_folder/goldthread.times"
    say "Run $run of $start_runs: bare application $bare ms, Goldthread $goldthread ms"
  done
  start_result "$(median "$start_folder/goldthread.times")" "$(median "$start_folder/bare.times")"
}

prepare_start() { # a copy of the product with the benchmark's bundle in it, a state and a Goldthread folder of its own
  local product=$start_folder/copy source=$root/benchmarks/$start_bundle
  local bundle=$product/plugins/${start_bundle}_0.1.0
  rm -rf "$start_folder"
  mkdir -p "$start_folder"
  cp -R "$(cat "$state/product")" "$product"
  rm -f "$product/workbench.archive"
  cp -p "$state/built" "$start_folder/built"
  printf '%s\n' "$product" >"$start_folder/product"
  mkdir -p "$bundle"
  cp -R "$source/META-INF" "$source/plugin.xml" "$bundle"
  "$java_home/bin/javac" --release 21 -proc:none -d "$bundle" -cp "$product/plugins/*" "$source/src/${start_bundle//.//}"/*.java \
    || fail 3 "the bundle of the start benchmark does not compile; the lines above say why."
  printf '%s,0.1.0,plugins/%s_0.1.0/,4,false\n' "$start_bundle" "$start_bundle" \
    >>"$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}

microseconds() { printf '%s' "${EPOCHREALTIME//[.,]/}"; } # since 1970

time_goldthread() { # prints milliseconds; in a subshell, since it takes over the launcher's own variables
  (
    export GOLDTHREAD_START_REPORT=$start_folder/report
    state=$start_folder
    goldthread_home=$start_folder/home
    workspace=$goldthread_home/.workspace
    export GOLDTHREAD_HOME=$goldthread_home
    build_product() { :; } # the look for changes counts, a change since then does not
    begun=$(microseconds)
    open_workbench >&2
    wait # for the archive
    milliseconds_since "$begun" 1
  )
}

time_bare() { # prints milliseconds
  local begun
  begun=$(microseconds)
  GOLDTHREAD_START_REPORT=$start_folder/report "$java_home/bin/java" -jar "$start_folder"/copy/plugins/org.eclipse.equinox.launcher_*.jar \
    -product $start_bundle.product -application $start_bundle.bare -data "$start_folder/bare" >/dev/null 2>&1 || true
  milliseconds_since "$begun" 0
}

milliseconds_since() { # BEGUN EDITORS: up to the time in the report, which must tell of that many editors
  local painted ready editors
  [ -f "$start_folder/report" ] || fail 3 "the workbench did not come to its window; see .metadata/.log in the folders of $start_folder."
  read -r painted ready editors <"$start_folder/report"
  rm -f "$start_folder/report"
  [ "$editors" -eq "$2" ] || fail 3 "the workbench came to its window with $editors editors, but $2 was expected."
  printf '%s\n' "$(((ready - $1) / 1000))"
}

median() { # FILE of an odd number of lines
  sort -n "$1" | sed -n "$(((start_runs + 1) / 2))p"
}

start_result() { # MILLISECONDS ANCHOR
  awk -v value="$1" -v anchor="$2" -v goal="$start_goal" 'BEGIN {
    ratio = value / anchor
    printf "start %d ms %d %.2f %s %s\n", value, anchor, ratio, goal, ratio <= goal ? "ok" : "missed"
    exit ratio > goal
  }'
}
