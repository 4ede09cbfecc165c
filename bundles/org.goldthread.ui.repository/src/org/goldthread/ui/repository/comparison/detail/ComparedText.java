package org.goldthread.ui.repository.comparison.detail;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/** One side of a compared value: what is gone is struck through, what is new is underlined. */
public final class ComparedText {

	private static final int LEAST = 100;
	private static final int MARGIN = 5;
	private static final String NOTHING = "\u2013";

	/**
	 * Adds a field to a grid.
	 *
	 * @param name what screen readers call it
	 * @param marked the parts that differ from the other side
	 * @param gone whether those are gone; else they are new
	 */
	public ComparedText(Composite parent, WorkbenchTheme theme, String name, String text, List<TextDifference.Span> marked, boolean gone) {
		StyledText field = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		field.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		field.setBackground(theme.colour("surface"));
		field.setForeground(theme.colour(text.isEmpty() ? "ink-muted" : "ink"));
		field.setText(text.isEmpty() ? NOTHING : text);
		field.setCaret(null);
		for (TextDifference.Span span : marked) {
			StyleRange style = new StyleRange(span.start(), span.length(), theme.colour(gone ? "red" : "green"),
					theme.colour(gone ? "risk-fill" : "outcome-fill"));
			style.strikeout = gone;
			style.underline = !gone;
			field.setStyleRange(style);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).indent(1, 1).applyTo(field);
		FieldFrame.around(field, theme);
		field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
