package org.goldthread.ui.explorer.problems.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.value.ValueFormats;
import org.goldthread.rules.Finding;
import org.goldthread.rules.FixAll;
import org.goldthread.rules.QuickFix;

/** One finding in the grid, with what is asked about it and the answer so far. */
final class FixRow {

	private final Finding finding;
	private final QuickFix.FillIn question;
	private Optional<Object> answer = Optional.empty();

	FixRow(Finding finding, QuickFix.FillIn question) {
		this.finding = finding;
		this.question = question;
	}

	/** A row for each finding that a question can mend; the questions of the kind wanted where it has any, else its first one. */
	static List<FixRow> of(List<Finding> findings, QuestionKind wanted) {
		List<FixRow> rows = new ArrayList<>();
		for (Finding finding : findings) {
			List<QuickFix.FillIn> questions = FixAll.questions(finding);
			List<QuickFix.FillIn> fitting = questions.stream().filter(wanted::fits).toList();
			(fitting.isEmpty() ? questions.stream().limit(1).toList() : fitting).forEach(question -> rows.add(new FixRow(finding, question)));
		}
		return rows;
	}

	Finding finding() {
		return finding;
	}

	QuickFix.FillIn question() {
		return question;
	}

	Optional<Object> answer() {
		return answer;
	}

	void answer(Optional<?> given) {
		answer = given.map(Object.class::cast);
	}

	/** Whether an answer to {@code other} could be an answer here too. */
	boolean asksLike(FixRow other) {
		return question.answerType() == other.question.answerType();
	}

	boolean asksForElement() {
		return question.answerType() instanceof EClass;
	}

	FixAll.Answer toAnswer() {
		return new FixAll.Answer(finding, question, answer);
	}

	/** The answer as people read it; empty while there is none. */
	String answerText() {
		return answer.map(value -> text(value, question.answerType())).orElse("");
	}

	private static String text(Object value, EClassifier type) {
		return switch (value) {
			case EObject element -> Labels.of(element);
			case Enumerator term -> term.getLiteral();
			case Boolean yes -> yes ? "Yes" : "No";
			default -> ValueFormats.of(type).map(format -> format.write(value)).orElse(value.toString());
		};
	}
}
