package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.parent;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.ScrutinyComment;

/** The scrutiny comments register: what committees said, and what they were answered. */
final class ScrutinyRegister {

	private static final List<Column<EObject>> RESPONSE = List.of(attribute("reference", Literals.ELEMENT__REFERENCE),
			attribute("response", Literals.RESPONSE__TYPE), attribute("title", Literals.ELEMENT__NAME),
			attribute("text", Literals.ELEMENT__DESCRIPTION), link("responder", Literals.RESPONSE__RESPONDER),
			attribute("date", Literals.RESPONSE__DATE), link("decision", Literals.RESPONSE__DECISION),
			attribute("action", Literals.RESPONSE__ACTION), attribute("evidence", Literals.RESPONSE__EVIDENCE));

	private ScrutinyRegister() {
	}

	static Register<ScrutinyComment> create() {
		List<Column<? super ScrutinyComment>> columns = CommonColumns.around(own());
		return new Register<>("scrutiny", "Scrutiny comments register", Literals.SCRUTINY_COMMENT, (portfolio, years) -> columns,
				ScrutinyRegister::comments, portfolio -> Optional.empty());
	}

	private static List<ScrutinyComment> comments(Portfolio portfolio) {
		return MeetingRows.meetings(portfolio).flatMap(meeting -> meeting.getComments().stream()).toList();
	}

	private static List<Column<? super ScrutinyComment>> own() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME), computed("Committee", ValueType.LINK, "The committee that commented.", MeetingRows::body),
				parent("Meeting", "The meeting at which it was made.", Literals.MEETING__COMMENTS),
				attribute("Date", Literals.SCRUTINY_COMMENT__DATE), link("Paper", Literals.SCRUTINY_COMMENT__PAPER),
				attribute("Comment", Literals.ELEMENT__DESCRIPTION), attribute("Type", Literals.SCRUTINY_COMMENT__TYPE),
				attribute("Theme", Literals.SCRUTINY_COMMENT__THEME), link("Elements concerned", Literals.SCRUTINY_COMMENT__LINKED),
				entries("Responses", Literals.SCRUTINY_COMMENT__RESPONSES, RESPONSE),
				attribute("Response due", Literals.SCRUTINY_COMMENT__DUE), attribute("Status", Literals.SCRUTINY_COMMENT__STATUS),
				link("Closed at meeting", Literals.SCRUTINY_COMMENT__CLOSED_AT));
	}
}
