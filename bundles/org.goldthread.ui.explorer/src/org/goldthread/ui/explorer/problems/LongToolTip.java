package org.goldthread.ui.explorer.problems;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Shows the tool tips of rows in lines that fit on the screen, however long the sentence is. */
public final class LongToolTip extends ColumnViewerToolTipSupport {

	private static final int WIDEST = 560;
	private static final int MARGIN = 4;

	private LongToolTip(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
	}

	/** Shows what the label providers of {@code viewer} answer as tool tips. */
	public static void enable(ColumnViewer viewer) {
		new LongToolTip(viewer);
	}

	@Override
	protected Composite createViewerToolTipContentArea(Event event, ViewerCell cell, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(getBackgroundColor(event));
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Label words = new Label(area, SWT.WRAP);
		words.setBackground(getBackgroundColor(event));
		words.setForeground(getForegroundColor(event));
		words.setText(getText(event).replace("&", "&&"));
		int natural = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.fillDefaults().hint(Math.min(natural, WIDEST), SWT.DEFAULT).applyTo(words);
		return area;
	}
}
