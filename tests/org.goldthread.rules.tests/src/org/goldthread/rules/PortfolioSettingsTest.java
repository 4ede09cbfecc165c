package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.RuleSetting;
import org.goldthread.model.SeverityChoice;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class PortfolioSettingsTest {

	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final PortfolioBuilder portfolio = aPortfolio().with(frontDoor);
	private final RuleTrial trial = RuleTrial.of("GT-O01", portfolio);

	@Test
	void aRuleThatThePortfolioSwitchesOffFindsNothing() {
		portfolio.with(setting("GT-O01", false, SeverityChoice.AS_DEFINED));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSeverityThatThePortfolioSetsIsUsed() {
		portfolio.with(setting("GT-O01", true, SeverityChoice.INFO));

		assertEquals(Severity.INFO, trial.run().all().get(0).severity());
	}

	@Test
	void aSettingAsDefinedLeavesTheSeverityAlone() {
		portfolio.with(setting("GT-O01", true, SeverityChoice.AS_DEFINED));

		assertEquals(Severity.ERROR, trial.run().all().get(0).severity());
	}

	@Test
	void theLaterOfTwoSettingsHolds() {
		portfolio.with(setting("GT-O01", false, SeverityChoice.AS_DEFINED), setting("GT-O01", true, SeverityChoice.WARNING));

		assertEquals(Severity.WARNING, trial.run().all().get(0).severity());
	}

	@Test
	void aSettingOfAnotherRuleHasNoEffect() {
		portfolio.with(setting("GT-S01", false, SeverityChoice.AS_DEFINED));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void anAcceptedFindingIsLeftOutAndCounted() {
		portfolio.with(acceptance(RuleTrial.TODAY.plusDays(30)));

		Findings findings = trial.run();
		assertEquals(List.of(0, 1), List.of(findings.all().size(), findings.accepted()));
	}

	@Test
	void anAcceptanceHoldsOnTheDayOnWhichItExpires() {
		portfolio.with(acceptance(RuleTrial.TODAY));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anExpiredAcceptanceDoesNotHold() {
		portfolio.with(acceptance(RuleTrial.TODAY.minusDays(1)));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void anAcceptanceWithoutExpiryHolds() {
		portfolio.with(acceptance(null));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anAcceptanceOfAnotherSubjectDoesNotHold() {
		portfolio.with(having(acceptance(null), acceptance -> acceptance.setSubject("O-02")));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void anAcceptanceForAnotherElementDoesNotHold() {
		Workstream digital = workstream("WS-02", "Digital");
		portfolio.with(digital, having(acceptance(null), acceptance -> acceptance.setElement(digital)));

		assertEquals(List.of("Workstream WS-01 Front door contributes to no outcome."), trial.messages());
	}

	private static RuleSetting setting(String ruleId, boolean enabled, SeverityChoice severity) {
		return having(Elements.create(Literals.RULE_SETTING, RuleSetting.class), setting -> {
			setting.setRuleId(ruleId);
			setting.setEnabled(enabled);
			setting.setSeverity(severity);
		});
	}

	private AcceptedFinding acceptance(LocalDate expires) {
		return having(Elements.create(Literals.ACCEPTED_FINDING, AcceptedFinding.class), acceptance -> {
			acceptance.setRuleId("GT-O01");
			acceptance.setElement(frontDoor);
			acceptance.setExpires(expires);
		});
	}
}
