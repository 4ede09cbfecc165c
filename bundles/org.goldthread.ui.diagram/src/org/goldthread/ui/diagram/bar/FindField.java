package org.goldthread.ui.diagram.bar;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.goldthread.ui.diagram.find.FoundFigures;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Finds figures while users type. Enter and Shift+Enter go on and back, Escape ends. */
final class FindField extends Composite {

	private static final String MESSAGE = "Find in diagram";
	private static final int WIDTH = 190;
	private static final int COUNT_WIDTH = 64;

	private final FoundFigures found;
	private final Runnable toCanvas;
	private final Text text;
	private final Label count;

	FindField(Composite parent, WorkbenchTheme theme, FoundFigures found, Runnable toCanvas) {
		super(parent, SWT.NONE);
		this.found = found;
		this.toCanvas = toCanvas;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).spacing(6, 0).applyTo(this);
		count = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(MESSAGE);
		FieldFrame.inDark(text, theme);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = MESSAGE;
			}
		});
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.Modify, event -> found.find(text.getText()));
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.DefaultSelection, this::enter);
		found.addListener(this::count);
	}

	/** Takes the keyboard. */
	void start() {
		text.setFocus();
		text.selectAll();
	}

	private void enter(Event event) {
		if (event.detail == SWT.CANCEL) {
			return;
		}
		found.next();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			text.setText("");
			toCanvas.run();
			event.doit = false;
		} else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD2) != 0) {
			found.previous();
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN) {
			toCanvas.run();
		}
	}

	private void count() {
		if (!isDisposed()) {
			String of = found.count() == 0 ? "Not found" : found.position() == 0 ? found.count() + " found" : found.position() + " of " + found.count();
			count.setText(text.getText().isBlank() ? "" : of);
		}
	}
}
