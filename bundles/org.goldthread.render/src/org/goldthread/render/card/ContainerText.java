package org.goldthread.render.card;

import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.viewpoint.view.NodeView;

/**
 * The heading of a container, measured and shortened to one line: icon, reference, title, and the fact at the right.
 *
 * @param referenceLeft from the left side of the container to the reference, in px
 * @param titleLeft from there to the title, in px
 */
record ContainerText(String reference, String title, String fact, double referenceLeft, double titleLeft) {

	/** Side of the icon, in px. */
	static final double ICON = 16;

	/** From the icon to the text, in px. */
	static final double ICON_GAP = 6;
	/** From the reference to the title, in px. */
	static final double GAP = 8;
	private static final double FACT_GAP = 16;

	/** Fits the label of a node into a heading of a width in px. */
	static ContainerText of(NodeView node, CardForm form, double width, TextMeasure measure) {
		double left = inset(form) + (node.style().iconConcept().isPresent() ? ICON + ICON_GAP : 0);
		double room = width - left - inset(form);
		String reference = measure.shorten(node.reference(), TextStyle.REFERENCE, room / CardText.SUBSTITUTE);
		double titleLeft = left + (reference.isEmpty() ? 0 : advance(reference, TextStyle.REFERENCE, measure) + GAP);
		double factWidth = node.fact().isEmpty() ? 0 : advance(node.fact(), TextStyle.FACT, measure) + FACT_GAP;
		double titleRoom = width - titleLeft - inset(form);
		boolean showFact = factWidth <= titleRoom / 2;
		String title = measure.shorten(node.title(), style(form), (titleRoom - (showFact ? factWidth : 0)) / CardText.SUBSTITUTE);
		return new ContainerText(reference, title, showFact ? node.fact() : "", left, titleLeft);
	}

	/** Returns the least width of a container that shows all of its heading, in px. */
	static double naturalWidth(NodeView node, CardForm form, TextMeasure measure) {
		double titleEnd = HeadingRoom.titleEnd(node, form, measure);
		double title = advance(node.title(), style(form), measure);
		double fact = node.fact().isEmpty() ? 0 : Math.max(FACT_GAP + advance(node.fact(), TextStyle.FACT, measure), 0);
		return Math.ceil(titleEnd + Math.max(fact, 2 * fact - title) + inset(form) + 1);
	}

	/** Returns from the left side to the heading, in px. */
	static double inset(CardForm form) {
		return form == CardForm.SURFACE ? 18 : 12;
	}

	/** Returns from the top to the base line of the heading, in px. */
	static double baseline(CardForm form) {
		return switch (form) {
		case SURFACE -> 24;
		case LIST -> 22;
		default -> 18;
		};
	}

	static TextStyle style(CardForm form) {
		return form == CardForm.SURFACE ? TextStyle.SURFACE_TITLE : TextStyle.GROUP_TITLE;
	}

	/** Returns the width of a text in px, with what a substitute of the font may add. */
	static double advance(String text, TextStyle style, TextMeasure measure) {
		return measure.width(text, style) * CardText.SUBSTITUTE;
	}
}
