package org.goldthread.rules.principle;

import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PrincipleStatus;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.TestResult;
import org.goldthread.model.Workstream;

/** Tests of principles for the tests of their rules. */
final class Tests {

	private Tests() {
	}

	/** A principle called DP1 Once only, in force, without tests. */
	static DeliveryPrinciple onceOnly() {
		return having(element(Literals.DELIVERY_PRINCIPLE, DeliveryPrinciple.class, "DP1", "Once only"),
				principle -> principle.setStatus(PrincipleStatus.AGREED));
	}

	/** A test of a workstream against a principle, with nothing but its result. */
	static PrincipleTest of(DeliveryPrinciple principle, Workstream workstream, TestResult result) {
		PrincipleTest test = Elements.create(Literals.PRINCIPLE_TEST, PrincipleTest.class);
		test.setWorkstream(workstream);
		test.setResult(result);
		principle.getTests().add(test);
		return test;
	}
}
