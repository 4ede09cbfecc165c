package org.goldthread.rules;

import static org.goldthread.rules.RuleTrial.clock;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found edit by edit is what a check of everything finds. */
class LiveRulesTest {

	private static final int EDITS = Boolean.getBoolean("goldthread.soak") ? 5_000 : 250;

	private final RuleCatalogue catalogue = RuleCatalogue.load();
	private final EditedExample example = new EditedExample();
	private final LiveRules live = new LiveRules(catalogue, example.resource(), clock());

	LiveRulesTest() {
		example.resource().changeHub().addListener(live);
	}

	@Test
	void theFirstCheckFindsWhatAWholeRunFinds() {
		settle();

		assertEquals(afresh(), found());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void afterEachRandomEditUndoAndRedoTheSameIsFoundAsAfresh(long seed) {
		Random random = new Random(seed);
		settle();
		for (int i = 0; i < EDITS; i++) {
			String done = example.step(random);
			settle();

			assertEquals(afresh(), found(), "after step " + i + ": " + done);
		}
	}

	@Test
	void aChangeDuringTheFirstCheckIsNotLost() {
		live.step(Duration.ZERO);
		example.step(new Random(4));
		settle();

		assertEquals(afresh(), found());
	}

	@Test
	void anotherDateOfThePortfolioChecksEverythingAgain() {
		settle();
		example.portfolio().setAsAt(example.portfolio().getAsAt().plusYears(1));
		settle();

		assertEquals(afresh(), found());
	}

	private void settle() {
		while (!live.step(Duration.ofSeconds(1))) {
			// goes on
		}
	}

	private List<String> found() {
		return lines(live.findings());
	}

	private List<String> afresh() {
		return lines(new RuleRunner(catalogue, clock()).run(example.portfolio()));
	}

	private static List<String> lines(Findings findings) {
		return findings.all().stream().map(each -> each.rule().id() + " " + each.severity().word() + " " + each.message()).toList();
	}
}
