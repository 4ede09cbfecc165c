package org.goldthread.viewpoint.view;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** An edge between two nodes, and the view of it. Changes as the keys of its ends do. */
final class LiveEdge {

	private final String mapping;
	private final EObject element;
	private final LiveNode source;
	private final LiveNode target;
	private final String plainKey;
	private final String label;
	private final EdgeStyle style;
	private Optional<EdgeView> view = Optional.empty();

	LiveEdge(String mapping, EObject element, LiveNode source, LiveNode target, String plainKey, String label, EdgeStyle style) {
		this.mapping = mapping;
		this.element = element;
		this.source = source;
		this.target = target;
		this.plainKey = plainKey;
		this.label = label;
		this.style = style;
	}

	/** The key as long as no other edge has the same. */
	String plainKey() {
		return plainKey;
	}

	/** Takes over the view of an edge that this one stands for from now on. */
	void follow(LiveEdge before) {
		view = before.view;
	}

	/** The view with a key of its own. */
	EdgeView view(String key) {
		boolean same = view.isPresent() && view.get().key().equals(key) && view.get().sourceKey().equals(source.key())
				&& view.get().targetKey().equals(target.key()) && view.get().label().equals(label) && view.get().style().equals(style)
				&& view.get().element() == element;
		if (!same) {
			view = Optional.of(new EdgeView(key, mapping, element, source.key(), target.key(), label, style));
		}
		return view.get();
	}
}
