package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.link;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.network.Handovers;
import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;

/** The dependencies register: what one workstream hands over to another, and whether both have agreed. */
final class DependencyRegister {

	private DependencyRegister() {
	}

	static Register<Dependency> create() {
		List<Column<? super Dependency>> columns = new ArrayList<>();
		columns.addAll(handover());
		columns.addAll(agreement());
		return Register.ofPortfolio("dependencies", "Dependencies register", Literals.PORTFOLIO__DEPENDENCIES, CommonColumns.around(columns),
				Portfolio::getDependencies);
	}

	private static List<Column<EObject>> handover() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME), link("Giver workstream", Literals.DEPENDENCY__GIVER),
				link("Receiver workstream", Literals.DEPENDENCY__RECEIVER), link("Giver item", Literals.DEPENDENCY__GIVER_ITEM),
				link("Receiver item", Literals.DEPENDENCY__RECEIVER_ITEM), attribute("Link type", Literals.DEPENDENCY__TYPE),
				attribute("Kind", Literals.DEPENDENCY__KIND), attribute("Lag (working days)", Literals.DEPENDENCY__LAG),
				attribute("Deliverable handed over", Literals.DEPENDENCY__HANDED_OVER), attribute("Needed by", Literals.DEPENDENCY__NEED_BY),
				attribute("Forecast date", Literals.DEPENDENCY__FORECAST), attribute("Baseline date", Literals.DEPENDENCY__BASELINE));
	}

	private static List<Column<? super Dependency>> agreement() {
		return List.of(attribute("Agreed by giver", Literals.DEPENDENCY__AGREED_BY_GIVER),
				attribute("Date agreed by giver", Literals.DEPENDENCY__AGREED_BY_GIVER_ON),
				attribute("Agreed by receiver", Literals.DEPENDENCY__AGREED_BY_RECEIVER),
				attribute("Date agreed by receiver", Literals.DEPENDENCY__AGREED_BY_RECEIVER_ON),
				attribute("Criticality", Literals.DEPENDENCY__CRITICALITY), attribute("RAG rating", Literals.DEPENDENCY__RAG),
				link("Giver owner", Literals.DEPENDENCY__GIVER_OWNER), link("Receiver owner", Literals.DEPENDENCY__RECEIVER_OWNER),
				attribute("Impact if late", Literals.DEPENDENCY__IMPACT_IF_LATE),
				computed("Slack (working days)", ValueType.NUMBER,
						"Working days from when it is expected to when it is needed; negative when it comes late, empty when it is not waited for.",
						DependencyRegister::slack),
				attribute("Status", Literals.DEPENDENCY__STATUS), link("Risk that covers it", Literals.DEPENDENCY__RISK));
	}

	private static Cell slack(Dependency handover, RegisterContext context) {
		return ComputedCells.number(Handovers.slack(handover, context.analyses().calendar()));
	}
}
