package org.goldthread.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.goldthread.cli.analysis.AnalyseCommand;
import org.goldthread.cli.analysis.TraceCommand;
import org.goldthread.cli.diagram.DiagramCommand;
import org.goldthread.cli.export.ExportCommand;
import org.goldthread.cli.file.GenerateCommand;
import org.goldthread.cli.file.NewCommand;
import org.goldthread.cli.imports.ImportCommand;
import org.goldthread.cli.store.BackupCommand;
import org.goldthread.cli.store.CheckoutCommand;
import org.goldthread.cli.store.DiffCommand;
import org.goldthread.cli.store.InitCommand;
import org.goldthread.cli.store.LogCommand;
import org.goldthread.cli.store.PublishCommand;
import org.goldthread.cli.store.RestoreCommand;
import org.goldthread.cli.store.VerifyCommand;
import org.goldthread.cli.validate.ValidateCommand;
import org.goldthread.cli.viewpoint.CheckViewpointCommand;

/** The commands that exist. A command's class is loaded only when it is called: a start must be quick. */
final class CommandList {

	/**
	 * One command.
	 *
	 * @param name what users type
	 * @param arguments the essential arguments
	 * @param summary what it does, in half a line
	 * @param command makes the command
	 */
	record Entry(String name, String arguments, String summary, Supplier<GoldthreadCommand> command) {

		String whole() {
			return name + " " + arguments;
		}
	}

	private static final List<Entry> ALL = List.of(
			new Entry("validate", "FILE...", "check portfolios against the rules", ValidateCommand::new),
			new Entry("analyse", "FILE", "what serves the outcomes, dates at risk, savings by year", AnalyseCommand::new),
			new Entry("trace", "FILE REF", "the golden thread of one element, both ways", TraceCommand::new),
			new Entry("export", "FILE --register NAME|--as FORMAT -o OUT", "write a register, or the whole for other tools", ExportCommand::new),
			new Entry("import", "SRC --into FILE [--dry-run]", "read a register, a schedule or an ArchiMate model", ImportCommand::new),
			new Entry("diagram", "FILE --list | --diagram NAME -o OUT", "list diagrams, or draw one as SVG or PNG", DiagramCommand::new),
			new Entry("check-viewpoint", "FILE.odesign", "name the faults of a viewpoint specification", CheckViewpointCommand::new),
			new Entry("new", "FILE", "start a portfolio", NewCommand::new),
			new Entry("generate", "--workstreams N -o FILE", "make a large portfolio for tests", GenerateCommand::new),
			new Entry("store init", "[--url JDBC]", "make a repository of revisions", InitCommand::new),
			new Entry("store publish", "FILE --message TEXT [--baseline NAME]", "publish a portfolio as a new revision", PublishCommand::new),
			new Entry("store log", "[--portfolio NAME]", "list revisions: who published what, when", LogCommand::new),
			new Entry("store checkout", "[--revision N|--baseline NAME] -o FILE", "write a revision to a new file", CheckoutCommand::new),
			new Entry("store diff", "FROM TO [--format text|json]", "what became of a portfolio, in a committee's words", DiffCommand::new),
			new Entry("store verify", "[--expect HASH]", "check that the history is what it claims to be", VerifyCommand::new),
			new Entry("store backup", "FILE [--url JDBC]", "write all revisions to a file", BackupCommand::new),
			new Entry("store restore", "FILE [--url JDBC]", "make a repository from a backup", RestoreCommand::new));

	private CommandList() {
	}

	static Optional<Entry> named(String name) {
		return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
	}

	/** Whether commands begin with this word and have another one behind it. */
	static boolean isGroup(String word) {
		return ALL.stream().anyMatch(entry -> entry.name().startsWith(word + " "));
	}

	/** All commands, a line each. */
	static String usage() {
		return usage("", "`goldthread COMMAND --help` explains a command; `goldthread` alone opens the workbench.");
	}

	/** The commands of a group, a line each. */
	static String usage(String group) {
		return usage(group + " ", "`goldthread " + group + " COMMAND --help` explains a command.");
	}

	private static String usage(String prefix, String more) {
		List<Entry> entries = ALL.stream().filter(entry -> entry.name().startsWith(prefix)).toList();
		int width = entries.stream().mapToInt(entry -> entry.whole().length()).max().orElseThrow();
		String lines = entries.stream().map(entry -> "  " + entry.whole() + " ".repeat(width - entry.whole().length()) + "  " + entry.summary() + "\n")
				.collect(Collectors.joining());
		return "Usage: goldthread " + prefix + "COMMAND [ARGUMENTS]\n\n" + lines + "\n" + more
				+ "\nExit codes: 0 done, 1 findings, 2 wrong usage, 3 a file that cannot be read or written.\n";
	}
}
