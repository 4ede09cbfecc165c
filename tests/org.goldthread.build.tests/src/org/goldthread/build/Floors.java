package org.goldthread.build;

import java.util.Map;
import java.util.Set;

/** The floors of the architecture: a bundle may use bundles of lower floors only, and some libraries only from one floor up. */
final class Floors {

	private static final Map<String, Integer> FLOOR = Map.ofEntries(
			Map.entry("org.goldthread.model", 1),
			Map.entry("org.goldthread.model.edit", 2), Map.entry("org.goldthread.analysis", 2),
			Map.entry("org.goldthread.rules", 3), Map.entry("org.goldthread.viewpoint", 3),
			Map.entry("org.goldthread.design", 4), Map.entry("org.goldthread.render", 4), Map.entry("org.goldthread.document", 4),
			Map.entry("org.goldthread.store", 5), Map.entry("org.goldthread.exchange", 5),
			Map.entry("org.goldthread.cli", 6), Map.entry("org.goldthread.ui", 6),
			Map.entry("org.goldthread.ui.diagram", 7), Map.entry("org.goldthread.ui.registers", 7),
			Map.entry("org.goldthread.ui.explorer", 7), Map.entry("org.goldthread.ui.analysis", 7),
			Map.entry("org.goldthread.ui.repository", 7),
			Map.entry("org.goldthread.workbench", 8));

	private static final Set<String> WITHOUT_FLOOR = Set.of("org.goldthread.gef.compat",
			"org.goldthread.collections.compat", "org.goldthread.derby");

	private Floors() {
	}

	static boolean isKnown(String bundle) {
		return FLOOR.containsKey(bundle) || WITHOUT_FLOOR.contains(bundle);
	}

	static boolean hasFloor(String bundle) {
		return FLOOR.containsKey(bundle);
	}

	/** The floor of a bundle, 1 to 8. */
	static int of(String bundle) {
		return FLOOR.get(bundle);
	}

	/** Whether a library belongs to the workbench, a display or OSGi, which bundles below floor 6 do without. */
	static boolean needsTheWorkbench(String library) {
		return library.startsWith("org.eclipse.swt") || library.startsWith("org.eclipse.jface") || library.startsWith("org.eclipse.ui")
				|| library.startsWith("org.eclipse.e4") || library.startsWith("org.eclipse.core.") || library.equals("org.eclipse.gef")
				|| library.equals("org.eclipse.draw2d") || library.startsWith("org.eclipse.osgi") || library.startsWith("org.osgi.");
	}

	/** Whether a bundle, package or class belongs to JDBC, Derby or the driver of PostgreSQL. */
	static boolean isOfADatabase(String library) {
		return library.startsWith("java.sql") || library.startsWith("javax.sql") || library.startsWith("org.apache.derby")
				|| library.startsWith("org.goldthread.derby") || library.startsWith("org.postgresql");
	}
}
