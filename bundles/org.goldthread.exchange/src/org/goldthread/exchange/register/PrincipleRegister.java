package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;

/** The delivery principles register: the principles, and how workstreams stand against them. */
final class PrincipleRegister {

	private static final List<Column<EObject>> TEST = List.of(link("workstream", Literals.PRINCIPLE_TEST__WORKSTREAM),
			attribute("result", Literals.PRINCIPLE_TEST__RESULT), attribute("reason", Literals.PRINCIPLE_TEST__REASON),
			link("tested by", Literals.PRINCIPLE_TEST__TESTED_BY), attribute("date", Literals.PRINCIPLE_TEST__TESTED_ON),
			attribute("waiver expires", Literals.PRINCIPLE_TEST__WAIVER_EXPIRES));

	private PrincipleRegister() {
	}

	static Register<DeliveryPrinciple> create() {
		return Register.ofPortfolio("principles", "Delivery principles register", Literals.PORTFOLIO__PRINCIPLES, CommonColumns.around(own()),
				Portfolio::getPrinciples);
	}

	private static List<Column<? super DeliveryPrinciple>> own() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME), attribute("Statement", Literals.ELEMENT__DESCRIPTION),
				attribute("Rationale", Literals.DELIVERY_PRINCIPLE__RATIONALE), attribute("Implications", Literals.DELIVERY_PRINCIPLE__IMPLICATIONS),
				entries("Tests", Literals.DELIVERY_PRINCIPLE__TESTS, TEST),
				computed("Workstreams tested", ValueType.LINKS, "The workstreams that have been tested against it.", PrincipleCells::tested),
				computed("Passed", ValueType.NUMBER, "Number of tests passed; empty where none was made.", PrincipleCells::passed),
				computed("Waived", ValueType.NUMBER, "Number of tests that ended in a waiver, also where it has expired; empty where none was made.",
						PrincipleCells::waived),
				computed("Failed", ValueType.NUMBER, "Number of tests failed; empty where none was made.", PrincipleCells::failed),
				computed("Workstreams untested", ValueType.LINKS, "The workstreams that have not been tested against it.", PrincipleCells::untested),
				link("Owner", Literals.OWNED__OWNER), attribute("Status", Literals.DELIVERY_PRINCIPLE__STATUS));
	}
}
