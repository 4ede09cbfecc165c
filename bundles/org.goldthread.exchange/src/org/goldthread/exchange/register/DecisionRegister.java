package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.parent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Decision;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;

/** The decisions register: what all bodies decided, on which paper, and what follows. */
final class DecisionRegister {

	private static final List<Column<EObject>> ACTION = List.of(attribute("reference", Literals.ELEMENT__REFERENCE),
			attribute("action", Literals.ELEMENT__NAME), link("owner", Literals.OWNED__OWNER), attribute("due", Literals.DECISION_ACTION__DUE),
			attribute("status", Literals.DECISION_ACTION__STATUS));

	private DecisionRegister() {
	}

	static Register<Decision> create() {
		List<Column<? super Decision>> own = new ArrayList<>(paper());
		own.addAll(text());
		own.addAll(consequences());
		List<Column<? super Decision>> columns = CommonColumns.around(own);
		return new Register<>("decisions", "Decisions register", Literals.DECISION, (portfolio, years) -> columns, DecisionRegister::decisions,
				portfolio -> Optional.empty());
	}

	private static List<Decision> decisions(Portfolio portfolio) {
		return MeetingRows.meetings(portfolio).flatMap(meeting -> meeting.getDecisions().stream()).toList();
	}

	private static List<Column<? super Decision>> paper() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME), attribute("Date", Literals.DECISION__DATE),
				computed("Body", ValueType.LINK, "The body that decided.", MeetingRows::body),
				parent("Meeting", "The meeting at which it was decided.", Literals.MEETING__DECISIONS), link("Paper", Literals.DECISION__PAPER),
				attribute("Paragraph", Literals.DECISION__PARAGRAPH),
				attribute("Forward plan reference", Literals.DECISION__FORWARD_PLAN_REFERENCE),
				attribute("Key decision", Literals.DECISION__KEY_DECISION));
	}

	private static List<Column<EObject>> text() {
		return List.of(attribute("Recommendation", Literals.DECISION__RECOMMENDATION), attribute("Resolution", Literals.DECISION__RESOLUTION),
				attribute("Options considered", Literals.DECISION__OPTIONS_CONSIDERED), link("Options chosen between", Literals.DECISION__OPTIONS),
				attribute("Reasons", Literals.DECISION__REASONS), link("Decision maker", Literals.DECISION__DECISION_MAKER),
				link("Owner", Literals.OWNED__OWNER), attribute("Status", Literals.DECISION__STATUS));
	}

	private static List<Column<? super Decision>> consequences() {
		return List.of(attribute("Call-in ends", Literals.DECISION__CALL_IN_ENDS), attribute("Call-in outcome", Literals.DECISION__CALL_IN_OUTCOME),
				attribute("Conditions", Literals.DECISION__CONDITIONS), entries("Actions arising", Literals.DECISION__ACTIONS, ACTION),
				attribute("Review date", Literals.DECISION__REVIEW_DATE), link("Supersedes", Literals.DECISION__SUPERSEDES),
				link("Elements concerned", Literals.DECISION__LINKED),
				computed("Exempt", ValueType.YES_NO, "Whether it is kept from the public; set by Publication.",
						(decision, context) -> Cell.yesNo(decision.getPublication() == Publication.EXEMPT)));
	}
}
