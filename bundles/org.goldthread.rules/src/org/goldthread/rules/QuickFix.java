package org.goldthread.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.SetFeature;

/** A way to mend a finding. It never invents a fact: where somebody has to decide, it asks. */
public sealed interface QuickFix {

	/** What it does, in the words of a menu; ends in an ellipsis where it asks. */
	String label();

	/**
	 * Mends without asking.
	 *
	 * @param edit the undoable change; it does nothing when another fix has mended the finding meanwhile
	 */
	record Mend(String label, Edit edit) implements QuickFix {
	}

	/**
	 * Needs one answer that only a person can give. A form may jump to the feature instead of asking.
	 *
	 * @param element where the answer goes
	 * @param feature the feature that lacks it
	 * @param answerType what to ask for: a data type such as a date, or the class of the element to choose
	 * @param edit turns an answer, a non-null instance of {@code answerType}, into the undoable change
	 */
	record FillIn(String label, EObject element, EStructuralFeature feature, EClassifier answerType, Function<Object, Edit> edit)
			implements QuickFix {
	}

	/** Asks for the value of a feature and sets it, or adds it where the feature holds many. */
	static FillIn ask(String label, EObject element, EStructuralFeature feature) {
		return new FillIn(label, element, feature, feature.getEType(),
				answer -> feature.isMany() ? SetFeature.ofMany(element, feature, with((List<?>) element.eGet(feature), answer))
						: SetFeature.of(element, feature, answer));
	}

	private static List<Object> with(List<?> present, Object more) {
		return Stream.concat(present.stream(), Stream.of(more)).distinct().collect(Collectors.toList());
	}
}
