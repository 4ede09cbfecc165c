package org.goldthread.exchange.register;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.TestResult;
import org.goldthread.model.Workstream;

/** Computed cells of the principles register: how workstreams stand against a principle. */
final class PrincipleCells {

	private PrincipleCells() {
	}

	static Cell tested(DeliveryPrinciple principle, RegisterContext context) {
		return ComputedCells.links(testedWorkstreams(principle), context);
	}

	static Cell passed(DeliveryPrinciple principle, RegisterContext context) {
		return count(principle, TestResult.PASS);
	}

	static Cell waived(DeliveryPrinciple principle, RegisterContext context) {
		return count(principle, TestResult.WAIVER);
	}

	static Cell failed(DeliveryPrinciple principle, RegisterContext context) {
		return count(principle, TestResult.FAIL);
	}

	static Cell untested(DeliveryPrinciple principle, RegisterContext context) {
		Set<Workstream> tested = Collections.newSetFromMap(new IdentityHashMap<>());
		tested.addAll(testedWorkstreams(principle));
		return ComputedCells.links(context.analyses().workstreams().stream().filter(workstream -> !tested.contains(workstream)).toList(), context);
	}

	private static List<Workstream> testedWorkstreams(DeliveryPrinciple principle) {
		return principle.getTests().stream().map(PrincipleTest::getWorkstream).filter(Objects::nonNull).distinct().toList();
	}

	/** The number of results of a kind; empty where nothing has been tested, so that nothing is known. */
	private static Cell count(DeliveryPrinciple principle, TestResult result) {
		return principle.getTests().isEmpty() ? Cell.EMPTY
				: Cell.number(principle.getTests().stream().filter(test -> test.getResult() == result).count());
	}
}
