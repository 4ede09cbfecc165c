package org.goldthread.cli.store;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.cli.Output;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.merge.Conflict;

/** Lists conflicts, a line each. */
final class ConflictText {

	private ConflictText() {
	}

	static void print(List<Conflict> conflicts, Portfolio portfolio, Output output) {
		output.out().println("Nothing was published: somebody else changed the same, and you have to decide.");
		for (Conflict conflict : conflicts) {
			output.out().println("  " + label(conflict, portfolio) + ": " + words(conflict));
		}
		output.out().println("Check the head out beside your file, take over what you want to keep there, and publish that.");
	}

	private static String words(Conflict conflict) {
		return switch (conflict.kind()) {
			case VALUE -> conflict.feature() + " is \"" + value(conflict.ours(), conflict.feature()) + "\" here and \""
					+ value(conflict.theirs(), conflict.feature()) + "\" there";
			case REMOVED_BY_US -> "deleted here, but changed or used there";
			case REMOVED_BY_THEM -> "deleted there, but changed or used here";
			case MOVE -> "moved to different places";
			case ORDER -> "moved to different places among its neighbours";
			case SAME_PLACE -> "put where there can be only one, and another was put there";
		};
	}

	private static String value(Optional<ElementChange> change, String feature) {
		return change.flatMap(ElementChange::after).map(version -> String.join("; ", version.values(feature))).orElse("");
	}

	private static String label(Conflict conflict, Portfolio portfolio) {
		if (portfolio.getId().equals(conflict.id())) {
			return Labels.of(portfolio);
		}
		for (var all = portfolio.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (((Identified) object).getId().equals(conflict.id())) {
				return Labels.of(object);
			}
		}
		return conflict.ours().or(conflict::theirs).map(ElementChange::known).map(ConflictText::label).orElse(conflict.id());
	}

	/** The label of an entry that the working copy does not have any more. */
	private static String label(ElementVersion version) {
		String name = (String.join(" ", version.values("reference")) + " " + String.join(" ", version.values("name"))).strip();
		return name.isEmpty() && GoldthreadPackage.eINSTANCE.getEClassifier(version.type()) instanceof EClass type ? type.getName() : name;
	}
}
