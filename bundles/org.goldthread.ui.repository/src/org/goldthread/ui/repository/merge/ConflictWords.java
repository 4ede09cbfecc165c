package org.goldthread.ui.repository.merge;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.merge.Conflict;
import org.goldthread.ui.repository.comparison.Comparison;
import org.goldthread.ui.repository.comparison.rows.ChangeKind;
import org.goldthread.ui.repository.comparison.rows.ChangeWords;
import org.goldthread.ui.repository.words.Entries;
import org.goldthread.ui.repository.words.ValueWords;

/**
 * A conflict in words.
 *
 * @param entry how users know the entry
 * @param type its class
 * @param what what is in conflict, such as the label of a value
 * @param before how it was when both began
 * @param ours what the working copy makes of it
 * @param theirs what was published meanwhile
 */
public record ConflictWords(String entry, EClass type, String what, String before, String ours, String theirs) {

	private static final String DELETED = "Deleted, with all that it holds";

	/** The words for one conflict of a question. */
	public static ConflictWords of(Conflict conflict, MergeQuestion question) {
		Entries all = question.before().or(question.theirs()).or(question.ours());
		ElementVersion known = conflict.ours().or(conflict::theirs).orElseThrow().known();
		String name = all.get(conflict.id()).map(ConflictWords::name).orElse("An entry that is gone");
		EClass type = all.get(conflict.id()).map(Identified::eClass).orElseGet(() -> ValueWords.type(known.type()));
		return switch (conflict.kind()) {
			case VALUE -> new ConflictWords(name, type, Labels.of(ValueWords.feature(known.type(), conflict.feature())),
					value(conflict, conflict.ours().flatMap(ElementChange::before), question.before()),
					value(conflict, conflict.ours().flatMap(ElementChange::after), question.ours()),
					value(conflict, conflict.theirs().flatMap(ElementChange::after), question.theirs()));
			case REMOVED_BY_US -> new ConflictWords(name, type, "Deleted here, in use there", "", DELETED,
					done(conflict.id(), conflict.theirs(), question.before(), question.theirs()));
			case REMOVED_BY_THEM -> new ConflictWords(name, type, "In use here, deleted there", "",
					done(conflict.id(), conflict.ours(), question.before(), question.ours()), DELETED);
			case MOVE -> new ConflictWords(name, type, "Moved to different places",
					holder(conflict.ours().flatMap(ElementChange::before), question.before()),
					moved(conflict.id(), conflict.ours(), question.ours()), moved(conflict.id(), conflict.theirs(), question.theirs()));
			case ORDER -> new ConflictWords(name, type, "Moved among its neighbours" + all.get(conflict.id()).map(entry -> ", " + OrderWords.list(entry)).orElse(""),
					"It stood " + OrderWords.place(conflict.id(), question.before()),
					"You put it " + OrderWords.place(conflict.id(), question.ours()),
					question.publisher(conflict) + " put it " + OrderWords.place(conflict.id(), question.theirs()));
			case SAME_PLACE -> new ConflictWords(name, type, "There is room for one only", "", whole(conflict.ours(), question.ours()),
					whole(conflict.theirs(), question.theirs()));
		};
	}

	private static String value(Conflict conflict, Optional<ElementVersion> version, Entries side) {
		return version.map(state -> String.join("\n", ValueWords.of(state.type(), conflict.feature(), state.values(conflict.feature()), side))).orElse("");
	}

	/** What a side did with an entry that the other one deleted, or with something that it holds. */
	private static String done(String id, Optional<ElementChange> change, Entries before, Entries side) {
		if (change.isEmpty()) {
			return "Kept";
		}
		ElementChange known = change.get();
		String words = new ChangeWords(new Comparison(Map.of(known.id(), known), before, side)).of(known);
		String told = ChangeKind.of(known).word() + (words.isEmpty() ? "" : ": " + words);
		return known.id().equals(id) ? told : side.or(before).get(known.id()).map(ConflictWords::name).orElse("") + "\n" + told;
	}

	private static String moved(String id, Optional<ElementChange> change, Entries side) {
		String place = holder(change.flatMap(ElementChange::after), side);
		return change.filter(known -> !known.id().equals(id)).map(known -> side.label(known.id()) + " to " + place).orElse(place);
	}

	private static String holder(Optional<ElementVersion> version, Entries side) {
		return version.flatMap(state -> side.get(state.place().container())).map(ConflictWords::name).orElse("");
	}

	private static String whole(Optional<ElementChange> change, Entries side) {
		return change.flatMap(known -> side.get(known.id())).map(ConflictWords::name).orElse("");
	}

	private static String name(Identified entry) {
		String concept = Concept.of(entry.eClass()).label();
		String label = Labels.of(entry);
		return label.equals(concept) ? concept : concept + " " + label;
	}
}
