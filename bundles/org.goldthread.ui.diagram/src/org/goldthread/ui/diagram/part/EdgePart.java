package org.goldthread.ui.diagram.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.goldthread.ui.diagram.direct.LabelEditing;
import org.goldthread.ui.diagram.figure.EdgeFigure;
import org.goldthread.ui.diagram.policy.BendPolicy;
import org.goldthread.ui.diagram.policy.EndpointPolicy;
import org.goldthread.ui.diagram.policy.RenamePolicy;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.viewer.DiagramRoot;

/** An edge of the diagram. Adapts to its element; an edge that shows a reference adapts to the element at its source. */
public final class EdgePart extends AbstractConnectionEditPart {

	private final ShownEdge edge;
	private final PartContext context;
	private final BendPolicy bends;

	EdgePart(ShownEdge edge, PartContext context) {
		this.edge = edge;
		this.context = context;
		bends = new BendPolicy(context.edits(), context.brushes());
		setModel(edge);
	}

	/** What it shows. */
	public ShownEdge edge() {
		return edge;
	}

	/** Its figure. */
	public EdgeFigure line() {
		return (EdgeFigure) getFigure();
	}

	@Override
	protected IFigure createFigure() {
		EdgeFigure line = new EdgeFigure(edge, context.brushes());
		SummaryTip tip = new SummaryTip(edge);
		line.setToolTip(tip);
		line.label().setToolTip(tip);
		return line;
	}

	/** A click on the label is one on the edge. */
	@Override
	@SuppressWarnings("unchecked")
	protected void registerVisuals() {
		super.registerVisuals();
		getViewer().getVisualPartMap().put(line().label(), this);
	}

	@Override
	protected void unregisterVisuals() {
		super.unregisterVisuals();
		getViewer().getVisualPartMap().remove(line().label());
	}

	@Override
	protected void activateFigure() {
		super.activateFigure();
		getLayer(DiagramRoot.LABEL_LAYER).add(line().label());
	}

	@Override
	protected void deactivateFigure() {
		getLayer(DiagramRoot.LABEL_LAYER).remove(line().label());
		super.deactivateFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EndpointPolicy(context.edits(), context.brushes()));
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, bends);
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context.edits()));
	}

	/** Waits for the second end, so that each edge is drawn once when a diagram opens. */
	@Override
	protected void refreshVisuals() {
		if (getSource() != null && getTarget() != null) {
			line().update();
			bends.routeChanged();
		}
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		line().setSelected(value != EditPart.SELECTED_NONE);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this);
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_OPEN) {
			context.open().accept(edge);
		} else if (request.getType() == RequestConstants.REQ_DIRECT_EDIT && context.edits().canRename(edge)) {
			new LabelEditing(this, context.edits().tools().editText(edge.view()), this::labelOnCanvas, context.typing()).show();
		}
	}

	private Rectangle labelOnCanvas() {
		Rectangle area = line().label().area();
		line().translateToAbsolute(area);
		return area;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		return type.isInstance(edge.view().element()) ? edge.view().element() : super.getAdapter(type);
	}
}
