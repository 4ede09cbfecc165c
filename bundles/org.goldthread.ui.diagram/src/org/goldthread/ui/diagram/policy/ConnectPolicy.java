package org.goldthread.ui.diagram.policy;

import java.util.function.Consumer;

import org.eclipse.draw2d.Connection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.goldthread.ui.diagram.command.EditCommand;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.figure.ConnectionPreview;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.EdgeEnd;

/** Lets the connection tools of the palette start and end at a card, and says why not where they may not. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {

	private final DiagramEdits edits;
	private final Brushes brushes;
	private final Consumer<String> hint;

	/** A policy of one card; sentences go to {@code hint}, an empty one takes the last back. */
	public ConnectPolicy(DiagramEdits edits, Brushes brushes, Consumer<String> hint) {
		this.edits = edits;
		this.brushes = brushes;
		this.hint = hint;
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		if (!(request.getNewObject() instanceof CreateEdgeTool tool) || edits.reasonAgainstStart(tool, node()).isPresent()) {
			return null;
		}
		request.setSourceEditPart(getHost());
		Command start = new Command() {
		};
		request.setStartCommand(start);
		return start;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getNewObject() instanceof CreateEdgeTool tool)
				|| edits.reasonAgainst(tool, source(request), node()).isPresent()) {
			return null;
		}
		return new EditCommand(edits.connect(tool, source(request), node()));
	}

	@Override
	public void showTargetFeedback(Request request) {
		super.showTargetFeedback(request);
		if (REQ_CONNECTION_START.equals(request.getType())
				&& ((CreateConnectionRequest) request).getNewObject() instanceof CreateEdgeTool tool) {
			hint.accept(edits.reasonAgainstStart(tool, node()).orElse(""));
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		super.eraseTargetFeedback(request);
		hint.accept("");
	}

	@Override
	protected void showTargetConnectionFeedback(DropRequest request) {
		if (request instanceof CreateConnectionRequest connect && connect.getNewObject() instanceof CreateEdgeTool tool
				&& connect.getSourceEditPart() != null) {
			hint.accept(edits.reasonAgainst(tool, source(connect), node()).orElse(""));
		} else if (request instanceof ReconnectRequest reconnect) {
			EdgeEnd end = REQ_RECONNECT_SOURCE.equals(reconnect.getType()) ? EdgeEnd.SOURCE : EdgeEnd.TARGET;
			hint.accept(edits.reasonAgainst(edge(reconnect), end, node()).orElse(""));
		}
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		return new ConnectionPreview(brushes);
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return reconnect(request, EdgeEnd.TARGET);
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return reconnect(request, EdgeEnd.SOURCE);
	}

	private Command reconnect(ReconnectRequest request, EdgeEnd end) {
		ShownEdge edge = edge(request);
		return edits.reasonAgainst(edge, end, node()).isPresent() ? null : new EditCommand(edits.reconnect(edge, end, node()));
	}

	private static ShownEdge edge(ReconnectRequest request) {
		return (ShownEdge) request.getConnectionEditPart().getModel();
	}

	private ShownNode node() {
		return (ShownNode) getHost().getModel();
	}

	private static ShownNode source(CreateConnectionRequest request) {
		EditPart source = request.getSourceEditPart();
		return (ShownNode) source.getModel();
	}
}
