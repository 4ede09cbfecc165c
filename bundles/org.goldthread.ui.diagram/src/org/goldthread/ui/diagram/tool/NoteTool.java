package org.goldthread.ui.diagram.tool;

import java.util.function.Consumer;

import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.goldthread.ui.diagram.edit.NoteOrder;

/** The note tool in hand: a click on the canvas puts a note there, Enter puts it where the canvas is seen. */
public final class NoteTool extends CreationTool {

	private final Runnable atFreePlace;
	private final Consumer<NoteOrder> created;

	/**
	 * Takes the tool in hand.
	 *
	 * @param atFreePlace makes a note without a place
	 * @param created hears what a click has made
	 */
	public NoteTool(Runnable atFreePlace, Consumer<NoteOrder> created) {
		super(new Orders());
		this.atFreePlace = atFreePlace;
		this.created = created;
		setUnloadWhenFinished(true);
	}

	@Override
	protected void performCreation(int button) {
		NoteOrder order = (NoteOrder) ((CreateRequest) getTargetRequest()).getNewObject();
		executeCurrentCommand();
		created.accept(order);
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			setState(STATE_TERMINAL);
			handleFinished();
			atFreePlace.run();
			return true;
		}
		return super.handleKeyDown(event);
	}

	/** Each use of the tool is an order of its own. */
	private static final class Orders implements CreationFactory {

		@Override
		public Object getNewObject() {
			return new NoteOrder();
		}

		@Override
		public Object getObjectType() {
			return NoteOrder.class;
		}
	}
}
