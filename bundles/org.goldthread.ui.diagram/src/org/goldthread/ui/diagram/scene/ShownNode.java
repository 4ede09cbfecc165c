package org.goldthread.ui.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.viewpoint.view.NodeView;

/**
 * A node as the editor shows it now. Stays the same object as long as its key is shown, so that figure, selection and focus
 * survive every refresh.
 */
public final class ShownNode implements Shown {

	private final String key;
	private NodeView view;
	private Bounds bounds;
	private Marks marks = Marks.NONE;
	private List<ShownEdge> outgoing = new ArrayList<>();
	private List<ShownEdge> incoming = new ArrayList<>();

	ShownNode(NodeView view, Bounds bounds) {
		this.key = view.key();
		this.view = view;
		this.bounds = bounds;
	}

	@Override
	public String key() {
		return key;
	}

	@Override
	public NodeView view() {
		return view;
	}

	/** Where its figure lies, in px of the page. */
	public Bounds bounds() {
		return bounds;
	}

	@Override
	public Marks marks() {
		return marks;
	}

	/** Edges that start here, in the order of the diagram. */
	public List<ShownEdge> outgoing() {
		return List.copyOf(outgoing);
	}

	/** Edges that end here, in the order of the diagram. */
	public List<ShownEdge> incoming() {
		return List.copyOf(incoming);
	}

	boolean show(NodeView newView, Bounds newBounds) {
		boolean changed = !view.equals(newView) || !bounds.equals(newBounds);
		view = newView;
		bounds = newBounds;
		return changed;
	}

	boolean mark(Marks newMarks) {
		boolean changed = !marks.equals(newMarks);
		marks = newMarks;
		return changed;
	}

	boolean connect(List<ShownEdge> newOutgoing, List<ShownEdge> newIncoming) {
		boolean changed = !outgoing.equals(newOutgoing) || !incoming.equals(newIncoming);
		outgoing = newOutgoing;
		incoming = newIncoming;
		return changed;
	}

	@Override
	public String toString() {
		return key;
	}
}
