package org.goldthread.ui.registers.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The layouts that a user keeps for one register, by name. They belong to the user's workbench, not to a portfolio. */
public final class LayoutStore {

	private static final String NODE = "org.goldthread.ui.registers";
	private static final String ORDER = "order";
	private static final String HIDDEN = "hidden";
	private static final String WIDTHS = "widths";
	private static final String FROZEN = "frozen";
	private static final String SORT = "sort";
	private static final String GROUP = "group";

	private final Preferences node;

	/** The layouts below a node. */
	public LayoutStore(Preferences node) {
		this.node = node;
	}

	/** The layouts that the user of this workbench keeps for the register of a name. */
	public static LayoutStore ofUser(String register) {
		return new LayoutStore(InstanceScope.INSTANCE.getNode(NODE).node("layouts").node(register));
	}

	/** The names, in alphabetical order. */
	public List<String> names() {
		try {
			return Stream.of(node.childrenNames()).map(LayoutStore::name).sorted(String.CASE_INSENSITIVE_ORDER).toList();
		} catch (BackingStoreException e) {
			ILog.of(LayoutStore.class).warn("The layouts of a register cannot be read", e);
			return List.of();
		}
	}

	/** The layout of a name; empty when there is none. */
	public Optional<TableLayout> read(String name) {
		if (!names().contains(name)) {
			return Optional.empty();
		}
		Preferences kept = node.node(key(name));
		Map<String, Integer> widths = new LinkedHashMap<>();
		lines(kept.get(WIDTHS, "")).forEach(line -> {
			int at = line.indexOf(' ');
			if (at > 0 && line.substring(0, at).matches("[0-9]{1,5}")) {
				widths.put(line.substring(at + 1), Integer.valueOf(line.substring(0, at)));
			}
		});
		return Optional.of(new TableLayout(lines(kept.get(ORDER, "")), new LinkedHashSet<>(lines(kept.get(HIDDEN, ""))), widths,
				kept.getInt(FROZEN, 1), lines(kept.get(SORT, "")), Optional.of(kept.get(GROUP, "")).filter(group -> !group.isEmpty())));
	}

	/** Keeps a layout under a name, in place of the one that had it. */
	public void keep(String name, TableLayout layout) {
		Preferences kept = node.node(key(name));
		kept.put(ORDER, String.join("\n", layout.order()));
		kept.put(HIDDEN, String.join("\n", layout.hidden()));
		kept.put(WIDTHS, layout.widths().entrySet().stream().map(width -> width.getValue() + " " + width.getKey()).collect(Collectors.joining("\n")));
		kept.putInt(FROZEN, layout.frozen());
		kept.put(SORT, String.join("\n", layout.sort()));
		kept.put(GROUP, layout.group().orElse(""));
		flush();
	}

	/** Forgets a layout. */
	public void remove(String name) {
		try {
			node.node(key(name)).removeNode();
			flush();
		} catch (BackingStoreException e) {
			ILog.of(LayoutStore.class).warn("The layout " + name + " cannot be forgotten", e);
		}
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(LayoutStore.class).warn("The layouts of a register are not kept for the next start", e);
		}
	}

	/** Names of nodes may hold no slash. */
	private static String key(String name) {
		return name.replace("%", "%25").replace("/", "%2F");
	}

	private static String name(String key) {
		return key.replace("%2F", "/").replace("%25", "%");
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
	}
}
