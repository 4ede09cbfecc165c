package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;

import java.time.LocalDate;

import org.goldthread.model.CommentType;
import org.goldthread.model.Decision;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Response;
import org.goldthread.model.ScrutinyComment;

/** Decisions and comments for the tests of their rules. */
final class Minutes {

	private Minutes() {
	}

	/** A decision called DEC-01 Agree Option 1, resolved, with nothing else. */
	static Decision decision() {
		return having(element(Literals.DECISION, Decision.class, "DEC-01", "Agree Option 1"),
				decision -> decision.setStatus(DecisionStatus.RESOLVED));
	}

	/** A comment called SC1 No Plan B, made on 6 September 2018 and unanswered. */
	static ScrutinyComment comment() {
		return having(element(Literals.SCRUTINY_COMMENT, ScrutinyComment.class, "SC1", "No Plan B"), comment -> {
			comment.setDate(LocalDate.of(2018, 9, 6));
			comment.setType(CommentType.CONCERN);
		});
	}

	/** A response called RE-01 Options to a comment; it notes the comment. */
	static Response response(ScrutinyComment comment) {
		Response response = element(Literals.RESPONSE, Response.class, "RE-01", "Options");
		comment.getResponses().add(response);
		return response;
	}
}
