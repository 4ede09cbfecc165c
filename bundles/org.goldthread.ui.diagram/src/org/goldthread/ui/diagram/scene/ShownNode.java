package org.goldthread.ui.diagram.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.layout.PlacedNode;
import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.NodeView;

/**
 * A node as the editor shows it now. Stays the same object as long as its key is shown, so that figure, selection and focus
 * survive every refresh.
 */
public final class ShownNode implements Shown {

	private final String key;
	private NodeView view;
	private Bounds bounds;
	private CardForm form;
	private Marks marks = Marks.NONE;
	private Optional<ShownNode> holder = Optional.empty();
	private List<ShownNode> inside = List.of();
	private List<ShownEdge> outgoing = new ArrayList<>();
	private List<ShownEdge> incoming = new ArrayList<>();

	ShownNode(NodeView view, PlacedNode place) {
		this.key = view.key();
		this.view = view;
		bounds = place.bounds();
		form = place.form();
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

	/** The node that this one is in or on the border of; empty at the top level. */
	public Optional<ShownNode> holder() {
		return holder;
	}

	/** Nodes on the border of this one, then those in it, in their order. */
	public List<ShownNode> inside() {
		return inside;
	}

	/** Nodes in or on this one at any depth, without itself, parents first. */
	public Stream<ShownNode> allInside() {
		return inside.stream().flatMap(node -> Stream.concat(Stream.of(node), node.allInside()));
	}

	/** Whether this node is in or on another one, at any depth. */
	public boolean isWithin(ShownNode other) {
		return holder.filter(node -> node == other || node.isWithin(other)).isPresent();
	}

	/** The form that its figure has. */
	public CardForm form() {
		return form;
	}

	/** Whether it sits on the border of its holder. */
	public boolean isOnBorder() {
		return holder.filter(node -> node.view().borders().stream().anyMatch(border -> border.key().equals(key))).isPresent();
	}

	/** Whether users decide where it lies: it is not a line of a list or a region of a stack. */
	public boolean isFree() {
		return holder.filter(node -> node.view().arrangement() != Arrangement.FREE).isEmpty() || isOnBorder();
	}

	/** Whether it is an area in which others lie, with edges across it. */
	public boolean isArea() {
		return switch (view.arrangement()) {
			case FREE, STACK_DOWN, STACK_ACROSS -> true;
			case NONE, LIST -> false;
		};
	}

	/** Whether it is a line of text in a list. */
	public boolean isLine() {
		return holder.filter(node -> node.view().arrangement() == Arrangement.LIST).isPresent() && !isOnBorder();
	}

	/** Edges that start here, in the order of the diagram. */
	public List<ShownEdge> outgoing() {
		return List.copyOf(outgoing);
	}

	/** Edges that end here, in the order of the diagram. */
	public List<ShownEdge> incoming() {
		return List.copyOf(incoming);
	}

	boolean show(NodeView newView, PlacedNode place) {
		boolean changed = view != newView && !view.equals(newView) || !bounds.equals(place.bounds()) || form != place.form();
		view = newView;
		bounds = place.bounds();
		form = place.form();
		return changed;
	}

	void put(Optional<ShownNode> newHolder, List<ShownNode> newInside) {
		holder = newHolder;
		inside = List.copyOf(newInside);
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
