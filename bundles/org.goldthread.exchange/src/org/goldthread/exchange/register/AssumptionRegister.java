package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.link;

import java.util.List;

import org.goldthread.model.Assumption;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;

/** The assumptions register: what the plan takes for true, and how it will be checked. */
final class AssumptionRegister {

	private AssumptionRegister() {
	}

	static Register<Assumption> create() {
		return Register.ofPortfolio("assumptions", "Assumptions register", Literals.PORTFOLIO__ASSUMPTIONS,
				CommonColumns.around(List.of(attribute("Title", Literals.ELEMENT__NAME),
						attribute("Description", Literals.ELEMENT__DESCRIPTION), attribute("Basis or evidence", Literals.ASSUMPTION__BASIS),
						attribute("Confidence", Literals.ASSUMPTION__CONFIDENCE),
						attribute("Impact if false", Literals.ASSUMPTION__IMPACT_IF_FALSE),
						attribute("Validation method", Literals.ASSUMPTION__VALIDATION_METHOD), link("Owner", Literals.OWNED__OWNER),
						attribute("Validate by", Literals.ASSUMPTION__VALIDATE_BY), attribute("Status", Literals.ASSUMPTION__STATUS),
						link("Savings", Literals.ASSUMPTION__SAVINGS), link("Milestones", Literals.ASSUMPTION__MILESTONES),
						link("Became risk", Literals.ASSUMPTION__BECAME_RISK))),
				Portfolio::getAssumptions);
	}
}
