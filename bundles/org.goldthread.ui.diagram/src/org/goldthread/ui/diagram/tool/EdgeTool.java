package org.goldthread.ui.diagram.tool;

import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.specification.CreateEdgeTool;

/** A connection tool of the palette in hand, for mouse and keys. Once the source is chosen, the cards where it may end are made visible. */
public final class EdgeTool extends ConnectionCreationTool {

	private final CreateEdgeTool tool;
	private final TargetLights lights;

	/** Takes a tool in hand. */
	public EdgeTool(CreateEdgeTool tool, TargetLights lights) {
		super(new Connections(tool));
		this.tool = tool;
		this.lights = lights;
		setUnloadWhenFinished(true);
	}

	/** The tool of the specification. */
	public CreateEdgeTool tool() {
		return tool;
	}

	@Override
	protected void setState(int state) {
		super.setState(state);
		if ((state == STATE_CONNECTION_STARTED || state == STATE_ACCESSIBLE_DRAG_IN_PROGRESS) && sourceNode() instanceof ShownNode source) {
			lights.on(tool, source);
		} else if (state == STATE_INITIAL || state == STATE_TERMINAL) {
			lights.off();
		}
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.character != SWT.CR) {
			return super.handleKeyDown(event);
		}
		// arrows may have scrolled the canvas under the mouse
		updateTargetRequest();
		updateTargetUnderMouse();
		boolean started = isInState(STATE_ACCESSIBLE_DRAG_IN_PROGRESS);
		boolean handled = super.handleKeyDown(event);
		if (started && isInState(STATE_INITIAL)) {
			handleFinished();
		}
		return handled;
	}

	@Override
	public void deactivate() {
		super.deactivate();
		lights.off();
	}

	private Object sourceNode() {
		CreateConnectionRequest request = (CreateConnectionRequest) getTargetRequest();
		return request.getSourceEditPart() == null ? null : request.getSourceEditPart().getModel();
	}

	/** What the request carries is the tool itself. */
	private record Connections(CreateEdgeTool tool) implements CreationFactory {

		@Override
		public Object getNewObject() {
			return tool;
		}

		@Override
		public Object getObjectType() {
			return tool;
		}
	}
}
