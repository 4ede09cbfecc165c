package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.parent;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;

/** The workstreams register: the workstreams of all programmes. */
final class WorkstreamRegister {

	private static final List<Column<EObject>> CONTRIBUTION = List.of(link("outcome", Literals.CONTRIBUTION__OUTCOME),
			attribute("weight %", Literals.CONTRIBUTION__WEIGHT), link("through benefit", Literals.CONTRIBUTION__BENEFIT),
			attribute("rationale", Literals.CONTRIBUTION__RATIONALE));
	private static final List<Column<EObject>> DELIVERABLE = List.of(attribute("reference", Literals.ELEMENT__REFERENCE),
			attribute("deliverable", Literals.ELEMENT__NAME), link("owner", Literals.OWNED__OWNER),
			attribute("baseline", Literals.HANDOVER_ITEM__BASELINE), attribute("forecast", Literals.HANDOVER_ITEM__FORECAST),
			attribute("actual", Literals.HANDOVER_ITEM__ACTUAL), attribute("RAG rating", Literals.HANDOVER_ITEM__RAG),
			attribute("acceptance criteria", Literals.DELIVERABLE__ACCEPTANCE_CRITERIA));

	private WorkstreamRegister() {
	}

	static Register<Workstream> create() {
		List<Column<? super Workstream>> own = new ArrayList<>();
		own.addAll(purpose());
		own.addAll(dates());
		own.addAll(state());
		List<Column<? super Workstream>> columns = CommonColumns.around(own);
		return new Register<>("workstreams", "Workstreams register", Literals.WORKSTREAM, (portfolio, years) -> columns,
				WorkstreamRegister::workstreams, portfolio -> portfolio.getProgrammes().stream().findFirst()
						.map(programme -> new Home(programme, Literals.PROGRAMME__WORKSTREAMS)));
	}

	private static List<Workstream> workstreams(Portfolio portfolio) {
		return portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream()).toList();
	}

	private static List<Column<? super Workstream>> purpose() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME),
				parent("Programme", "The programme that the workstream belongs to.", Literals.PROGRAMME__WORKSTREAMS),
				link("Tranche", Literals.WORKSTREAM__TRANCHE), attribute("Purpose", Literals.WORKSTREAM__PURPOSE),
				attribute("In scope", Literals.WORKSTREAM__SCOPE_IN), attribute("Out of scope", Literals.WORKSTREAM__SCOPE_OUT),
				link("Owner", Literals.OWNED__OWNER), link("Sponsor", Literals.WORKSTREAM__SPONSOR),
				entries("Contributes to outcomes", Literals.WORKSTREAM__CONTRIBUTIONS, CONTRIBUTION),
				computed("Contribution total %", ValueType.NUMBER, "The stated weights of its contributions added up; more than 100 is too much.",
						WorkstreamCells::contributionTotal),
				link("Capabilities changed", Literals.WORKSTREAM__CAPABILITIES),
				computed("Principles tested", ValueType.LINKS, "The delivery principles that it has been tested against, whatever the result.",
						WorkstreamCells::principlesTested));
	}

	private static List<Column<? super Workstream>> dates() {
		return List.of(attribute("Start", Literals.WORKSTREAM__START), attribute("End baseline", Literals.WORKSTREAM__END_BASELINE),
				attribute("End forecast", Literals.WORKSTREAM__END_FORECAST), attribute("End actual", Literals.WORKSTREAM__END_ACTUAL),
				computed("Slip (working days)", ValueType.NUMBER,
						"Working days from the baseline end to the actual end, or to the forecast while there is none; negative when earlier.",
						ScheduleCells::slip),
				computed("Float (working days)", ValueType.NUMBER,
						"The least float of its milestones and deliverables still to come; negative when one is late already.",
						ScheduleCells::leastFloat),
				computed("Critical", ValueType.YES_NO, "Whether the float of one of its milestones or deliverables is used up.",
						ScheduleCells::critical),
				computed("Next milestone", ValueType.LINK, "The milestone still to come that is planned earliest, be it overdue.",
						ScheduleCells::nextMilestone));
	}

	private static List<Column<? super Workstream>> state() {
		return List.of(
				computed("Open risks above appetite", ValueType.NUMBER,
						"Number of its open risks whose residual score is above the appetite for their category; empty without a risk scale.",
						WorkstreamCells::risksAboveAppetite),
				computed("Savings low, full year £", ValueType.MONEY, "Low full-year effect of its counted savings added up.",
						WorkstreamCells::savingsLow),
				computed("Savings likely, full year £", ValueType.MONEY, "Likely full-year effect of its counted savings added up.",
						WorkstreamCells::savingsLikely),
				computed("Savings high, full year £", ValueType.MONEY, "High full-year effect of its counted savings added up.",
						WorkstreamCells::savingsHigh),
				attribute("Stage", Literals.WORKSTREAM__STAGE), attribute("RAG rating", Literals.WORKSTREAM__RAG),
				attribute("RAG reason", Literals.WORKSTREAM__RAG_REASON), attribute("Last review", Literals.WORKSTREAM__LAST_REVIEW),
				attribute("Next review", Literals.WORKSTREAM__NEXT_REVIEW),
				entries("Deliverables", Literals.WORKSTREAM__DELIVERABLES, DELIVERABLE));
	}
}
