package org.goldthread.benchmarks.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.benchmarks.Alternation;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.EditStack;
import org.goldthread.model.edit.element.DeleteElements;

/** Deletes a few elements of one class, spread over a portfolio, each with all that refers to it. */
final class Deletions implements Alternation.Task {

	/** Number of elements that a run deletes, one by one. */
	static final int NUMBER = 20;

	private static final long SEED = 2018;

	private final EditStack edits;
	private final List<EObject> doomed;

	/** Chooses what to delete; always the same in the same portfolio. */
	Deletions(Portfolio portfolio, EditStack edits, EClass type) {
		this.edits = edits;
		List<EObject> all = new ArrayList<>();
		portfolio.eAllContents().forEachRemaining(element -> {
			if (element.eClass() == type) {
				all.add(element);
			}
		});
		Collections.shuffle(all, new Random(SEED));
		doomed = List.copyOf(all.subList(0, NUMBER));
	}

	@Override
	public void run() {
		for (EObject element : doomed) {
			edits.apply(DeleteElements.of(List.of(element)));
		}
	}

	@Override
	public void undo() {
		while (edits.canUndo()) {
			edits.undo();
		}
		edits.flush();
	}
}
