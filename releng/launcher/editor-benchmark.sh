# How long editors take with much in them, each against the bare library below it in the same workbench: a large diagram to open and to
# move figures in, against GEF with plain boxes; a register of 50,000 rows to open, sort, filter, scroll and write in, against NatTable.
#
# A copy of the product runs with the bundle benchmarks/org.goldthread.benchmarks.editor in it, which does the work and writes a line
# for each figure.

editor_folder=$state/editor-benchmark
editor_bundle=org.goldthread.benchmarks.editor

bench_editor() { # diagram|registers; prints lines as the benchmarks of Java do; 1 when a goal is missed
  local report=$editor_folder/report
  prepare_editor
  GOLDTHREAD_HOME=$editor_folder/home GOLDTHREAD_EDITOR_REPORT=$report GOLDTHREAD_EDITOR_TRIAL=$1 "$java_home/bin/java" -Xmx2g \
    -jar "$editor_folder"/copy/plugins/org.eclipse.equinox.launcher_*.jar -consoleLog -data "$editor_folder/home/.workspace" >"$editor_folder/log" 2>&1 || true
  [ -s "$report" ] || fail 3 "the benchmark of the $1 editor did not come to its end; $editor_folder/log says why."
  cat "$report"
  ! grep -q 'missed$' "$report"
}

prepare_editor() { # a copy of the product with the benchmark's bundle in it
  local product=$editor_folder/copy source=$root/benchmarks/$editor_bundle
  local bundle=$product/plugins/${editor_bundle}_0.1.0
  rm -rf "$editor_folder"
  mkdir -p "$editor_folder/home"
  cp -R "$(cat "$state/product")" "$product"
  rm -f "$product/workbench.archive"
  mkdir -p "$bundle"
  cp -R "$source/META-INF" "$source/plugin.xml" "$bundle"
  "$java_home/bin/javac" --release 21 -proc:none -nowarn -d "$bundle" -cp "$product/plugins/*" "$source/src/${editor_bundle//.//}"/{,register/}*.java \
    "$root"/benchmarks/src/org/goldthread/benchmarks/{Measure,Repetition,exchange/ManyRisks}.java \
    || fail 3 "the bundle of the editor benchmarks does not compile; the lines above say why."
  printf '%s,0.1.0,plugins/%s_0.1.0/,4,false\n' "$editor_bundle" "$editor_bundle" \
    >>"$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}
