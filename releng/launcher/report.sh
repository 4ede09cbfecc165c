# Words to the user. All of them go to standard error: standard output belongs to the commands.

say() { printf '%s\n' "$*" >&2; }

fail() { # EXIT-CODE MESSAGE
  say "goldthread: $2"
  exit "$1"
}
