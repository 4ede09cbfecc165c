package org.goldthread.cli.analysis;

import static org.goldthread.cli.CommandLineTrial.example;
import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class AnalyseCommandTest {

	@TempDir
	Path folder;

	@Test
	void theTextHasABlockForEachQuestion() {
		CommandLineTrial trial = run("analyse", example());

		assertEquals(ExitCode.DONE, trial.exitCode());
		for (String heading : List.of("OUTCOMES", "WEIGHTS", "CRITICAL PATH", "LATE HAND-OVERS", "LOOPS", "SAVINGS", "TARGETS")) {
			assertTrue(trial.lines().stream().anyMatch(line -> line.startsWith(heading)), heading);
		}
	}

	@Test
	void noLineIsWiderThanATerminal() {
		assertEquals(List.of(), run("analyse", example()).lines().stream().filter(line -> line.length() > 120).toList());
	}

	@Test
	void lateHandoversComeWithTheirKnockOnInDaysAndPounds() {
		List<String> lines = run("analyse", example()).lines();

		assertTrue(lines.contains("      moves MS-027 to 2020-03-30 (+ 21); delays savings by SAV-23 £181,818"));
		assertTrue(lines.contains("  Together they delay 3 items in 3 workstreams, and £289,926 of savings in their first year.")); // 108,108 + 181,818
	}

	@Test
	void aTargetWithoutBasisIsNotCompared() {
		assertTrue(run("analyse", example()).out().contains("ST1 Savings that need to be made: £33,000,000, basis unknown.\n      Its basis is not known"));
	}

	@Test
	void madeUpContentIsSaidToBeSo() {
		assertTrue(run("analyse", example()).lines().contains(Phrases.ILLUSTRATIVE));
	}

	@Test
	void theJsonHasTheFiguresOfTheText() {
		JsonObject json = json(run("analyse", example(), "--format", "json"));
		JsonObject late = json.getAsJsonObject("network").getAsJsonArray("lateHandovers").get(0).getAsJsonObject();
		JsonObject estimate = json.getAsJsonObject("savings").getAsJsonArray("targets").get(1).getAsJsonObject();

		assertEquals("goldthread-analysis 1", json.get("format").getAsString() + " " + json.get("version"));
		assertEquals("DEP-01 21 108108", late.getAsJsonObject("dependency").get("reference").getAsString() + " " + late.get("daysLate") + " "
				+ late.getAsJsonObject("knockOn").get("poundsDelayed"));
		assertEquals("38000000 -4000000", estimate.getAsJsonObject("counted").get("likely") + " " + estimate.get("shortfall"));
	}

	@Test
	void theJsonIsTheSameEachTime() {
		assertEquals(run("analyse", example(), "--format", "json").out(), run("analyse", example(), "--format", "json").out());
	}

	@Test
	void anEmptyPortfolioIsAnalysed() throws CommandFailure {
		Path file = saved(aPortfolio(), folder.resolve("empty.goldthread"));

		assertTrue(run("analyse", file).lines().contains("  None: nothing that is still to come has a date."));
		assertEquals(ExitCode.DONE, run("analyse", file, "--format", "json").exitCode());
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertEquals(ExitCode.FILE, run("analyse", folder.resolve("none.goldthread")).exitCode());
	}

	private static JsonObject json(CommandLineTrial trial) {
		return JsonParser.parseString(trial.out()).getAsJsonObject();
	}
}
