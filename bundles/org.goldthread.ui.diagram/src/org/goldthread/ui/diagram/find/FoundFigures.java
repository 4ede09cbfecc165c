package org.goldthread.ui.diagram.find;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.gef.EditPart;
import org.goldthread.ui.diagram.part.CardPart;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.viewer.DiagramViewer;

/** What users look for on one canvas: all that match are lit, and one after the other is selected. Belongs to the UI thread. */
public final class FoundFigures {

	private final DiagramViewer viewer;
	private final Scene scene;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private String words = "";
	private List<ShownNode> found = List.of();

	/** Nothing is looked for yet. */
	public FoundFigures(DiagramViewer viewer, Scene scene) {
		this.viewer = viewer;
		this.scene = scene;
	}

	/** Adds a listener that hears of every change of what is found or selected of it. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Lights what has all the words on it; no words light nothing. */
	public void find(String newWords) {
		words = newWords;
		refresh();
	}

	/** Looks again: something else is shown. */
	public void refresh() {
		if (words.isBlank() && found.isEmpty()) {
			return;
		}
		light(false);
		found = DiagramSearch.find(scene, words);
		light(true);
		tell();
	}

	/** Selects the next one and brings it into sight; after the last comes the first. */
	public void next() {
		go(1);
	}

	/** Selects the one before and brings it into sight; before the first comes the last. */
	public void previous() {
		go(-1);
	}

	/** Number of figures found. */
	public int count() {
		return found.size();
	}

	/** Which of them is selected, from 1; 0 for none. */
	public int position() {
		return current().map(node -> found.indexOf(node) + 1).orElse(0);
	}

	private void go(int step) {
		if (found.isEmpty()) {
			return;
		}
		int from = current().map(found::indexOf).orElse(step > 0 ? -1 : 0);
		ShownNode wanted = found.get(Math.floorMod(from + step, found.size()));
		viewer.select(List.of(wanted));
		viewer.partOf(wanted).ifPresent(part -> viewer.reveal((EditPart) part));
		tell();
	}

	private Optional<ShownNode> current() {
		return viewer.selected().stream().filter(found::contains).map(ShownNode.class::cast).findFirst();
	}

	private void light(boolean on) {
		found.forEach(node -> viewer.partOf(node).ifPresent(part -> ((CardPart) part).card().setFound(on)));
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
