package org.goldthread.ui.diagram.tool;

import java.util.function.Consumer;

import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.goldthread.ui.diagram.edit.NodeOrder;
import org.goldthread.viewpoint.specification.CreateNodeTool;

/** A creation tool of the palette in hand: a click on the canvas makes the element there, Enter makes it at a free place. */
public final class NodeTool extends CreationTool {

	private final CreateNodeTool tool;
	private final Consumer<NodeOrder> atFreePlace;
	private final Consumer<NodeOrder> created;

	/**
	 * Takes a tool in hand.
	 *
	 * @param atFreePlace makes what is ordered without a place
	 * @param created hears what a click has made
	 */
	public NodeTool(CreateNodeTool tool, Consumer<NodeOrder> atFreePlace, Consumer<NodeOrder> created) {
		super(new Orders(tool));
		this.tool = tool;
		this.atFreePlace = atFreePlace;
		this.created = created;
		setUnloadWhenFinished(true);
	}

	/** The tool of the specification. */
	public CreateNodeTool tool() {
		return tool;
	}

	@Override
	protected void performCreation(int button) {
		NodeOrder order = (NodeOrder) ((CreateRequest) getTargetRequest()).getNewObject();
		executeCurrentCommand();
		created.accept(order);
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			eraseTargetFeedback();
			setState(STATE_TERMINAL);
			handleFinished();
			atFreePlace.accept(new NodeOrder(tool));
			return true;
		}
		return super.handleKeyDown(event);
	}

	/** Each use of the tool is an order of its own. */
	private record Orders(CreateNodeTool tool) implements CreationFactory {

		@Override
		public Object getNewObject() {
			return new NodeOrder(tool);
		}

		@Override
		public Object getObjectType() {
			return tool;
		}
	}
}
