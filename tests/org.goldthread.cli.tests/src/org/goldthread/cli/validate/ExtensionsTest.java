package org.goldthread.cli.validate;

import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExamplePlugIn;
import org.goldthread.cli.ExitCode;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleProvider;
import org.goldthread.rules.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionsTest {

	@TempDir
	Path folder;

	private Path portfolio;

	@BeforeEach
	void savePortfolio() throws CommandFailure {
		portfolio = saved(aPortfolio(), folder.resolve("portfolio.goldthread"));
	}

	@Test
	void aRuleFromAJarIsChecked() throws IOException {
		assertEquals("I X-01 The council has no name. Name it.",
				run("validate", portfolio, "--extensions", jarNaming(CouncilRules.class.getName())).lines().get(0));
	}

	@Test
	void theExamplePlugInBringsItsRule() throws IOException, CommandFailure {
		Path faulty = saved(aPortfolio().with(workstream("WS-1", "Front door")), folder.resolve("faulty.goldthread"));

		assertEquals("W EX-W01 Workstream WS-1 Front door has no sponsor. Name the director who stands behind it.",
				run("validate", faulty, "--rule", "EX-W01", "--extensions", ExamplePlugIn.folder("org.example.rules", folder)).lines().get(0));
	}

	@Test
	void aRuleThatBreaksDownIsNamedAndEndsWithExitCodeThree() throws IOException {
		CommandLineTrial trial = run("validate", portfolio, "--extensions", jarNaming(BrokenRules.class.getName()));

		assertTrue(trial.err().startsWith("goldthread: rule X-02 broke down on Test portfolio"), trial.err());
		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	@Test
	void aProviderThatIsNotThereGivesOneSentence() throws IOException {
		CommandLineTrial trial = run("validate", portfolio, "--extensions", jarNaming("org.example.Missing"));

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	@Test
	void aFolderThatIsNotThereGivesOneSentence() {
		CommandLineTrial trial = run("validate", portfolio, "--extensions", folder.resolve("none"));

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	private Path jarNaming(String provider) throws IOException {
		Path extensions = Files.createDirectory(folder.resolve("extensions"));
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(extensions.resolve("rules.jar")))) {
			jar.putNextEntry(new JarEntry("META-INF/services/" + RuleProvider.class.getName()));
			jar.write(provider.getBytes(StandardCharsets.UTF_8));
		}
		return extensions;
	}

	/** Brings a rule that finds something in every portfolio. */
	public static final class CouncilRules implements RuleProvider {

		@Override
		public List<Rule> rules() {
			return List.of(new PortfolioRule("X-01") {
				@Override
				protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
					findings.accept(Finding.of(this, portfolio, Literals.PORTFOLIO__COUNCIL, "The council has no name.", "Name it."));
				}
			});
		}
	}

	/** Brings a rule that throws. */
	public static final class BrokenRules implements RuleProvider {

		@Override
		public List<Rule> rules() {
			return List.of(new PortfolioRule("X-02") {
				@Override
				protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
					throw new IllegalStateException("broken");
				}
			});
		}
	}

	private abstract static class PortfolioRule extends ElementRule<Portfolio> {

		PortfolioRule(String id) {
			super(Literals.PORTFOLIO, Portfolio.class,
					new RuleDescription(id, "Test", "Test", Severity.INFO, "For this test.", "None."));
		}
	}
}
