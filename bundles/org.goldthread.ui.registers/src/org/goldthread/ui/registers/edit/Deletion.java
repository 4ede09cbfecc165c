package org.goldthread.ui.registers.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Labels;
import org.goldthread.model.Use;
import org.goldthread.model.edit.element.DeleteElements;

/** The deletion of rows: what it would take along, and how it is done. */
public final class Deletion {

	private static final int MOST_NAMED = 5;

	private final PortfolioDocument document;
	private final List<Element> rows;

	/** The deletion of {@code rows}. */
	public Deletion(PortfolioDocument document, List<Element> rows) {
		this.document = document;
		this.rows = List.copyOf(rows);
	}

	/** What users are asked, with what else is touched. */
	public String question() {
		String what = rows.size() == 1 ? Labels.of(rows.getFirst())
				: rows.size() + " " + Concept.of(rows.getFirst().eClass()).plural().toLowerCase(Locale.UK);
		List<String> users = users();
		String touched = users.isEmpty() ? "" : "\n\nLinks to " + (rows.size() == 1 ? "it" : "them") + " go from "
				+ String.join(", ", users.subList(0, Math.min(MOST_NAMED, users.size())))
				+ (users.size() > MOST_NAMED ? " and " + (users.size() - MOST_NAMED) + " more" : "") + ".";
		return "Delete " + what + "?" + touched + "\n\nUndo brings everything back.";
	}

	/** Deletes, as one step of undo. */
	public void run() {
		document.edits().apply(DeleteElements.of(rows));
	}

	private List<String> users() {
		Set<EObject> doomed = new HashSet<>(rows);
		return rows.stream().flatMap(row -> document.resource().inverseReferences().usesOf(row).stream()).map(Use::source)
				.filter(source -> doomed.stream().noneMatch(row -> EcoreUtil.isAncestor(row, source)))
				.map(source -> Elements.enclosingElement(source).map(Labels::of).orElse(Labels.of(source))).distinct().toList();
	}
}
