package org.goldthread.testing.bot;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;

/** An editor of the workbench. */
public class BotEditor {

	private final IEditorReference reference;

	BotEditor(IEditorReference reference) {
		this.reference = reference;
	}

	/** Brings the editor to the front and gives it the keyboard. */
	public void show() {
		UiThread.run(() -> reference.getPage().activate(part()));
	}

	/** Finds widgets inside this editor. */
	public WidgetBot bot() {
		return new WidgetBot(() -> Optional.ofNullable(part().getSite().getService(MPart.class)).map(MPart::getWidget).map(Control.class::cast));
	}

	/** Closes it; with unsaved changes the workbench asks. */
	public void close() {
		UiThread.start(() -> reference.getPage().closeEditor(part(), true));
	}

	/** Whether it has unsaved changes. */
	public boolean isDirty() {
		return UiThread.ask(reference::isDirty);
	}

	/** Its title. */
	public String getTitle() {
		return UiThread.ask(reference::getTitle);
	}

	/** The part itself, to be touched on the UI thread only. */
	public IEditorPart part() {
		return reference.getEditor(true);
	}
}
