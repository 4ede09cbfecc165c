package org.goldthread.ui.diagram.part;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.goldthread.ui.diagram.figure.CardLayer;
import org.goldthread.ui.diagram.policy.CanvasPolicy;
import org.goldthread.ui.diagram.scene.GoldenThread;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.SceneChange;
import org.goldthread.ui.diagram.snap.SnapGuides;
import org.goldthread.ui.diagram.snap.Snapping;
import org.goldthread.ui.diagram.tool.PageTracker;
import org.goldthread.ui.diagram.viewer.DiagramRoot;

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
		change.notes().forEach(this::refreshPart);
	}

	/** Draws what lies on a golden thread in gold, and nothing else. */
	public void show(GoldenThread thread) {
		for (Object child : getChildren()) {
			if (!(child instanceof CardPart card)) {
				continue;
			}
			card.card().setOnThread(thread.nodes().contains(card.node().key()));
			for (Object connection : card.getSourceConnections()) {
				EdgePart edge = (EdgePart) connection;
				edge.line().setOnThread(thread.edges().contains(edge.edge().key()));
			}
		}
	}

	/** Draws what is selected over what it overlaps, with all that is inside: so lies whatever was made or dropped last. */
	public void raiseSelected() {
		Set<IFigure> raised = new HashSet<>();
		for (Object part : getViewer().getSelectedEditParts()) {
			if (part instanceof CardPart || part instanceof NotePart) {
				raised.add(((GraphicalEditPart) part).getFigure());
			}
			if (part instanceof CardPart card) {
				card.node().allInside().forEach(inner -> figureOf(inner).ifPresent(raised::add));
			}
		}
		((CardLayer) getContentPane()).raise(raised);
		((CardLayer) getLayer(DiagramRoot.AREA_LAYER)).raise(raised);
	}

	@Override
	protected List<Object> getModelChildren() {
		return Stream.<Object>concat(scene.nodes().stream(), scene.notes().stream()).toList();
	}

	@Override
	protected IFigure createFigure() {
		CardLayer layer = new CardLayer();
		layer.setLayoutManager(new FreeformLayout());
		return layer;
	}

	@Override
	protected void addChildVisual(EditPart child, int index) {
		IFigure layer = layerOf(child);
		layer.add(((GraphicalEditPart) child).getFigure(), index == getChildren().size() - 1 ? -1 : placeIn(layer, index));
	}

	@Override
	protected void removeChildVisual(EditPart child) {
		layerOf(child).remove(((GraphicalEditPart) child).getFigure());
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		return type == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(type);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy("snap", new SnapGuides(context.brushes()));
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new CanvasPolicy(context.edits(), context.brushes(), context.hint(), context.snaps()));
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return request.getType() == RequestConstants.REQ_SELECTION ? new PageTracker() : super.getDragTracker(request);
	}

	/** Areas lie below the edges, all else above. */
	private IFigure layerOf(EditPart child) {
		return child instanceof CardPart card && card.node().isArea() ? getLayer(DiagramRoot.AREA_LAYER) : getContentPane();
	}

	private int placeIn(IFigure layer, int index) {
		List<?> before = getChildren().subList(0, index);
		return (int) before.stream().filter(child -> layerOf((EditPart) child) == layer).count();
	}

	private Optional<IFigure> figureOf(Object shown) {
		return getViewer().getEditPartRegistry().get(shown) instanceof GraphicalEditPart part ? Optional.of(part.getFigure()) : Optional.empty();
	}

	private void refreshPart(Object shown) {
		EditPart part = (EditPart) getViewer().getEditPartRegistry().get(shown);
		if (part instanceof GraphicalEditPart) {
			part.refresh();
		}
	}
}
