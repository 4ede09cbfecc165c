# Opens the workbench, or hands a file to the one that runs.
#
# How a file is handed over (the other side is the class OpenRequests of org.goldthread.workbench):
# - a running workbench keeps its process id in HOME/.workspace/.running;
# - a request is a file HOME/.open/NAME.request that holds one absolute path, in UTF-8, or nothing ("come to the front");
#   it is written under another name and then renamed, so that it is never seen half written;
# - the workbench opens and deletes the requests that wait when it starts, and those that come later.

goldthread_home=${GOLDTHREAD_HOME:-$HOME/Goldthread}
workspace=$goldthread_home/.workspace

running_workbench() {
  local pid
  [ -r "$workspace/.running" ] || return 1
  pid=$(cat "$workspace/.running")
  case $pid in '' | *[!0-9]*) return 1 ;; esac
  case $(ps -p "$pid" -o args= 2>/dev/null) in *org.eclipse.equinox.launcher*) ;; *) return 1 ;; esac
}

absolute() { # FILE
  case $1 in /*) printf '%s' "$1" ;; *) printf '%s/%s' "$PWD" "$1" ;; esac
}

request() { # PATH or nothing
  local name
  name=$goldthread_home/.open/$(date +%s)-$$
  mkdir -p "$goldthread_home/.open"
  printf '%s' "$1" >"$name.part"
  mv "$name.part" "$name.request"
}

own_example() { # prints the user's copy of the example
  local example=$root/examples/oxfordshire-2018.goldthread
  local copy=$goldthread_home/"Oxfordshire 2018.goldthread"
  mkdir -p "$goldthread_home"
  [ -e "$copy" ] || cp "$example" "$copy"
  printf '%s' "$copy"
}

open_workbench() { # [FILE]
  local file=
  if [ $# -gt 0 ]; then
    file=$(absolute "$1")
    [ -f "$file" ] || fail 3 "$1: there is no such file; check the name."
  fi
  if running_workbench; then
    request "$file"
    say "The running workbench takes over."
    return 0
  fi
  ensure_built
  if ! has_display; then take_tour "${file:-$root/examples/oxfordshire-2018.goldthread}"; return; fi
  ensure_packages no
  request "${file:-$(own_example)}"
  start_workbench
}

# The optimising compiler leaves the processors to the window at first, and takes what is still busy later.
late_optimisation=(-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=200000
  -XX:Tier4BackEdgeThreshold=1000000)

start_workbench() { # again, as long as it ends with the wish to restart
  local product archive path options learning status=23
  find_java
  product=$(cat "$state/product")
  archive=$product/workbench.archive
  path=$(printf '%s:' "$product"/start/*.jar)
  options=(-Xmx2g -Xlog:disable -Xlog:all=error:stderr "${late_optimisation[@]}" -cp "${path%:}"
    "-Djava.util.logging.config.file=$root/releng/launcher/logging.properties"
    -Dosgi.frameworkParentClassloader=app "-Dosgi.install.area=file:$product/" "-Dosgi.framework=file:$(printf '%s' "$product"/plugins/org.eclipse.osgi_*.jar)")
  if [ "$(uname -s)" = Darwin ]; then options+=(-XstartOnFirstThread); fi
  if [ "$java_version" -ge 24 ]; then options+=(--enable-native-access=ALL-UNNAMED); fi
  mkdir -p "$workspace"
  while [ "$status" -eq 23 ]; do
    status=0
    learning=()
    if [ -f "$archive" ]; then learning=("$(use_archive "$archive")")
    elif [ "$java_version" -ge 25 ]; then learning=(-XX:AOTMode=record "-XX:AOTConfiguration=$archive.$$.seen")
    else learning=("$(record_archive "$archive.$$")"); fi
    "$java_home/bin/java" "${options[@]}" "${learning[@]}" org.eclipse.equinox.launcher.Main -data "$workspace" >/dev/null || status=$?
  done
  keep_archive "$archive" "$archive.$$" "${options[@]}"
  return "$status"
}

keep_archive() { # ARCHIVE RECORDED OPTION...: in the background, since Java needs seconds for it
  local archive=$1 recorded=$2
  shift 2
  if [ -f "$recorded" ]; then mv "$recorded" "$archive"; fi
  if [ ! -f "$recorded.seen" ]; then return 0; fi
  (
    trap '' HUP INT
    nice "$java_home/bin/java" "$@" -XX:AOTMode=create "-XX:AOTConfiguration=$recorded.seen" "-XX:AOTCache=$recorded" \
      && mv "$recorded" "$archive"
    rm -f "$recorded" "$recorded.seen"
  ) </dev/null >/dev/null 2>&1 &
}

take_tour() { # FILE
  local folder=$PWD/goldthread-tour status=0
  say "There is no display for the workbench (DISPLAY is not set), so here is the tour: the same checks and exports without a window."
  mkdir -p "$folder"
  command_line validate "$1" >"$folder/findings.txt" || status=$?
  [ "$status" -le 1 ] || exit "$status"
  command_line export "$1" --register risks -o "$folder/risk-register.csv" >/dev/null || exit
  command_line diagram "$1" --diagram "Outcomes map" -o "$folder/outcomes-map.svg" >/dev/null || exit
  printf 'goldthread-tour/findings.txt       what the rules find\n'
  printf 'goldthread-tour/risk-register.csv  the risk register\n'
  printf 'goldthread-tour/outcomes-map.svg   the outcomes map\n'
}
