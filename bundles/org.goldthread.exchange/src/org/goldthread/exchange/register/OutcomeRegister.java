package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.parent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;

/** The outcomes register: the outcomes of the vision, and how well they are served. */
final class OutcomeRegister {

	/** The fields of a measure, of an outcome or of a benefit. */
	static final List<Column<EObject>> MEASURE = List.of(attribute("reference", Literals.ELEMENT__REFERENCE),
			attribute("measure", Literals.ELEMENT__NAME), attribute("unit", Literals.MEASURE__UNIT),
			attribute("baseline", Literals.MEASURE__BASELINE), attribute("baseline date", Literals.MEASURE__BASELINE_DATE),
			attribute("target", Literals.MEASURE__TARGET), attribute("target date", Literals.MEASURE__TARGET_DATE),
			attribute("actual", Literals.MEASURE__ACTUAL), attribute("actual date", Literals.MEASURE__ACTUAL_DATE),
			attribute("data source", Literals.MEASURE__DATA_SOURCE));

	private OutcomeRegister() {
	}

	static Register<Outcome> create() {
		List<Column<? super Outcome>> columns = CommonColumns.around(own());
		return new Register<>("outcomes", "Outcomes register", Literals.OUTCOME, (portfolio, years) -> columns, OutcomeRegister::outcomes,
				portfolio -> Optional.empty());
	}

	private static List<Outcome> outcomes(Portfolio portfolio) {
		return Stream.ofNullable(portfolio.getVision()).flatMap(vision -> vision.getThemes().stream())
				.flatMap(theme -> theme.getOutcomes().stream()).toList();
	}

	private static List<Column<? super Outcome>> own() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME),
				parent("Theme", "The theme of the vision that the outcome belongs to.", Literals.THEME__OUTCOMES),
				attribute("Statement", Literals.ELEMENT__DESCRIPTION), attribute("Enabling promise", Literals.OUTCOME__ENABLING),
				link("Owner", Literals.OWNED__OWNER), attribute("Cabinet portfolio", Literals.OUTCOME__CABINET_PORTFOLIO),
				entries("Measures", Literals.OUTCOME__MEASURES, MEASURE),
				computed("Workstreams contributing", ValueType.LINKS, "The workstreams that contribute to it.", OutcomeCells::workstreams),
				computed("Weight received %", ValueType.NUMBER,
						"The weights of these contributions added up; 150 is the effort of one and a half workstreams.", OutcomeCells::weight),
				computed("Benefits", ValueType.LINKS, "The benefits that name it or that a contribution to it goes through.", OutcomeCells::benefits),
				computed("Savings £ a year", ValueType.MONEY,
						"The likely full-year effect of each contributing workstream's counted savings times its weight, added up.",
						OutcomeCells::savings),
				computed("Risks above appetite", ValueType.LINKS,
						"Open risks to it whose residual score is above the appetite for their category.", OutcomeCells::risks),
				computed("Coverage", ValueType.TEXT, "Whether none, a single or several workstreams contribute.", OutcomeCells::coverage),
				attribute("RAG rating", Literals.OUTCOME__RAG));
	}
}
