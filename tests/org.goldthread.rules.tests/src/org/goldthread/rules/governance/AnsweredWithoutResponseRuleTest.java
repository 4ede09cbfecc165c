package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.CommentStatus;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class AnsweredWithoutResponseRuleTest {

	private final ScrutinyComment comment = having(Minutes.comment(), each -> each.setStatus(CommentStatus.ANSWERED));
	private final RuleTrial trial = RuleTrial.of(new AnsweredWithoutResponseRule(), aPortfolio().with(comment));

	@Test
	void anAnswerThatCannotBeReadIsFound() {
		assertEquals(List.of("Scrutiny comment SC1 No Plan B is marked as answered, but no response is recorded."), trial.messages());
	}

	@Test
	void anAnswerThatCanBeReadIsFine() {
		Minutes.response(comment);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anUnansweredCommentIsFine() {
		comment.setStatus(CommentStatus.UNANSWERED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void markingItAsUnansweredMendsIt() {
		trial.assertMends("Mark it as unanswered");
	}
}
