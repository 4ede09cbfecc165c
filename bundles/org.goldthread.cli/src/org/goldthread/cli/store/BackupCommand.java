package org.goldthread.cli.store;

import java.nio.file.Path;

import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Output;
import org.goldthread.store.StoreException;
import org.goldthread.store.backup.Backup;
import org.goldthread.store.history.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the whole history to a file. */
@Command(name = "goldthread store backup", description = {
		"Writes all revisions of all portfolios to a new file, as they are at one moment, also while others publish.",
		"store restore makes a repository from it, in Derby or in PostgreSQL." })
public final class BackupCommand extends StoreCommand {

	@Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
	private Path file;

	@Override
	protected int run(Repository repository, Output output) throws StoreException {
		long revisions = Backup.write(repository, file);
		output.out().println(file + ": backup of " + repository.name() + ", revisions: " + revisions);
		return ExitCode.DONE;
	}
}
