package org.goldthread.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.goldthread.model.GoldthreadPackage;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Goldthread on the command line: no display and no Equinox, just the jars on a class path. */
public final class Main {

	private static final List<String> HELP = List.of("-h", "--help", "help");

	private Main() {
	}

	/** Runs one command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		Output output = Output.standard();
		int exitCode = run(List.of(arguments), output);
		output.flush();
		System.exit(exitCode);
	}

	/**
	 * Runs one command in this process.
	 *
	 * @param arguments the name of the command and its arguments
	 * @return the exit code
	 */
	public static int run(List<String> arguments, Output output) {
		if (arguments.isEmpty()) {
			output.err().print(CommandList.usage());
			return ExitCode.USAGE;
		}
		String name = arguments.get(0);
		if (HELP.contains(name)) {
			output.out().print(CommandList.usage());
			return ExitCode.DONE;
		}
		return CommandList.isGroup(name) ? runOfGroup(name, arguments.subList(1, arguments.size()), output)
				: runNamed(name, arguments.subList(1, arguments.size()), "goldthread", output);
	}

	private static int runOfGroup(String group, List<String> arguments, Output output) {
		if (arguments.isEmpty()) {
			output.err().print(CommandList.usage(group));
			return ExitCode.USAGE;
		}
		if (HELP.contains(arguments.get(0))) {
			output.out().print(CommandList.usage(group));
			return ExitCode.DONE;
		}
		return runNamed(group + " " + arguments.get(0), arguments.subList(1, arguments.size()), "goldthread " + group, output);
	}

	private static int runNamed(String name, List<String> arguments, String lister, Output output) {
		Optional<CommandList.Entry> entry = CommandList.named(name);
		if (entry.isEmpty()) {
			return wrongUsage("there is no command " + name + "; " + lister + " --help lists them", output);
		}
		return run(entry.get(), arguments, output);
	}

	/** EMF builds the model while the arguments are read: both take about as long, and most machines have a second processor. */
	private static int run(CommandList.Entry entry, List<String> arguments, Output output) {
		CompletableFuture<Void> model = CompletableFuture.runAsync(() -> GoldthreadPackage.eINSTANCE.getName());
		GoldthreadCommand command = entry.command().get();
		CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
		try {
			line.parseArgs(arguments.toArray(String[]::new));
		} catch (ParameterException e) {
			return wrongUsage(e.getMessage().lines().findFirst().orElse("") + "; see goldthread " + entry.name() + " --help", output);
		}
		if (line.isUsageHelpRequested()) {
			output.out().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
			return ExitCode.DONE;
		}
		model.join();
		return run(command, output);
	}

	private static int run(GoldthreadCommand command, Output output) {
		try {
			return command.run(output);
		} catch (CommandFailure e) {
			command.reportFailure(e, output);
			return e.exitCode();
		} catch (RuntimeException e) {
			String hint = command.isDebug() ? "" : "; please report it with what --debug prints";
			command.report("a fault in Goldthread itself, " + e + hint, e, output);
			return ExitCode.FILE;
		} catch (OutOfMemoryError e) {
			command.report("the portfolio needs more memory than there is; start Java with a larger -Xmx", e, output);
			return ExitCode.FILE;
		}
	}

	private static int wrongUsage(String sentence, Output output) {
		output.printError(sentence);
		return ExitCode.USAGE;
	}
}
