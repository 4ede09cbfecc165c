package org.goldthread.benchmarks.editor.register;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.goldthread.benchmarks.Measure;
import org.goldthread.benchmarks.editor.WindowClock;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;

/**
 * Uses the risk register with 50,000 rows in the running workbench, in turn with a bare NatTable of the same texts. An edit comes before
 * sorts, filters and groups, so that what they read is not all known from before.
 */
public final class RegisterTrial {

	private static final double OPEN = 1000;
	private static final double ARRANGE = 300;
	private static final double FLUENT = 50;
	private static final double SCROLL_GOAL = 2;
	private static final int PAUSE_MILLISECONDS = 600;
	private static final int ROUNDS = 3;
	private static final int PAGES = 40;
	private static final int CELLS = 30;
	private static final String TITLE = "Title";
	private static final String SCORE = "Residual score";
	private static final String EVENT = "Event";
	private static final String WORDS = "service 77";

	private final WindowClock clock = new WindowClock(Display.getCurrent());
	private final Figures figures = new Figures();
	private final RegisterSide ours = new RegisterSide();
	private final Path file;

	/** A trial that keeps its portfolio in a file. */
	public RegisterTrial(Path file) {
		this.file = file;
	}

	/**
	 * Runs it; takes a minute or two.
	 *
	 * @throws DocumentException when the file cannot be written
	 */
	public List<Measure> run() throws DocumentException {
		PortfolioDocument document = PlatformUI.getWorkbench().getService(Documents.class).create(file, ManyRows.portfolio());
		clock.await(document.problems()::isChecked);
		clock.rest();
		open("first opening", document);
		figures.add("halt after opening", clock.rest());
		List<Integer> columns = columnsInSight();
		BareTable bare = new BareTable(ManyRows.texts(document.resource(), columns), columns.stream().map(ours.table()::width).toList(),
				ours.control().getSize());
		for (int round = 0; round < ROUNDS; round++) {
			ours.close();
			clock.untilAnswering();
			openBare(bare);
			bare.close();
			clock.untilAnswering();
			open("opening", document);
			clock.rest();
		}
		openBare(bare);
		bare.control().getShell().setVisible(false);
		for (int round = 0; round < ROUNDS; round++) {
			arrange(round);
			bareArrange(bare, columns);
			scroll(bare);
			write(round);
		}
		paste();
		return measures();
	}

	private void open(String name, PortfolioDocument document) {
		long start = System.nanoTime();
		ours.open(document);
		clock.untilPainted(ours.control(), ours.control()::redraw);
		clock.untilAnswering();
		figures.add(name, (System.nanoTime() - start) / 1e6);
	}

	private void openBare(BareTable bare) {
		long start = System.nanoTime();
		bare.open();
		clock.untilPainted(bare.control(), bare.control()::redraw);
		clock.untilAnswering();
		figures.add("bare opening", (System.nanoTime() - start) / 1e6);
	}

	private void arrange(int round) {
		edit(round);
		ours.show(ours.column(TITLE));
		ours("sort by text", () -> ours.sort(ours.column(TITLE), round % 2 == 0));
		ours("filter by words that few have", () -> ours.filter(ours.column(TITLE), WORDS + round));
		ours("open all again", ours::arrangePlainly);
		ours.show(ours.column(EVENT));
		ours("filter by words", () -> ours.filter(ours.column(EVENT), "knowledge"));
		ours.arrangePlainly();
		ours("group", () -> ours.group(OptionalInt.of(ours.column("Category"))));
		ours.arrangePlainly();
		ours.show(ours.column(SCORE));
		ours("sort by number", () -> ours.sort(ours.column(SCORE), round % 2 == 0));
		ours("filter by number", () -> ours.filter(ours.column(SCORE), ">1" + round));
		ours.arrangePlainly();
		figures.add("halt after arranging", clock.rest());
	}

	private void bareArrange(BareTable bare, List<Integer> columns) {
		int title = columns.indexOf(ours.column(TITLE));
		bare.control().getShell().setVisible(true);
		clock.untilAnswering();
		figures.add("bare sort", clock.untilPainted(bare.control(), () -> bare.sort(title)));
		bare.showAll();
		clock.untilAnswering();
		figures.add("bare filter", clock.untilPainted(bare.control(), () -> bare.filter(title, WORDS)));
		bare.showAll();
	}

	private void scroll(BareTable bare) {
		clock.untilAnswering();
		bare.select(0);
		for (int page = 0; page < PAGES; page++) {
			figures.add("bare page", clock.workUntilPainted(bare.control(), () -> bare.key(SWT.PAGE_DOWN)));
			clock.untilAnswering();
		}
		for (int cell = 0; cell < CELLS; cell++) {
			int line = cell;
			figures.add("bare cell", clock.workUntilPainted(bare.control(), () -> bare.write(1, line, "Written " + line)));
		}
		bare.control().getShell().setVisible(false);
		ours.select(ours.column(TITLE), 0);
		clock.untilAnswering();
		for (int page = 0; page < PAGES; page++) {
			figures.add("page", clock.workUntilPainted(ours.control(), () -> ours.key(SWT.PAGE_DOWN)));
			clock.untilAnswering();
		}
		figures.add("halt after scrolling", clock.rest());
	}

	private void write(int round) {
		for (int cell = 0; cell < CELLS; cell++) {
			ours.select(ours.column(TITLE), 1000 * round + cell);
			ours.write("Written in round " + round + " into cell " + cell);
			clock.untilAnswering();
			figures.add("cell", clock.workUntilPainted(ours.control(), ours::enter));
			clock.untilAnswering();
		}
		figures.add("halt after typing", clock.rest());
	}

	private void paste() {
		for (int round = 0; round < ROUNDS; round++) {
			ours.copy(ManyRows.block());
			ours.select(ours.column(TITLE), 100 * round);
			clock.untilAnswering();
			ours("paste over rows", ours::paste);
			figures.add("halt after pasting", clock.rest());
			ours.select(ours.column(TITLE), ours.table().contents().lineCount() - 1);
			clock.untilAnswering();
			ours("paste new rows", ours::paste);
			figures.add("halt after pasting", clock.rest());
		}
	}

	/** A change of a cell far away from those in sight. */
	private void edit(int round) {
		ours.select(ours.column(TITLE), ManyRows.ROWS / 2 + round);
		ours.write("Edited in round " + round);
		ours.enter();
		figures.add("halt after an edit", clock.rest());
	}

	/** Measures a change once what follows from the last one in other parts is done. */
	private void ours(String name, Runnable change) {
		clock.pause(PAUSE_MILLISECONDS);
		long start = System.nanoTime();
		clock.untilPainted(ours.control(), change);
		clock.untilAnswering();
		figures.add(name, (System.nanoTime() - start) / 1e6);
	}

	private List<Integer> columnsInSight() {
		int[] width = {0};
		return ours.table().visibleColumns().stream().takeWhile(column -> {
			width[0] += ours.table().width(column);
			return width[0] < ours.control().getSize().x;
		}).toList();
	}

	private List<Measure> measures() {
		return List.of(within("opening a register of 50,000 rows until it is painted and answers, the first time", figures.longest("first opening"), OPEN),
				Measure.against("opening it again, median; anchor: 1 s", figures.median("opening"), "ms", OPEN, 1),
				Measure.apart("opening a bare NatTable of the same texts, median", figures.median("bare opening"), "ms"),
				within("sort by a column of text, slowest", figures.longest("sort by text"), ARRANGE),
				Measure.beside("sort by a column of text, median; anchor: bare NatTable over a sorted array", figures.median("sort by text"), "ms",
						figures.median("bare sort")),
				within("sort by a column of computed numbers, slowest", figures.longest("sort by number"), ARRANGE),
				within("filter by words that many have, slowest", figures.longest("filter by words"), ARRANGE),
				within("filter by words that few have, slowest", figures.longest("filter by words that few have"), ARRANGE),
				Measure.beside("filter by words that few have, median; anchor: bare NatTable over a filtered array",
						figures.median("filter by words that few have"), "ms", figures.median("bare filter")),
				within("filter by number, slowest", figures.longest("filter by number"), ARRANGE),
				within("group by a column, slowest", figures.longest("group"), ARRANGE),
				within("back to all rows, slowest", figures.longest("open all again"), ARRANGE),
				within("scroll by a page, 95th percentile", figures.almostAll("page"), FLUENT),
				Measure.against("scroll by a page, 95th percentile; anchor: bare NatTable", figures.almostAll("page"), "ms",
						figures.almostAll("bare page"), SCROLL_GOAL),
				within("type a cell, from Enter until painted, 95th percentile", figures.almostAll("cell"), FLUENT),
				Measure.beside("type a cell, median; anchor: bare NatTable painted anew", figures.median("cell"), "ms", figures.median("bare cell")),
				within("paste ten rows over others, slowest", figures.longest("paste over rows"), ARRANGE),
				within("paste ten new rows, slowest", figures.longest("paste new rows"), ARRANGE),
				within("longest halt of the window after opening", figures.longest("halt after opening"), ARRANGE),
				within("longest halt of the window after sorts and filters", figures.longest("halt after arranging"), ARRANGE),
				within("longest halt of the window after scrolling", figures.longest("halt after scrolling"), ARRANGE),
				within("longest halt of the window after typing", Math.max(figures.longest("halt after typing"), figures.longest("halt after an edit")), ARRANGE),
				within("longest halt of the window after pasting", figures.longest("halt after pasting"), ARRANGE));
	}

	private static Measure within(String name, double value, double goal) {
		return Measure.against(name + "; anchor: " + (goal == OPEN ? "1 s" : (int) goal + " ms"), value, "ms", goal, 1);
	}
}
