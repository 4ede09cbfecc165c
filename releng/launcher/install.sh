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
  prepare_archive
}

remove_old_products() { # but not under a workbench that runs
  if running_workbench >/dev/null; then return 0; fi
  rm -rf "$state/products"/[0-9]*
}

# The command line needs our bundles below the user interface and the libraries they use, but nothing of the platform.
command_jars() { # PRODUCT
  local jar
  for jar in "$1"/plugins/*.jar; do
    case ${jar##*/} in
      org.goldthread.ui* | org.goldthread.workbench_* | org.goldthread.gef.*) ;;
      org.eclipse.emf.* | org.eclipse.elk.* | org.eclipse.xtext.* | org.goldthread.*) printf '%s\n' "$jar" ;;
      org.eclipse.* | org.osgi.* | org.apache.felix.* | org.apache.aries.* | org.apache.batik.* | org.objectweb.* \
        | com.sun.jna* | com.ibm.icu_* | com.github.weisj.* | jakarta.* | xmlgraphics* | xml-apis*) ;;
      *) printf '%s\n' "$jar" ;;
    esac
  done
}

write_command_arguments() { # PRODUCT; one fixed class path, so that the shared archive fits
  local path
  path=$(command_jars "$1" | tr '\n' ':')
  printf -- '-cp\n"%s"\n' "${path%:}" >"$state/command.args"
}

# A cache of loaded classes. It is written here once and only read later, so that commands may run side by side.
prepare_archive() {
  local example=$root/examples/oxfordshire-2018.goldthread
  rm -f "$state/command.archive"
  if [ "$java_version" -ge 25 ]; then set -- "-XX:AOTCacheOutput=$state/command.archive"
  else set -- "-XX:ArchiveClassesAtExit=$state/command.archive"; fi
  "$java_home/bin/java" "$@" -Xlog:disable @"$state/command.args" org.goldthread.cli.Main validate "$example" >/dev/null 2>&1 || true
}

archive_option() {
  [ -f "$state/command.archive" ] || return 0
  if [ "$java_version" -ge 25 ]; then printf -- '-XX:AOTCache=%s' "$state/command.archive"
  else printf -- '-XX:SharedArchiveFile=%s' "$state/command.archive"; fi
}
