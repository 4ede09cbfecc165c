package org.goldthread.ui.analysis.thread;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.goldthread.analysis.thread.ThreadGap;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.Finding;
import org.goldthread.rules.FixAll;

/**
 * The fix of a rule that closes a gap of the thread, by asking for what only people can know.
 *
 * @param label what it does, in the words of a menu
 * @param ruleId the rule that offers it
 */
record GapMend(String label, String ruleId) {

	/**
	 * The first fix that asks for an element of the kind that is missing, or for any element where nothing is tied at all.
	 *
	 * @param findings what the rules find on the element whose thread it is
	 */
	static Optional<GapMend> of(ThreadGap gap, List<Finding> findings) {
		return findings.stream().flatMap(finding -> FixAll.questions(finding).stream().filter(question -> closes(gap, question.answerType()))
				.map(question -> new GapMend(question.label(), finding.rule().id()))).findFirst();
	}

	private static boolean closes(ThreadGap gap, EClassifier answer) {
		return gap.missing().map(end -> end.type() == answer)
				.orElseGet(() -> answer instanceof EClass type && Literals.ELEMENT.isSuperTypeOf(type) && type != Literals.ROLE);
	}
}
