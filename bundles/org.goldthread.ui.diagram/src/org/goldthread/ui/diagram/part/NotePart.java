package org.goldthread.ui.diagram.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.goldthread.ui.diagram.direct.LabelEditing;
import org.goldthread.ui.diagram.figure.NoteFigure;
import org.goldthread.ui.diagram.policy.NoteTextPolicy;
import org.goldthread.ui.diagram.scene.ShownNote;

/** A note on the page. A double click or F2 edits its text. */
public final class NotePart extends AbstractGraphicalEditPart {

	private final ShownNote note;
	private final PartContext context;

	NotePart(ShownNote note, PartContext context) {
		this.note = note;
		this.context = context;
		setModel(note);
	}

	/** What it shows. */
	public ShownNote note() {
		return note;
	}

	@Override
	protected IFigure createFigure() {
		return new NoteFigure(note, context.brushes());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NoteTextPolicy(context.edits()));
	}

	@Override
	protected void refreshVisuals() {
		((NoteFigure) getFigure()).update();
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		((NoteFigure) getFigure()).setSelected(value != EditPart.SELECTED_NONE);
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN) {
			LabelEditing.ofLines(this, note.note().text(), this::onCanvas, context.typing()).show();
		} else {
			super.performRequest(request);
		}
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new AccessibleNote();
	}

	private Rectangle onCanvas() {
		Rectangle area = ((NoteFigure) getFigure()).getHandleBounds();
		getFigure().translateToAbsolute(area);
		return area;
	}

	/** What a screen reader says of the note. */
	private final class AccessibleNote extends AccessibleGraphicalEditPart {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = "Note: " + note.note().text();
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			event.result = note.note().text();
		}
	}
}
