package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.CommentStatus;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CommentUnansweredRuleTest {

	private final ScrutinyComment comment = having(Minutes.comment(), each -> each.setDue(LocalDate.of(2018, 11, 6)));
	private final RuleTrial trial = RuleTrial.of(new CommentUnansweredRule(), aPortfolio().with(comment));

	@Test
	void aCommentWithoutAnswerIsFound() {
		assertEquals(List.of("Scrutiny comment SC1 No Plan B has no answer yet, due by 6 November 2018."), trial.messages());
	}

	@Test
	void aCommentThatIsAnsweredInPartIsFound() {
		comment.setStatus(CommentStatus.PARTLY_ANSWERED);

		assertEquals(List.of("Scrutiny comment SC1 No Plan B is answered only in part; the rest is open, due by 6 November 2018."),
				trial.messages());
	}

	@Test
	void aCommentThatIsOverdueIsLeftToTheOtherRule() {
		comment.setDue(LocalDate.of(2018, 9, 17));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anAnsweredCommentIsFine() {
		comment.setStatus(CommentStatus.ANSWERED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsFine() {
		comment.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void sayingThatItIsClosedMendsIt() {
		trial.assertAnswerMends("Say where it stands…", CommentStatus.CLOSED);
	}
}
