package org.goldthread.model.edit;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.goldthread.model.ChangeHub;

/** An {@link Edit} as an EMF command: undo and redo replay what the edit did, at the cost of what it touched. */
final class RecordedCommand extends AbstractCommand {

	private final ChangeHub hub;
	private final Edit edit;
	private Recording recording = new Recording();

	RecordedCommand(ChangeHub hub, Edit edit) {
		super(edit.label());
		this.hub = hub;
		this.edit = edit;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		recording = Recording.of(hub, edit.change());
	}

	@Override
	public void undo() {
		recording.undo();
	}

	@Override
	public void redo() {
		recording.redo();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return recording.changedObjects();
	}

	boolean changedNothing() {
		return recording.isEmpty();
	}

	Optional<Object> mergeKey() {
		return edit.mergeKey();
	}

	void absorb(RecordedCommand later) {
		recording.append(later.recording);
	}
}
