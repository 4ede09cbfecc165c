package org.goldthread.ui.diagram.part;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleAnchorProvider;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.goldthread.ui.diagram.direct.LabelEditing;
import org.goldthread.ui.diagram.figure.CardAnchor;
import org.goldthread.ui.diagram.figure.CardFigure;
import org.goldthread.ui.diagram.policy.ConnectPolicy;
import org.goldthread.ui.diagram.policy.RenamePolicy;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;

/** A node of the diagram. Adapts to its element. */
public final class CardPart extends AbstractGraphicalEditPart implements NodeEditPart {

	private final ShownNode node;
	private final PartContext context;
	private AccessibleEditPart accessible;

	CardPart(ShownNode node, PartContext context) {
		this.node = node;
		this.context = context;
		setModel(node);
	}

	/** What it shows. */
	public ShownNode node() {
		return node;
	}

	/** Its figure. */
	public CardFigure card() {
		return (CardFigure) getFigure();
	}

	@Override
	protected IFigure createFigure() {
		CardFigure card = new CardFigure(node, context.brushes());
		card.setToolTip(new SummaryTip(node));
		return card;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(context.edits(), context.brushes(), context.hint()));
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context.edits()));
	}

	@Override
	protected void refreshVisuals() {
		card().update();
	}

	@Override
	protected List<ShownEdge> getModelSourceConnections() {
		return node.outgoing();
	}

	@Override
	protected List<ShownEdge> getModelTargetConnections() {
		return node.incoming();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new CardAnchor(card());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new CardAnchor(card());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new CardAnchor(card());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new CardAnchor(card());
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		card().setSelected(value != EditPart.SELECTED_NONE);
	}

	@Override
	public void setFocus(boolean value) {
		super.setFocus(value);
		card().setFocused(value);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new CardTracker(this);
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
			rename();
		} else if (request.getType() == RequestConstants.REQ_OPEN) {
			context.open().accept(node);
		} else {
			super.performRequest(request);
		}
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == AccessibleAnchorProvider.class) {
			return new CardAnchors(this);
		}
		return type.isInstance(node.view().element()) ? node.view().element() : super.getAdapter(type);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleCard(this);
		}
		return accessible;
	}

	boolean isOnMark(Point onScreen) {
		Point place = onScreen.getCopy();
		card().translateToRelative(place);
		return card().isOnMark(place.x, place.y);
	}

	void showFindings() {
		context.findings().accept(node);
	}

	private void rename() {
		if (context.edits().canRename(node)) {
			new LabelEditing(this, context.edits().tools().editText(node.view()), this::titleOnCanvas, context.typing()).show();
		}
	}

	private Rectangle titleOnCanvas() {
		Rectangle area = card().titleArea();
		card().translateToAbsolute(area);
		return area;
	}
}
