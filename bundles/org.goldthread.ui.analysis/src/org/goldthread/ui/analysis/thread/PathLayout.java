package org.goldthread.ui.analysis.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.goldthread.analysis.thread.Chain;
import org.goldthread.analysis.thread.ThreadGap;
import org.goldthread.analysis.thread.ThreadStep;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.ui.analysis.part.Box;
import org.goldthread.ui.analysis.part.TextMeasure;

/** Places the steps of chains in rows, each chain from left to right and on over further lines where it is longer than the view is wide. */
final class PathLayout {

	/** How many chains of a section are shown before the rest is asked for. */
	static final int FIRST_CHAINS = 30;
	/** Room left of a card's text: bar, icon and what is between. */
	static final int CARD_START = 30;
	/** Room for the thread and its arrow before and after the words of a tie. */
	static final int TIE_START = 12;
	static final int TIE_END = 18;

	private static final int MARGIN = 8;
	private static final int INDENT = 28;
	private static final int CARD_END = 10;
	private static final int GAP_START = 34;
	private static final int LEAST_TEXT = 60;
	private static final int BETWEEN_LINES = 6;

	private final TextMeasure measure;
	private final int width;
	private final Function<ThreadGap, Optional<GapMend>> mends;
	private final List<PathItem> items = new ArrayList<>();
	private final List<PathNote> notes = new ArrayList<>();
	private final int line;
	private int x;
	private int y = MARGIN;

	private PathLayout(TextMeasure measure, int width, Function<ThreadGap, Optional<GapMend>> mends) {
		this.measure = measure;
		this.width = width;
		this.mends = mends;
		line = measure.height() + 10;
	}

	/**
	 * Places sections below each other.
	 *
	 * @param width pixels across, at least 200 are used
	 * @param whole numbers of the sections that are shown without a limit
	 * @param mends what closes a gap; empty where nothing does
	 */
	static PlacedPath place(List<ThreadSection> sections, TextMeasure measure, int width, Set<Integer> whole,
			Function<ThreadGap, Optional<GapMend>> mends) {
		PathLayout layout = new PathLayout(measure, Math.max(200, width), mends);
		for (int number = 0; number < sections.size(); number++) {
			layout.section(sections.get(number), number, whole.contains(number));
		}
		return new PlacedPath(List.copyOf(layout.items), List.copyOf(layout.notes), layout.y + MARGIN);
	}

	private void section(ThreadSection section, int number, boolean whole) {
		note(section.heading(), PathNote.Kind.HEADING, MARGIN, measure.width(section.heading(), true));
		y += line;
		section.gaps().forEach(this::gap);
		int shown = whole ? section.chains().size() : Math.min(FIRST_CHAINS, section.chains().size());
		section.chains().subList(0, shown).forEach(this::chain);
		if (shown < section.chains().size()) {
			String words = "Show " + (section.chains().size() - shown) + " more";
			items.add(new PathItem.More(new Box(MARGIN, y, measure.width(words, false) + 2 * CARD_END, line), number, words));
			y += line + BETWEEN_LINES;
		}
		y += MARGIN;
	}

	private void gap(ThreadGap gap) {
		String words = "\u2717 " + gap.words();
		int start = MARGIN + GAP_START;
		int wordsWidth = measure.width(words, false);
		note(words, PathNote.Kind.GAP, start, wordsWidth);
		mends.apply(gap).ifPresent(fix -> {
			int fixWidth = measure.width(fix.label(), false) + 2 * CARD_END;
			boolean fits = start + wordsWidth + CARD_END + fixWidth <= width - MARGIN;
			y += fits ? 0 : line;
			items.add(new PathItem.Mend(new Box(fits ? start + wordsWidth + CARD_END : start - CARD_END, y, fixWidth, line), fix));
		});
		y += line;
	}

	private void chain(Chain chain) {
		x = MARGIN;
		for (ThreadStep step : chain.steps()) {
			step(step);
		}
		y += line + BETWEEN_LINES;
	}

	private void step(ThreadStep step) {
		String reference = reference(step.element());
		String name = name(step.element(), reference);
		int referenceWidth = reference.isEmpty() ? 0 : measure.width(reference + " ", true);
		int tie = step.words().isEmpty() ? 0 : TIE_START + measure.width(step.words(), false) + TIE_END;
		int card = CARD_START + referenceWidth + measure.width(name, false) + CARD_END;
		if (x > MARGIN && x + tie + card > width - MARGIN) {
			y += line + BETWEEN_LINES;
			x = INDENT;
		}
		int room = Math.max(LEAST_TEXT, width - MARGIN - x - tie - CARD_START - referenceWidth - CARD_END);
		String title = measure.fitting(name, false, room);
		if (tie > 0) {
			note(step.words(), PathNote.Kind.TIE, x, tie);
			x += tie;
		}
		int cardWidth = CARD_START + referenceWidth + measure.width(title, false) + CARD_END;
		items.add(new PathItem.Step(new Box(x, y, cardWidth, line), step.element(), reference, title));
		x += cardWidth;
	}

	private void note(String words, PathNote.Kind kind, int left, int noteWidth) {
		notes.add(new PathNote(new Box(left, y, noteWidth, line), words, kind));
	}

	private static String reference(Element element) {
		return element.getReference() == null ? "" : element.getReference();
	}

	private static String name(Element element, String reference) {
		String label = Labels.of(element);
		return reference.isEmpty() || !label.startsWith(reference) ? label : label.substring(reference.length()).strip();
	}
}
