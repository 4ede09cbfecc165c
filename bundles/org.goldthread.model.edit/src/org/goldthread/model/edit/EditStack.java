package org.goldthread.model.edit;

import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.goldthread.model.ChangeHub;

/**
 * The one undo history of a document, shared by explorer, forms, registers and diagrams. Every edit is recorded from the
 * {@link ChangeHub}; an edit that fails leaves the portfolio as it was, and one that changes nothing leaves no step.
 */
public final class EditStack extends BasicCommandStack {

	private final ChangeHub hub;
	private boolean editing;
	private boolean mergeable;

	/** A history of the portfolio that reports to {@code hub}. */
	public EditStack(ChangeHub hub) {
		this.hub = hub;
	}

	/**
	 * Makes the edit and keeps it for undo. Inside another edit it becomes part of that one.
	 *
	 * @throws RuntimeException what the change threw; the portfolio is then as it was before
	 */
	public void apply(Edit edit) {
		hub.checkThread();
		if (editing) {
			edit.change().run();
			return;
		}
		editing = true;
		RecordedCommand command = new RecordedCommand(hub, edit);
		try {
			command.execute();
		} finally {
			editing = false;
		}
		keep(command);
	}

	/** From here on edits start a new step of undo, even with the key of the last one: the focus has left the field. */
	public void endMerge() {
		mergeable = false;
	}

	/** Runs an EMF command as an edit with the command's own label. */
	@Override
	public void execute(Command command) {
		apply(Edit.of(command.getLabel(), () -> {
			if (!command.canExecute()) {
				throw new IllegalArgumentException("\"" + command.getLabel() + "\" is not possible here");
			}
			command.execute();
		}));
	}

	@Override
	public void undo() {
		hub.checkThread();
		mergeable = false;
		super.undo();
		hub.settle();
	}

	@Override
	public void redo() {
		hub.checkThread();
		mergeable = false;
		super.redo();
		hub.settle();
	}

	/** What undo would take back; empty when there is nothing. */
	public Optional<String> undoLabel() {
		return canUndo() ? Optional.of(getUndoCommand().getLabel()) : Optional.empty();
	}

	/** What redo would make again; empty when there is nothing. */
	public Optional<String> redoLabel() {
		return canRedo() ? Optional.of(getRedoCommand().getLabel()) : Optional.empty();
	}

	private void keep(RecordedCommand command) {
		if (command.changedNothing()) {
			return;
		}
		if (mergeable && command.mergeKey().isPresent() && top != saveIndex
				&& getUndoCommand() instanceof RecordedCommand last && last.mergeKey().equals(command.mergeKey())) {
			last.absorb(command);
		} else {
			push(command);
		}
		mergeable = command.mergeKey().isPresent();
		hub.settle();
		notifyListeners();
	}

	private void push(RecordedCommand command) {
		while (commandList.size() > top + 1) {
			commandList.remove(commandList.size() - 1).dispose();
		}
		if (saveIndex > top) {
			saveIndex = -2;
		}
		commandList.add(command);
		mostRecentCommand = command;
		top++;
	}
}
