package org.goldthread.ui.diagram.command;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;

/**
 * GEF's command stack as a window on the document's undo history: what a tool executes becomes one step there, and undo and redo
 * are those of the document, whoever made the change. Holds no commands of its own.
 */
public final class DocumentCommandStack extends CommandStack {

	private final EditStack edits;
	private final CommandStackListener changed = event -> tell();

	/** A stack over the history of one document; dispose it with the editor. */
	public DocumentCommandStack(EditStack edits) {
		this.edits = edits;
		edits.addCommandStackListener(changed);
	}

	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute()) {
			edits.apply(Edit.of(label(command), command::execute));
		}
	}

	@Override
	public boolean canUndo() {
		return edits.canUndo();
	}

	@Override
	public boolean canRedo() {
		return edits.canRedo();
	}

	@Override
	public void undo() {
		if (canUndo()) {
			edits.undo();
		}
	}

	@Override
	public void redo() {
		if (canRedo()) {
			edits.redo();
		}
	}

	@Override
	public Command getUndoCommand() {
		return edits.undoLabel().map(NamedCommand::new).orElse(null);
	}

	@Override
	public Command getRedoCommand() {
		return edits.redoLabel().map(NamedCommand::new).orElse(null);
	}

	@Override
	public Object[] getCommands() {
		return new Object[0];
	}

	@Override
	public boolean isDirty() {
		return edits.isSaveNeeded();
	}

	/** Does nothing: the document forgets its history when it is closed. */
	@Override
	public void flush() {
	}

	/** Does nothing: the document knows what is saved. */
	@Override
	public void markSaveLocation() {
	}

	@Override
	public void dispose() {
		edits.removeCommandStackListener(changed);
	}

	private void tell() {
		notifyListeners();
		notifyListeners(null, POST_EXECUTE);
	}

	private static String label(Command command) {
		return command.getLabel() == null ? "Edit diagram" : command.getLabel();
	}

	/** What the menus of GEF read the words of undo and redo from. */
	private static final class NamedCommand extends Command {

		private NamedCommand(String label) {
			super(label);
		}
	}
}
