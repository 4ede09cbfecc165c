package org.goldthread.render.card;

import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.NodeView;

/** The form that a node is drawn in: by its shape, by what is inside, and by what it is inside of. */
public enum CardForm {
	/** Bar, icon, reference, title and fact. */
	CARD,
	/** Title and below it the fact, on a fill without a border, or with one that is not seen: a leaf of a map. */
	TILE,
	/** A titled container that lies on the page. */
	SURFACE,
	/** A titled container inside another. */
	GROUP,
	/** A titled container of lines of text. */
	LIST,
	/** A line of a list. */
	LINE,
	/** A pill on the border of another node. */
	BADGE,
	/** A small disc with its label beside it. */
	DOT,
	/** An ellipse around its label. */
	ELLIPSE,
	/** A rhombus around its label. */
	LOZENGE,
	/** A sheet with a folded corner. */
	NOTE;

	/** Returns the form of a node that lies on the page itself. */
	public static CardForm of(NodeView node) {
		return box(node, SURFACE);
	}

	/** Returns the form of a node that lies in a container. */
	public static CardForm inside(NodeView container, NodeView node) {
		return container.arrangement() == Arrangement.LIST ? LINE : box(node, GROUP);
	}

	/** Returns whether figures of this form hold others. */
	public boolean isContainer() {
		return this == SURFACE || this == GROUP || this == LIST;
	}

	/** Returns whether figures of this form lie below edges: containers that these lead into. */
	public boolean isGround() {
		return this == SURFACE || this == GROUP;
	}

	private static CardForm box(NodeView node, CardForm container) {
		boolean borderless = node.style().lineWidth() == 0 || node.style().line().equals(node.style().fill());
		return switch (node.arrangement()) {
		case NONE -> plain(node, borderless);
		case LIST -> LIST;
		case FREE, STACK_DOWN, STACK_ACROSS -> node.children().isEmpty() && borderless ? TILE : container;
		};
	}

	private static CardForm plain(NodeView node, boolean borderless) {
		return switch (node.style().shape()) {
		case CARD -> borderless ? TILE : CARD;
		case ELLIPSE -> ELLIPSE;
		case LOZENGE -> LOZENGE;
		case NOTE -> NOTE;
		case DOT -> DOT;
		};
	}
}
