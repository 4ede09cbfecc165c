package org.goldthread.ui.diagram.command;

import org.eclipse.gef.commands.Command;
import org.goldthread.model.edit.Edit;

/** An edit of the portfolio as a command of GEF. Executed by {@link DocumentCommandStack} only, which records what it does. */
public final class EditCommand extends Command {

	private final Edit edit;

	/** The command that makes {@code edit}, with the edit's label. */
	public EditCommand(Edit edit) {
		super(edit.label());
		this.edit = edit;
	}

	@Override
	public void execute() {
		edit.change().run();
	}

	/** Never asked: the document's history takes edits back. */
	@Override
	public boolean canUndo() {
		return false;
	}
}
