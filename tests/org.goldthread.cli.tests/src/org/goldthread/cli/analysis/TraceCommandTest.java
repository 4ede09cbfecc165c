package org.goldthread.cli.analysis;

import static org.goldthread.cli.CommandLineTrial.example;
import static org.goldthread.cli.CommandLineTrial.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class TraceCommandTest {

	@Test
	void aWorkstreamIsTracedBothWays() {
		List<String> lines = run("trace", example(), "WS-01").lines();

		assertEquals("Workstream WS-01 Technology foundations", lines.get(0));
		assertTrue(lines.contains("  WS-01 contributes 90 % through → B-01 serves → EN0 Listen, improve and give value for money"));
		assertTrue(lines.contains("  WS-01 delivers → SAV-11 Old systems closed"));
	}

	@Test
	void aMissingOutcomeIsAGap() {
		assertTrue(run("trace", example(), "WS-09").lines().contains("  GAP: No outcome is reached."));
	}

	@Test
	void caseDoesNotMatter() {
		assertEquals(run("trace", example(), "SAV-01").out(), run("trace", example(), "sav-01").out());
	}

	@Test
	void theJsonNamesEveryStep() {
		JsonObject trace = JsonParser.parseString(run("trace", example(), "WS-01", "--format", "json").out()).getAsJsonObject().getAsJsonArray("traces")
				.get(0).getAsJsonObject();
		JsonObject chain = trace.getAsJsonArray("up").get(0).getAsJsonObject();

		assertEquals("Outcome", chain.get("end").getAsString());
		assertEquals("contributes 90 % through", chain.getAsJsonArray("steps").get(1).getAsJsonObject().get("words").getAsString());
	}

	@Test
	void aReferenceThatNobodyHasIsRefusedInOneSentence() {
		CommandLineTrial trial = run("trace", example(), "WS-99");

		assertEquals(ExitCode.USAGE, trial.exitCode());
		assertEquals(1, trial.errors().size());
		assertTrue(trial.errors().get(0).startsWith("goldthread: no element of "));
	}
}
