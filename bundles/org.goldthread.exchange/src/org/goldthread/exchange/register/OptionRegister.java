package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.Portfolio;

/** The options register: what was or should be appraised, and what backs it up. */
final class OptionRegister {

	private static final List<Column<EObject>> SCORE = List.of(attribute("factor", Literals.FACTOR_SCORE__FACTOR),
			attribute("score", Literals.FACTOR_SCORE__SCORE), attribute("reason", Literals.FACTOR_SCORE__REASON));

	private OptionRegister() {
	}

	static Register<Option> create() {
		return Register.ofPortfolio("options", "Options register", Literals.PORTFOLIO__OPTIONS, CommonColumns.around(own()),
				Portfolio::getOptions);
	}

	private static List<Column<? super Option>> own() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME), attribute("Description", Literals.ELEMENT__DESCRIPTION),
				attribute("Status", Literals.OPTION__STATUS), entries("Critical success factors", Literals.OPTION__SCORES, SCORE),
				attribute("Cost £", Literals.OPTION__COST), attribute("Benefit £", Literals.OPTION__BENEFIT),
				attribute("Basis of the amounts", Literals.OPTION__BASIS),
				computed("Net £", ValueType.MONEY, "Benefit less cost, which stand for the same; empty without either.", OptionRegister::net),
				attribute("Risk", Literals.OPTION__RISK), attribute("Reversibility", Literals.OPTION__REVERSIBILITY),
				attribute("Part in the appraisal", Literals.OPTION__KIND), attribute("Reason", Literals.OPTION__REASON),
				link("Plan B of", Literals.OPTION__PLAN_BOF), attribute("Trigger for switching", Literals.OPTION__TRIGGER),
				link("Substitute savings", Literals.OPTION__SUBSTITUTES), link("Owner", Literals.OWNED__OWNER));
	}

	private static Cell net(Option option, RegisterContext context) {
		return option.getCost() == null || option.getBenefit() == null ? Cell.EMPTY
				: new Cell.Figure(option.getBenefit().subtract(option.getCost()));
	}
}
