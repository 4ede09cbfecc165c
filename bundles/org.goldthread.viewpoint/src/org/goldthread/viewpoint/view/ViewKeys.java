package org.goldthread.viewpoint.view;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes the keys of views: the same as long as a view shows the same thing, and each only once in a diagram. A view that
 * stands where its element belongs is named by mapping and element alone, so that it keeps its key when it is moved with the
 * element; one that stands inside a stranger adds that one's id, because it may stand in several.
 */
final class ViewKeys {

	/** Far more than anybody can look at; mappings that reuse each other could show a few elements in millions of ways. */
	private static final int MOST = 100_000;

	private final Map<String, Integer> uses = new HashMap<>();
	private int claims;
	private int clashes;
	private boolean positional;

	/** Key of a node that no other node claims. */
	String node(NodeGroup group, EObject element) {
		String plain = group.mapping().name() + ":" + id(element);
		EObject context = group.context();
		boolean atHome = group.holder().isEmpty() || context == element || element.eContainer() == context;
		return atHome ? plain : plain + "@" + id(context);
	}

	/** Key of an edge that stands for an element. */
	String edge(String mapping, EObject element) {
		return mapping + ":" + id(element);
	}

	/** Key of an edge that stands for a reference. */
	String edge(String mapping, LiveNode source, LiveNode target) {
		return mapping + ":" + withoutMapping(source) + ">" + withoutMapping(target);
	}

	/** A view claims a key. */
	void claim(String key) {
		claims++;
		if (uses.merge(key, 1, Integer::sum) == 2) {
			clashes++;
		}
	}

	/** A view gives its claim up. */
	void release(String key) {
		claims--;
		int left = uses.merge(key, -1, Integer::sum);
		if (left == 0) {
			uses.remove(key);
		} else if (left == 1) {
			clashes--;
		}
	}

	/** Whether a diagram has no room for so many more views. */
	boolean areTooMany(int more) {
		return claims + more > MOST;
	}

	/** Tells that a mapping's views are left out for want of room. */
	static EvaluationProblem tooMany(String mapping) {
		return new EvaluationProblem(mapping + " candidates", "", "the diagram would show more than " + MOST + " figures and lines");
	}

	/** Whether any key is claimed more than once. */
	boolean haveClashes() {
		return clashes > 0;
	}

	/** Whether some element has no id, so that keys depend on where it stands in the model. */
	boolean arePositional() {
		return positional;
	}

	private static String withoutMapping(LiveNode node) {
		return node.plainKey().substring(node.mapping().name().length() + 1);
	}

	private String id(EObject element) {
		String id = EcoreUtil.getID(element);
		if (id != null) {
			return id;
		}
		positional = true;
		return EcoreUtil.getRelativeURIFragmentPath(null, element);
	}

	/** Numbers for all who claim keys; to be asked by all of them, in the order of the diagram. */
	Numbering numbering() {
		return new Numbering(haveClashes());
	}

	/** Gives those that claim the same key numbers, in the order in which they ask. */
	static final class Numbering {

		private final boolean needed;
		private final Map<String, Integer> asked = new HashMap<>();

		private Numbering(boolean needed) {
			this.needed = needed;
		}

		/** The key itself for the first that asks, then with a number from 2 on. */
		String number(String key) {
			if (!needed) {
				return key;
			}
			int number = asked.merge(key, 1, Integer::sum);
			return number == 1 ? key : key + "#" + number;
		}
	}
}
