package org.goldthread.ui.repository.comparison.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The values of one entry that differ, the earlier on the left and the later on the right, with the words marked that differ. */
public final class DetailPane {

	private static final int HALF = 120;

	private final WorkbenchTheme theme;
	private final ScrolledComposite scroll;
	private final Composite content;
	private final String earlier;
	private final String later;
	private Optional<Consumer<ComparedValue>> restore = Optional.empty();

	/**
	 * An empty pane.
	 *
	 * @param earlier what users call the earlier state
	 * @param later what users call the later state
	 */
	public DetailPane(Composite parent, WorkbenchTheme theme, String earlier, String later) {
		this.theme = theme;
		this.earlier = earlier;
		this.later = later;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		content = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(12, 8).spacing(10, 4).applyTo(content);
		scroll.setContent(content);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
		scroll.getVerticalBar().setIncrement(20);
	}

	/** Lets users restore single values. */
	public void restoreWith(Consumer<ComparedValue> action) {
		restore = Optional.of(action);
	}

	/** Shows one or two sentences. */
	public void showHint(String words) {
		clear();
		Label hint = new Label(content, SWT.WRAP);
		hint.setText(words);
		hint.setForeground(theme.colour("ink-muted"));
		across(hint);
		fit();
	}

	/**
	 * Shows values.
	 *
	 * @param title how users know the entry
	 * @param kind what became of it, in a word
	 * @param restorable whether single values can be restored
	 */
	public void show(String title, String kind, List<ComparedValue> values, boolean restorable) {
		clear();
		Label head = new Label(content, SWT.WRAP);
		head.setText((title + (kind.isEmpty() ? "" : "  \u00b7  " + kind)).replace("&", "&&"));
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		across(head);
		muted(earlier);
		muted(later);
		values.forEach(value -> add(value, restorable));
		fit();
		scroll.setOrigin(0, 0);
	}

	/** The pane. */
	public Control control() {
		return scroll;
	}

	private void add(ComparedValue value, boolean restorable) {
		Composite line = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).extendedMargins(0, 0, 6, 0).applyTo(line);
		across(line);
		Label label = new Label(line, SWT.NONE);
		label.setText(value.label());
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		restore.filter(action -> restorable && !value.feature().isEmpty()).ifPresent(action -> {
			Link link = new Link(line, SWT.NONE);
			link.setText("<a>Restore</a>");
			link.setToolTipText("Set " + value.label() + " to what it was");
			link.addListener(SWT.Selection, event -> action.accept(value));
		});
		TextDifference difference = TextDifference.of(value.before(), value.after());
		new ComparedText(content, theme, value.label() + " before", value.before(), difference.before(), true);
		new ComparedText(content, theme, value.label() + " now", value.after(), difference.after(), false);
	}

	private void muted(String words) {
		Label label = new Label(content, SWT.NONE);
		label.setText(words.replace("&", "&&"));
		label.setForeground(theme.colour("ink-muted"));
		GridDataFactory.fillDefaults().grab(true, false).hint(HALF, SWT.DEFAULT).applyTo(label);
	}

	private static void across(Control control) {
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(2 * HALF, SWT.DEFAULT).applyTo(control);
	}

	private void clear() {
		for (Control old : content.getChildren()) {
			old.dispose();
		}
	}

	private void fit() {
		Rectangle area = scroll.getClientArea();
		if (area.width > 0) {
			content.layout(true, true);
			scroll.setMinHeight(content.computeSize(area.width, SWT.DEFAULT).y);
		}
	}
}
