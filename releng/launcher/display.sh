# A screen to show windows on: the user's own, or one of ours for tests. Installs what is missing, or names it.

own_display=

has_display() {
  [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY-}" ] || [ -n "${WAYLAND_DISPLAY-}" ]
}

has_gtk() {
  local folder
  for folder in /usr/lib/*-linux-gnu /usr/lib64 /usr/lib; do
    if [ -e "$folder/libgtk-3.so.0" ]; then return 0; fi
  done
  return 1
}

missing_packages() { # WITH-SCREEN: yes where a screen of our own is wanted
  local missing=
  if [ "$(uname -s)" != Linux ]; then return 0; fi
  has_gtk || missing="$missing libgtk-3-0"
  if [ "$1" = yes ]; then
    command -v Xvfb >/dev/null || missing="$missing xvfb"
    command -v openbox >/dev/null || missing="$missing openbox"
    [ -d /usr/share/fonts/truetype/dejavu ] || missing="$missing fonts-dejavu"
  fi
  printf '%s' "${missing# }"
}

install_packages() { # NAMES
  local as_root=
  if [ "$(id -u)" != 0 ]; then as_root='sudo -n'; fi
  if ! command -v apt-get >/dev/null || { [ -n "$as_root" ] && ! sudo -n true 2>/dev/null; }; then
    fail 3 "these packages are missing: $1. Install them with: sudo apt-get install $1"
  fi
  say "Installing missing packages: $1"
  mkdir -p "$state"
  # shellcheck disable=SC2086
  { $as_root apt-get update && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends $1; } >"$state/packages.log" 2>&1 \
    || fail 3 "apt-get could not install $1; $state/packages.log says why."
}

ensure_packages() { # WITH-SCREEN
  local missing
  missing=$(missing_packages "$1")
  if [ -n "$missing" ]; then install_packages "$missing"; fi
}

stop_display() {
  local pid
  for pid in $own_display; do kill "$pid" 2>/dev/null || true; done
  own_display=
}

start_display() { # a screen and a window manager of our own, gone with this script
  local number_file waited=0
  trap stop_display EXIT
  trap 'exit 130' INT TERM HUP
  number_file=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number_file" >/dev/null 2>&1 &
  own_display=$!
  while [ ! -s "$number_file" ]; do
    waited=$((waited + 1))
    if [ "$waited" -gt 200 ] || ! kill -0 "$own_display" 2>/dev/null; then fail 3 "Xvfb did not start a screen."; fi
    sleep 0.05
  done
  DISPLAY=:$(cat "$number_file")
  rm -f "$number_file"
  export DISPLAY NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  openbox >/dev/null 2>&1 &
  own_display="$! $own_display"
}

ensure_display() {
  if has_display; then ensure_packages no; else ensure_packages yes; start_display; fi
}
