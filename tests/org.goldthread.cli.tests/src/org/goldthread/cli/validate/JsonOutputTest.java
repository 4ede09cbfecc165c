package org.goldthread.cli.validate;

import static org.goldthread.cli.CommandLineTrial.example;
import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class JsonOutputTest {

	private static final String ID = "00000000-0000-0000-0000-000000000001";

	@TempDir
	Path folder;

	@Test
	void theFormNamesItselfAndItsVersion() {
		JsonObject json = json(run("validate", example(), "--format", "json"));

		assertEquals("goldthread-findings 1", json.get("format").getAsString() + " " + json.get("version").getAsInt());
	}

	@Test
	void aFindingHasEverythingThatTheTextHas() throws CommandFailure {
		JsonObject finding = files(run("validate", faulty(), "--format", "json")).get(0).getAsJsonObject().getAsJsonArray("findings").get(0)
				.getAsJsonObject();

		assertEquals(JsonParser.parseString("""
				{"rule": "GT-O01", "severity": "error",
				 "element": {"id": "%s", "class": "Workstream", "reference": "WS-1", "name": "Front door", "label": "WS-1 Front door"},
				 "feature": "contributions", "subject": null, "message": "Workstream WS-1 Front door contributes to no outcome.",
				 "advice": "Link it to the outcome that it serves, or stop it."}""".formatted(ID)), finding);
	}

	@Test
	void theCountsAreThoseOfTheFindings() throws CommandFailure {
		JsonObject counts = files(run("validate", faulty(), "--format", "json", "--rule", "GT-O01")).get(0).getAsJsonObject()
				.getAsJsonObject("counts");

		assertEquals(JsonParser.parseString("{\"error\": 1, \"warning\": 0, \"info\": 0, \"accepted\": 0}"), counts);
	}

	@Test
	void theRulesThatWereCheckedAreListedById() {
		JsonArray rules = json(run("validate", example(), "--format", "json", "--rule", "GT-S01", "--rule", "GT-O01")).getAsJsonArray("rules");

		assertEquals(List.of("GT-O01", "GT-S01"),
				rules.asList().stream().map(rule -> rule.getAsJsonObject().get("id").getAsString()).toList());
	}

	@Test
	void aFileThatCannotBeReadIsAnErrorEntry() {
		Path missing = folder.resolve("none.goldthread");
		CommandLineTrial trial = run("validate", missing, "--format", "json");

		assertEquals(List.of(ExitCode.FILE, missing.toString()), List.of(trial.exitCode(),
				json(trial).getAsJsonArray("errors").get(0).getAsJsonObject().get("file").getAsString()));
	}

	@Test
	void twoRunsPrintTheSame() {
		assertEquals(run("validate", example(), "--format", "json").out(), run("validate", example(), "--format", "json").out());
	}

	private Path faulty() throws CommandFailure {
		return saved(aPortfolio().with(having(workstream("WS-1", "Front door"), workstream -> workstream.setId(ID))),
				folder.resolve("faulty.goldthread"));
	}

	private static JsonObject json(CommandLineTrial trial) {
		return JsonParser.parseString(trial.out()).getAsJsonObject();
	}

	private static JsonArray files(CommandLineTrial trial) {
		return json(trial).getAsJsonArray("files");
	}
}
