package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.parent;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;

/** The milestones register: the milestones of all workstreams. */
final class MilestoneRegister {

	private MilestoneRegister() {
	}

	static Register<Milestone> create() {
		List<Column<? super Milestone>> columns = CommonColumns.around(own());
		return new Register<>("milestones", "Milestones register", Literals.MILESTONE, (portfolio, years) -> columns,
				MilestoneRegister::milestones, portfolio -> Optional.empty());
	}

	private static List<Milestone> milestones(Portfolio portfolio) {
		return portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream())
				.flatMap(workstream -> workstream.getMilestones().stream()).toList();
	}

	private static List<Column<? super Milestone>> own() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME),
				parent("Workstream", "The workstream that the milestone belongs to.", Literals.WORKSTREAM__MILESTONES),
				link("Tranche", Literals.MILESTONE__TRANCHE), attribute("Type", Literals.MILESTONE__TYPE),
				attribute("Baseline date", Literals.HANDOVER_ITEM__BASELINE), attribute("Forecast date", Literals.HANDOVER_ITEM__FORECAST),
				attribute("Actual date", Literals.HANDOVER_ITEM__ACTUAL),
				computed("Slip (working days)", ValueType.NUMBER,
						"Working days from the baseline date to the actual date, or to the forecast while there is none; negative when earlier.",
						ScheduleCells::slip),
				link("Owner", Literals.OWNED__OWNER), attribute("Acceptance evidence", Literals.MILESTONE__ACCEPTANCE_EVIDENCE),
				link("Predecessors", Literals.MILESTONE__PREDECESSORS),
				computed("Float (working days)", ValueType.NUMBER,
						"Working days that it can slip without moving the end or breaking a need-by; negative when it is late already.",
						ScheduleCells::totalFloat),
				computed("Critical", ValueType.YES_NO, "Whether its float is used up.", ScheduleCells::critical),
				attribute("RAG rating", Literals.HANDOVER_ITEM__RAG), link("Benefits", Literals.MILESTONE__BENEFITS),
				link("Savings", Literals.MILESTONE__SAVINGS));
	}
}
