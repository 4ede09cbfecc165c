package org.goldthread.ui.diagram.scene;

import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.viewpoint.view.EdgeView;

/** An edge as the editor shows it now. Stays the same object as long as its key is shown. */
public final class ShownEdge implements Shown {

	private final String key;
	private EdgeView view;
	private PlacedEdge place;
	private Marks marks = Marks.NONE;

	ShownEdge(EdgeView view, PlacedEdge place) {
		this.key = view.key();
		this.view = view;
		this.place = place;
	}

	@Override
	public String key() {
		return key;
	}

	@Override
	public EdgeView view() {
		return view;
	}

	/** How it runs, in px of the page. */
	public PlacedEdge place() {
		return place;
	}

	@Override
	public Marks marks() {
		return marks;
	}

	boolean show(EdgeView newView, PlacedEdge newPlace) {
		boolean changed = view != newView && !view.equals(newView) || place != newPlace && !place.equals(newPlace);
		view = newView;
		place = newPlace;
		return changed;
	}

	boolean mark(Marks newMarks) {
		boolean changed = !marks.equals(newMarks);
		marks = newMarks;
		return changed;
	}

	@Override
	public String toString() {
		return key;
	}
}
