package org.goldthread.ui.analysis.thread;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.goldthread.model.Element;
import org.goldthread.ui.analysis.part.Box;
import org.goldthread.ui.analysis.part.GraphicsMeasure;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/**
 * Shows sections of chains and lets a step be chosen: by click or arrow keys, opened by double click or Enter. Tab leaves it.
 */
public final class PathCanvas extends Canvas {

	private final WorkbenchTheme theme;
	private final PathPainter painter;
	private final Font bold;
	private final Consumer<Element> chosenStep;
	private final Consumer<Element> openedStep;
	private final GapMender mender;
	private final Set<Integer> whole = new HashSet<>();
	private List<ThreadSection> sections = List.of();
	private PlacedPath path = PlacedPath.EMPTY;
	private int chosen = -1;

	/**
	 * A canvas that shows nothing yet.
	 *
	 * @param chosenStep hears of each step that is chosen
	 * @param openedStep hears of each step that is opened
	 * @param mender knows what closes a gap
	 */
	PathCanvas(Composite parent, WorkbenchTheme theme, Images images, Consumer<Element> chosenStep, Consumer<Element> openedStep,
			GapMender mender) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.theme = theme;
		this.chosenStep = chosenStep;
		this.openedStep = openedStep;
		this.mender = mender;
		bold = new LocalResourceManager(JFaceResources.getResources(), this).create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
		painter = new PathPainter(theme, images, bold);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> place());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseDoubleClick, event -> open());
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, event -> focused());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		PathSpeech.attach(this);
	}

	/** Shows other sections from their top; nothing is chosen. */
	void show(List<ThreadSection> newSections) {
		sections = newSections;
		whole.clear();
		chosen = -1;
		getVerticalBar().setSelection(0);
		place();
	}

	/** Shows the same sections as their elements are called, and their gaps can be closed, now. */
	void refresh() {
		place();
	}

	/** The words of everything that can be chosen, in reading order. */
	public List<String> items() {
		return path.items().stream().map(PathItem::words).toList();
	}

	/** What is chosen, in words; empty for nothing. */
	public Optional<String> chosenWords() {
		return item().map(PathItem::words);
	}

	private void place() {
		GC gc = new GC(this);
		try {
			path = PathLayout.place(sections, new GraphicsMeasure(gc, bold), getClientArea().width, whole, mender::mend);
		} finally {
			gc.dispose();
		}
		ScrollBar bar = getVerticalBar();
		int height = Math.max(1, getClientArea().height);
		bar.setValues(bar.getSelection(), 0, Math.max(path.height(), height), height, 30, height);
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(theme.colour("surface"));
		gc.fillRectangle(area);
		painter.paint(gc, path, top(), area.height, chosen, isFocusControl());
	}

	private void pressed(Event event) {
		setFocus();
		path.at(event.x, event.y + top()).ifPresent(item -> {
			choose(path.items().indexOf(item));
			if (!(item instanceof PathItem.Step)) {
				open();
			}
		});
	}

	private void moved(Event event) {
		Optional<PathItem> item = path.at(event.x, event.y + top());
		String tip = item.map(PathItem::words).map(words -> words.replace("&", "&&")).orElse(null);
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
			setCursor(item.isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	private void key(Event event) {
		int last = path.items().size() - 1;
		if (last < 0) {
			return;
		}
		int from = Math.max(0, chosen);
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> choose(Math.min(last, chosen + 1));
			case SWT.ARROW_LEFT -> choose(Math.max(0, chosen - 1));
			case SWT.ARROW_DOWN -> choose(path.inNextLine(from, 1));
			case SWT.ARROW_UP -> choose(path.inNextLine(from, -1));
			case SWT.HOME -> choose(0);
			case SWT.END -> choose(last);
			case SWT.CR, SWT.KEYPAD_CR -> open();
			default -> {
				// other keys are those of the workbench
			}
		}
	}

	private void focused() {
		if (chosen < 0 && !path.items().isEmpty()) {
			chosen = 0;
		}
		redraw();
	}

	private void choose(int number) {
		chosen = number;
		scrollTo(path.items().get(number).box());
		redraw();
		PathSpeech.tell(this);
		if (path.items().get(number) instanceof PathItem.Step step) {
			chosenStep.accept(step.element());
		}
	}

	private void open() {
		item().ifPresent(item -> {
			switch (item) {
				case PathItem.Step step -> openedStep.accept(step.element());
				case PathItem.More more -> {
					whole.add(more.section());
					place();
				}
				case PathItem.Mend mend -> mender.run(mend.fix());
			}
		});
	}

	private void scrollTo(Box box) {
		ScrollBar bar = getVerticalBar();
		int height = getClientArea().height;
		if (box.y() < top()) {
			bar.setSelection(box.y() - 4);
		} else if (box.bottom() > top() + height) {
			bar.setSelection(box.bottom() + 4 - height);
		}
	}

	private int top() {
		return getVerticalBar().getSelection();
	}

	private Optional<PathItem> item() {
		return chosen < 0 || chosen >= path.items().size() ? Optional.empty() : Optional.of(path.items().get(chosen));
	}
}
