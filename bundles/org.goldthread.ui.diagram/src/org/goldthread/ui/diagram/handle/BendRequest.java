package org.goldthread.ui.diagram.handle;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.requests.LocationRequest;

/** Asks an edge to bend. */
public final class BendRequest extends LocationRequest {

	/** The type of such requests. */
	public static final String TYPE = "bend edge";

	private final BendDrag drag;

	/** A request of one drag. */
	public BendRequest(BendDrag drag) {
		super(TYPE);
		this.drag = drag;
		setLocation(new Point());
	}

	/** What is dragged. */
	public BendDrag drag() {
		return drag;
	}
}
