package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Response;
import org.goldthread.model.ResponseType;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseWithoutActionRuleTest {

	private final ScrutinyComment comment = Minutes.comment();
	private final Response response = having(Minutes.response(comment), each -> each.setType(ResponseType.PART));
	private final RuleTrial trial = RuleTrial.of(new ResponseWithoutActionRule(), aPortfolio().with(comment));

	@Test
	void anAcceptanceWithoutActionIsFound() {
		assertEquals(List.of("Response RE-01 Options accepts the comment but names no action."), trial.messages());
	}

	@Test
	void anActionWithoutEvidenceIsFound() {
		response.setAction("Appraise three options.");

		assertEquals(List.of("Response RE-01 Options names an action but no evidence of it."), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(value = ResponseType.class, names = { "NOTED", "REJECT" })
	void aResponseThatAcceptsNothingNeedsNoAction(ResponseType type) {
		response.setType(type);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anActionMendsIt() {
		trial.assertAnswerMends("Write the action…", "Appraise three options.");
	}

	@Test
	void evidenceMendsIt() {
		response.setAction("Appraise three options.");

		trial.assertAnswerMends("Write the evidence…", "Report to Cabinet in October.");
	}
}
