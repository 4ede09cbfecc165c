# Makes Goldthread the program for *.goldthread files on the user's Linux desktop, and takes that back.

associated_data=${XDG_DATA_HOME:-$HOME/.local/share}
associated_type=application/x-goldthread+xml
desktop_entry=$associated_data/applications/org.goldthread.desktop
type_description=$associated_data/mime/packages/org.goldthread.xml
application_icon=$associated_data/icons/hicolor/scalable/apps/org.goldthread.svg
type_icon=$associated_data/icons/hicolor/scalable/mimetypes/application-x-goldthread+xml.svg

run_associate() { # [--remove]
  [ "$(uname -s)" = Linux ] || fail 2 "associate is for Linux; docs/workbench.md says what other systems need."
  case "$*" in
    '') associate; say "Files that end in .goldthread now open with $root/goldthread." ;;
    --remove) dissociate; say "Files that end in .goldthread open with Goldthread no more." ;;
    *) fail 2 "associate takes no argument but --remove." ;;
  esac
}

associate() {
  local file
  for file in "$desktop_entry" "$type_description" "$application_icon" "$type_icon"; do
    mkdir -p "$(dirname "$file")" || fail 3 "$(dirname "$file") cannot be made; check its permissions."
  done
  write_desktop_entry >"$desktop_entry"
  write_type_description >"$type_description"
  cp "$root/bundles/org.goldthread.ui/icons/light/goldthread.svg" "$application_icon"
  cp "$application_icon" "$type_icon"
  refresh_associations
}

dissociate() {
  rm -f "$desktop_entry" "$type_description" "$application_icon" "$type_icon"
  refresh_associations
}

write_desktop_entry() {
  cat <<ENTRY
[Desktop Entry]
Type=Application
Version=1.0
Name=Goldthread
GenericName=Programme portfolio manager
Comment=A council's target operating model, its programme, and the golden thread between them
Exec=$(desktop_argument "$root/goldthread") %f
Icon=org.goldthread
Terminal=false
StartupWMClass=Goldthread
Categories=Office;ProjectManagement;
MimeType=$associated_type;
ENTRY
}

# Quoted for Exec: quotes, dollars, accents and backslashes first as an argument, then backslashes again as a value; % is doubled.
desktop_argument() { # TEXT
  local quoted
  quoted=$(printf '%s' "$1" | sed -e 's/[\\"$`]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
  printf '"%s"' "$quoted"
}

write_type_description() {
  cat <<TYPE
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="$associated_type">
    <comment>Goldthread portfolio</comment>
    <sub-class-of type="application/xml"/>
    <icon name="application-x-goldthread+xml"/>
    <glob pattern="*.goldthread"/>
  </mime-type>
</mime-info>
TYPE
}

refresh_associations() { # with the desktop's own tools, where it has them
  if [ -d "$associated_data/mime/packages" ]; then refresh_with update-mime-database "$associated_data/mime"; fi
  if [ -d "$associated_data/applications" ]; then refresh_with update-desktop-database -q "$associated_data/applications"; fi
  if [ -f "$associated_data/icons/hicolor/index.theme" ]; then refresh_with gtk-update-icon-cache -q "$associated_data/icons/hicolor"; fi
}

refresh_with() { # TOOL ARGUMENT...
  if ! command -v "$1" >/dev/null; then
    say "$1 is not installed; log out and in again where the desktop does not see the change."
  elif ! "$@" >/dev/null 2>&1; then
    say "$1 failed; log out and in again where the desktop does not see the change."
  fi
}
