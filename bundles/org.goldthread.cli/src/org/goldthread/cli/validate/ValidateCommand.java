package org.goldthread.cli.validate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Extensions;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleFailure;
import org.goldthread.rules.RuleRunner;
import org.goldthread.rules.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks portfolios against the rules and prints what it finds. Files that cannot be opened do not keep the others from being checked. */
@Command(name = "goldthread validate", description = "Checks portfolios against the rules and prints what is wrong and what to do about it.")
public final class ValidateCommand extends GoldthreadCommand {

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Portfolios to check.")
	private List<Path> files = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", description = "text (the default), json or sarif.")
	private OutputFormat format = OutputFormat.TEXT;

	@Option(names = "--fail-on", paramLabel = "SEVERITY",
			description = "error, warning or info (the default): end with exit code 1 when there are findings as grave as that.")
	private Severity failOn = Severity.INFO;

	@Option(names = "--rule", paramLabel = "ID", description = "Check this rule alone, such as GT-O01; may be given again.")
	private List<String> ruleIds = List.of();

	@Option(names = "--profile", paramLabel = "FILE",
			description = "Check by this rule profile in place of the settings that each portfolio holds.")
	private Optional<Path> profile = Optional.empty();

	@Override
	protected int run(Output output) throws CommandFailure {
		RuleCatalogue all = Extensions.rules(extensions());
		RuleCatalogue rules = chosen(all);
		ProfileOption settings = ProfileOption.read(profile, all);
		RuleRunner runner = new RuleRunner(rules, Clock.systemDefaultZone());
		List<CheckedFile> checked = new ArrayList<>();
		List<FileError> errors = new ArrayList<>();
		for (Path file : files) {
			try {
				Portfolio portfolio = PortfolioFiles.read(file);
				settings.applyTo(portfolio);
				checked.add(new CheckedFile(file.toString(), portfolio, runner.run(portfolio)));
			} catch (CommandFailure e) {
				reportFailure(e, output);
				errors.add(new FileError(file.toString(), e.getMessage()));
			}
		}
		print(rules, checked, errors, output);
		return exitCode(checked, errors);
	}

	private RuleCatalogue chosen(RuleCatalogue all) throws CommandFailure {
		for (String id : ruleIds) {
			if (all.rule(id).isEmpty()) {
				throw CommandFailure.usage("there is no rule " + id + "; the rules are "
						+ String.join(", ", all.rules().stream().map(rule -> rule.id()).sorted().toList()));
			}
		}
		return ruleIds.isEmpty() ? all : all.only(ruleIds);
	}

	private void print(RuleCatalogue rules, List<CheckedFile> checked, List<FileError> errors, Output output) {
		switch (format) {
			case JSON -> output.writeForMachines(JsonReport.of(rules.rules(), checked, errors));
			case SARIF -> output.writeForMachines(SarifReport.of(rules.rules(), checked, errors));
			case TEXT -> checked.forEach(file -> TextReport.print(file, output.out()));
		}
		for (CheckedFile file : checked) {
			file.findings().failures().forEach(failure -> output.err().println(sentence(file, failure)));
		}
	}

	private int exitCode(List<CheckedFile> checked, List<FileError> errors) {
		boolean broken = checked.stream().anyMatch(file -> !file.findings().failures().isEmpty());
		if (!errors.isEmpty() || broken) {
			return ExitCode.FILE;
		}
		return checked.stream().anyMatch(file -> file.hasFindingsAtLeast(failOn)) ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	private static String sentence(CheckedFile file, RuleFailure failure) {
		return "goldthread: rule " + failure.rule().id() + " broke down on " + Labels.of(failure.element()) + " in "
				+ file.file() + " (" + failure.cause() + "); its findings are incomplete, so report it to whoever wrote the rule";
	}
}
