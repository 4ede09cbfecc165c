package org.goldthread.ui.diagram.part;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.goldthread.ui.diagram.policy.CanvasPolicy;
import org.goldthread.ui.diagram.scene.GoldenThread;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.SceneChange;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownNode;

/** The canvas: holds the cards, and passes on what a refresh has to do, so that no edit part is made or asked without need. */
public final class DiagramPart extends AbstractGraphicalEditPart {

	private final Scene scene;
	private final PartContext context;

	DiagramPart(Scene scene, PartContext context) {
		this.scene = scene;
		this.context = context;
		setModel(scene);
	}

	/** Brings the figures up to date with the scene. */
	public void update(SceneChange change) {
		if (change.nodesCameOrWent()) {
			refreshChildren();
		}
		change.nodes().forEach(this::refreshPart);
		change.edges().forEach(this::refreshPart);
	}

	/** Draws what lies on a golden thread in gold, and nothing else. */
	public void show(GoldenThread thread) {
		for (Object child : getChildren()) {
			CardPart card = (CardPart) child;
			card.card().setOnThread(thread.nodes().contains(card.node().key()));
			for (Object connection : card.getSourceConnections()) {
				EdgePart edge = (EdgePart) connection;
				edge.line().setOnThread(thread.edges().contains(edge.edge().key()));
			}
		}
	}

	@Override
	protected List<ShownNode> getModelChildren() {
		return scene.nodes();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new CanvasPolicy(context.edits(), context.brushes()));
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return request.getType() == RequestConstants.REQ_SELECTION ? new MarqueeDragTracker() : super.getDragTracker(request);
	}

	private void refreshPart(Shown shown) {
		EditPart part = (EditPart) getViewer().getEditPartRegistry().get(shown);
		if (part instanceof GraphicalEditPart) {
			part.refresh();
		}
	}
}
