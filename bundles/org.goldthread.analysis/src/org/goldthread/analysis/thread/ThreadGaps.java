package org.goldthread.analysis.thread;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Says what the thread of an element should lead to and does not. */
final class ThreadGaps {

	private static final Set<ThreadEnd> ALL_BELOW = EnumSet.complementOf(EnumSet.of(ThreadEnd.OUTCOME));

	/** What every element of a class should lead to downwards; nothing is asked of other classes. */
	private static final Map<EClass, Set<ThreadEnd>> EXPECTED_BELOW = Map.of(
			Literals.OUTCOME, ALL_BELOW,
			Literals.WORKSTREAM, ALL_BELOW,
			Literals.PROGRAMME, EnumSet.of(ThreadEnd.DECISION),
			Literals.BENEFIT, EnumSet.of(ThreadEnd.RISK),
			Literals.CAPABILITY, EnumSet.of(ThreadEnd.SAVINGS_LINE, ThreadEnd.RISK),
			Literals.SAVINGS_LINE, EnumSet.of(ThreadEnd.COST_CENTRE, ThreadEnd.RISK, ThreadEnd.DECISION));

	private static final Set<EClass> AT_THE_TOP = Set.of(Literals.VISION, Literals.THEME, Literals.OUTCOME);

	private ThreadGaps() {
	}

	/** The gaps of an element from which some kinds of end are reached; one that is tied to nothing has that one gap. */
	static List<ThreadGap> of(Element element, Set<ThreadEnd> reached, boolean isTied) {
		if (!isTied) {
			return List.of(new ThreadGap("The " + Concept.of(element.eClass()).labelInSentence() + " is tied to nothing in the golden thread.",
					Optional.empty()));
		}
		List<ThreadGap> gaps = new ArrayList<>();
		if (!AT_THE_TOP.contains(element.eClass()) && !reached.contains(ThreadEnd.OUTCOME)) {
			gaps.add(ThreadGap.of(ThreadEnd.OUTCOME));
		}
		for (ThreadEnd end : ThreadEnd.values()) {
			if (EXPECTED_BELOW.getOrDefault(element.eClass(), Set.of()).contains(end) && !reached.contains(end)) {
				gaps.add(ThreadGap.of(end));
			}
		}
		return List.copyOf(gaps);
	}
}
