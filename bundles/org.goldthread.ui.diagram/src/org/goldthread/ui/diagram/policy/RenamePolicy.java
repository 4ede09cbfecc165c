package org.goldthread.ui.diagram.policy;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.goldthread.ui.diagram.command.EditCommand;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.scene.Shown;

/** Turns what was typed over a label into an edit. */
public final class RenamePolicy extends DirectEditPolicy {

	private final DiagramEdits edits;

	/** A policy of one node or edge. */
	public RenamePolicy(DiagramEdits edits) {
		this.edits = edits;
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		return new EditCommand(edits.rename((Shown) getHost().getModel(), (String) request.getCellEditor().getValue()));
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the text field lies over the label
	}
}
