package org.goldthread.ui.explorer.problems.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;
import org.goldthread.rules.FixAll;
import org.goldthread.rules.QuickFix;

/**
 * One thing that may be asked about findings of a rule: an owner, a date.
 *
 * @param feature what the answer fills in
 * @param type what is asked for
 * @param label how users read it
 */
public record QuestionKind(EStructuralFeature feature, EClassifier type, String label) {

	/** The kind of one question. */
	public static QuestionKind of(QuickFix.FillIn question) {
		return new QuestionKind(question.feature(), question.answerType(), question.label());
	}

	/** All kinds of questions about findings, each once, the best of the first finding first. */
	public static List<QuestionKind> of(List<Finding> findings) {
		Map<List<Object>, QuestionKind> kinds = new LinkedHashMap<>();
		for (Finding finding : findings) {
			for (QuickFix.FillIn question : FixAll.questions(finding)) {
				kinds.merge(List.of(question.feature(), question.answerType()), of(question), QuestionKind::generalised);
			}
		}
		return new ArrayList<>(kinds.values());
	}

	/** Whether a question is of this kind. */
	boolean fits(QuickFix.FillIn question) {
		return question.feature() == feature && question.answerType() == type;
	}

	/** Questions that name their elements are called by what they fill in. */
	private QuestionKind generalised(QuestionKind other) {
		return other.label.equals(label) ? this : new QuestionKind(feature, type, Labels.of(feature));
	}
}
