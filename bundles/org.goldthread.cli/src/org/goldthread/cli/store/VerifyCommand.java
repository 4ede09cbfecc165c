package org.goldthread.cli.store;

import java.util.List;
import java.util.Optional;

import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Output;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that a history is what it claims to be. */
@Command(name = "goldthread store verify", description = "Recomputes the hash of every revision and the chain that they make, and checks that the heads are sound.")
public final class VerifyCommand extends StoreCommand {

	@Option(names = "--expect", paramLabel = "HASH",
			description = "A hash that the history must contain, as publish printed it: finds a history that was rewritten as a whole.")
	private Optional<String> expected = Optional.empty();

	@Override
	protected int run(Repository repository, Output output) throws StoreException {
		List<String> faults = repository.verify(expected);
		faults.forEach(output.out()::println);
		if (faults.isEmpty()) {
			output.out().println("The repository " + repository.name() + " is sound");
		}
		return faults.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
	}
}
