package org.goldthread.cli.validate;

import static org.goldthread.cli.CommandLineTrial.example;
import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

class SarifOutputTest {

	private static final String ID = "00000000-0000-0000-0000-000000000001";

	@TempDir
	Path folder;

	@Test
	void theExampleKeepsToThePublicSchema() {
		assertEquals(Set.of(), violations(run("validate", example(), "--format", "sarif").out()));
	}

	@Test
	void aFileThatCannotBeReadKeepsToThePublicSchema() {
		assertEquals(Set.of(), violations(run("validate", folder.resolve("no such.goldthread"), "--format", "sarif").out()));
	}

	@Test
	void theSchemaIsReallyAsked() {
		assertEquals(false, violations("{\"version\": \"2.1.0\"}").isEmpty());
	}

	@Test
	void aFindingKeepsItsFingerprintWhenTheElementIsRenamed() throws CommandFailure {
		assertEquals(List.of("GT-O01/" + ID + "/", "GT-O01/" + ID + "/"), List.of(fingerprint("Front door"), fingerprint("Back door")));
	}

	@Test
	void aRelativeNameStaysRelative() {
		CommandLineTrial trial = run("validate", Path.of("no such.goldthread"), "--format", "sarif");
		JsonObject invocation = firstRun(trial.out()).getAsJsonArray("invocations").get(0).getAsJsonObject();

		assertEquals("no%20such.goldthread", invocation.getAsJsonArray("toolExecutionNotifications").get(0).getAsJsonObject()
				.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation")
				.get("uri").getAsString());
	}

	@Test
	void theExitCodeIsThatOfTheText() {
		assertEquals(ExitCode.FINDINGS, run("validate", example(), "--format", "sarif").exitCode());
	}

	private String fingerprint(String name) throws CommandFailure {
		Path file = saved(aPortfolio().with(having(workstream("WS-1", name), workstream -> workstream.setId(ID))),
				folder.resolve(name + ".goldthread"));
		return firstRun(run("validate", file, "--rule", "GT-O01", "--format", "sarif").out()).getAsJsonArray("results").get(0)
				.getAsJsonObject().getAsJsonObject("partialFingerprints").get("finding/v1").getAsString();
	}

	private static JsonObject firstRun(String sarif) {
		return JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
	}

	private static Set<ValidationMessage> violations(String sarif) {
		try (InputStream schema = SarifOutputTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema).validate(sarif, InputFormat.JSON);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
