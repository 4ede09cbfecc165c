package org.goldthread.cli.imports;

import static org.goldthread.cli.CommandLineTrial.example;
import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFilesTest {

	private static final String LOOP = """
			<project name="Loop"><calendars><day-types><day-type id="0"/><day-type id="1"/>
			<default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/></day-types></calendars>
			<tasks><taskproperties><taskproperty id="tpd0" name="type" type="default" valuetype="icon"/></taskproperties>
			<task id="0" name="All" start="2019-01-07" duration="5">
			<task id="1" name="First" start="2019-01-07" duration="0" meeting="true"><depend id="2" type="2"/></task>
			<task id="2" name="Second" start="2019-01-07" duration="0" meeting="true"><depend id="1" type="2"/></task>
			</task></tasks><resources/><allocations/><vacations/><roles/></project>""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"mspdi", "archimate"})
	void theExampleComesBackWithoutChange(String format) {
		run("export", example(), "--as", format, "-o", file("out.xml"), "--include-exempt");
		CommandLineTrial trial = run("import", file("out.xml"), "--into", example(), "--dry-run");

		assertTrue(trial.lines().getLast().matches("0 added, 0 changed, [0-9]+ unchanged, 0 refused"), trial.out());
		assertEquals(ExitCode.DONE, trial.exitCode());
	}

	@ParameterizedTest
	@ValueSource(strings = {"mspdi", "archimate"})
	void aLargePortfolioWithFaultsComesBackWithoutChange(String format) {
		run("generate", "--workstreams", 60, "--faults", 20, "-o", file("large.goldthread"));
		run("export", file("large.goldthread"), "--as", format, "-o", file("out.xml"), "--include-exempt");

		assertTrue(run("import", file("out.xml"), "--into", file("large.goldthread"), "--dry-run").lines().getLast()
				.matches("0 added, 0 changed, [0-9]+ unchanged, 0 refused"));
	}

	@Test
	void aModelIsBuiltInAnEmptyPortfolioAndSaved() throws CommandFailure {
		run("export", example(), "--as", "archimate", "-o", file("out.xml"));
		Path portfolio = saved(aPortfolio(), file("new.goldthread"));
		run("import", file("out.xml"), "--into", portfolio);

		assertTrue(run("import", file("out.xml"), "--into", portfolio).lines().getLast().startsWith("0 added, 0 changed, "));
	}

	@Test
	void aDryRunNamesWhatItWouldAddAndSavesNothing() throws IOException, CommandFailure {
		Path portfolio = saved(aPortfolio(), file("new.goldthread"));
		byte[] before = Files.readAllBytes(portfolio);
		CommandLineTrial trial = run("import", Files.writeString(file("loop.gan"), LOOP), "--into", portfolio, "--dry-run");

		assertEquals(List.of("adds Programme Loop", "adds Workstream All", "adds Milestone First", "adds Milestone Second"),
				trial.lines().stream().filter(line -> line.startsWith("adds ")).toList());
		assertArrayEquals(before, Files.readAllBytes(portfolio));
	}

	@Test
	void refusedLinksAreNamedAndEndWithOne() throws IOException, CommandFailure {
		CommandLineTrial trial = run("import", Files.writeString(file("loop.gan"), LOOP), "--into", saved(aPortfolio(), file("new.goldthread")));

		assertEquals("refused: First to Second: the two wait for each other in a loop; break the loop in the schedule",
				trial.lines().stream().filter(line -> line.startsWith("refused: ")).sorted().findFirst().orElse(""));
		assertEquals("1 4 added, 0 changed, 0 unchanged, 2 refused", trial.exitCode() + " " + trial.lines().getLast());
	}

	@Test
	void aDamagedFileGivesOneSentence() throws IOException, CommandFailure {
		CommandLineTrial trial = run("import", Files.writeString(file("plan.xml"), "<Project"), "--into", saved(aPortfolio(), file("new.goldthread")));

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	@Test
	void aRegisterNamedForAScheduleIsWrongUsage() throws IOException {
		assertEquals(ExitCode.USAGE, run("import", Files.writeString(file("loop.gan"), LOOP), "--into", example(), "--register", "risks").exitCode());
	}

	@Test
	void aFormatThatDoesNotExistIsWrongUsage() {
		CommandLineTrial trial = run("export", example(), "--as", "clay", "-o", file("out.xml"));

		assertEquals(List.of("goldthread: there is no format clay; the formats are mspdi, archimate"), trial.errors());
		assertEquals(ExitCode.USAGE, trial.exitCode());
	}

	@Test
	void registerAndFormatTogetherAreWrongUsage() {
		assertEquals(ExitCode.USAGE, run("export", example(), "--as", "mspdi", "--register", "risks", "-o", file("out.xml")).exitCode());
	}

	private Path file(String name) {
		return folder.resolve(name);
	}
}
