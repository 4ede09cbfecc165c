package org.goldthread.rules;

import static org.goldthread.rules.RuleTrial.clock;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.goldthread.testing.portfolio.RandomEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found edit by edit is what a check of everything finds. */
class LiveRulesTest {

	private static final int EDITS = Boolean.getBoolean("goldthread.soak") ? 5_000 : 400;

	private final RuleCatalogue catalogue = RuleCatalogue.load();
	private final PortfolioResource resource = example();
	private final EditStack edits = new EditStack(resource.changeHub());
	private final LiveRules live = new LiveRules(catalogue, resource, clock());

	LiveRulesTest() {
		resource.changeHub().addListener(live);
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
			String done = step(random);
			settle();

			assertEquals(afresh(), found(), "after step " + i + ": " + done);
		}
	}

	@Test
	void aChangeDuringTheFirstCheckIsNotLost() {
		live.step(Duration.ZERO);
		step(new Random(4));
		settle();

		assertEquals(afresh(), found());
	}

	@Test
	void anotherDateOfThePortfolioChecksEverythingAgain() {
		settle();
		portfolio().setAsAt(portfolio().getAsAt().plusYears(1));
		settle();

		assertEquals(afresh(), found());
	}

	private String step(Random random) {
		int kind = random.nextInt(10);
		if (kind == 0 && edits.canUndo()) {
			edits.undo();
			return "undo";
		}
		if (kind == 1 && edits.canRedo()) {
			edits.redo();
			return "redo";
		}
		Edit edit = RandomEdit.of(resource, random);
		edits.apply(edit);
		return edit.label();
	}

	private static PortfolioResource example() {
		Path file = Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread");
		PortfolioResource resource = PortfolioResource.create(URI.createFileURI(file.toAbsolutePath().toString()));
		try {
			resource.load(Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	private void settle() {
		while (!live.step(Duration.ofSeconds(1))) {
			// goes on
		}
	}

	private Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}

	private List<String> found() {
		return lines(live.findings());
	}

	private List<String> afresh() {
		return lines(new RuleRunner(catalogue, clock()).run(portfolio()));
	}

	private static List<String> lines(Findings findings) {
		return findings.all().stream().map(each -> each.rule().id() + " " + each.severity().word() + " " + each.message()).toList();
	}
}
