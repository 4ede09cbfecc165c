package org.goldthread.ui.diagram.policy;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.goldthread.ui.diagram.command.EditCommand;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.scene.ShownNote;

/** Turns what was typed over a note into an edit. */
public final class NoteTextPolicy extends DirectEditPolicy {

	private final DiagramEdits edits;

	/** A policy of one note. */
	public NoteTextPolicy(DiagramEdits edits) {
		this.edits = edits;
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		return new EditCommand(edits.notes().write((ShownNote) getHost().getModel(), (String) request.getCellEditor().getValue()));
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the text field lies over the note
	}
}
