package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.CommentStatus;
import org.goldthread.model.CommentType;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CommentOverdueRuleTest {

	private final ScrutinyComment comment = Minutes.comment();

	@Test
	void aCommentPastItsResponseDateIsFound() {
		comment.setDue(LocalDate.of(2018, 9, 17));

		assertEquals(List.of("Scrutiny comment SC1 No Plan B has no answer, which was due on 17 September 2018."), trial().messages());
	}

	@Test
	void aCommentThatIsAnsweredInPartIsFound() {
		comment.setDue(LocalDate.of(2018, 9, 17));
		Minutes.response(comment);

		assertEquals(List.of("Scrutiny comment SC1 No Plan B is answered only in part; the rest was due on 17 September 2018."),
				trial().messages());
	}

	@Test
	void aResponseThatIsDueTodayIsInTime() {
		comment.setDue(RuleTrial.TODAY);

		assertEquals(List.of(), trial().messages());
	}

	@Test
	void twoMonthsAreAllowedWhereNoDateIsStated() {
		comment.setDate(LocalDate.of(2018, 7, 18));
		List<String> late = trial().messages();
		comment.setDate(LocalDate.of(2018, 7, 19));

		assertEquals(List.of(1, 0), List.of(late.size(), trial().messages().size()));
	}

	@Test
	void supportNeedsNoAnswer() {
		comment.setDue(LocalDate.of(2018, 9, 17));
		comment.setType(CommentType.SUPPORT);

		assertEquals(List.of(), trial().messages());
	}

	@Test
	void sayingThatItIsAnsweredMendsIt() {
		comment.setDue(LocalDate.of(2018, 9, 17));

		trial().assertAnswerMends("Say where it stands…", CommentStatus.ANSWERED);
	}

	private RuleTrial trial() {
		return RuleTrial.of(new CommentOverdueRule(), aPortfolio().with(comment));
	}
}
