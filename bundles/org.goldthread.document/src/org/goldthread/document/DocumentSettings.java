package org.goldthread.document;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import org.goldthread.document.storage.Disk;
import org.goldthread.rules.RuleCatalogue;

/**
 * How documents are kept safe, and what they need from their surroundings.
 *
 * @param backups earlier versions of a file to keep beside it, 0 or more
 * @param recoveryFolder where unsaved changes are put aside; empty for none
 * @param clock names backups and dates findings
 * @param modelThread runs background work on the thread of the model
 * @param sizeLimit greatest size in bytes of a file that is opened
 * @param rules the rules that {@link PortfolioDocument#problems()} checks; asked once for a document, when problems are wanted
 * @param disk the file system
 */
public record DocumentSettings(int backups, Optional<Path> recoveryFolder, Clock clock, ModelThread modelThread, long sizeLimit,
		Supplier<RuleCatalogue> rules, Disk disk) {

	private static final int DEFAULT_BACKUPS = 10;
	private static final long DEFAULT_SIZE_LIMIT = 256L << 20;

	/** Without background work and recovery, as the command line needs it: ten backups, files up to 256 MiB, all rules. */
	public static DocumentSettings headless() {
		return new DocumentSettings(DEFAULT_BACKUPS, Optional.empty(), Clock.systemUTC(), ModelThread.none(), DEFAULT_SIZE_LIMIT,
				RuleCatalogue::load, Disk.local());
	}

	/** With background work on {@code modelThread} and recovery in {@code recoveryFolder}, otherwise as {@link #headless()}. */
	public static DocumentSettings interactive(ModelThread modelThread, Path recoveryFolder) {
		return new DocumentSettings(DEFAULT_BACKUPS, Optional.of(recoveryFolder), Clock.systemUTC(), modelThread,
				DEFAULT_SIZE_LIMIT, RuleCatalogue::load, Disk.local());
	}

	/** The same with another number of backups. */
	public DocumentSettings withBackups(int number) {
		return new DocumentSettings(number, recoveryFolder, clock, modelThread, sizeLimit, rules, disk);
	}

	/** The same with another clock. */
	public DocumentSettings withClock(Clock other) {
		return new DocumentSettings(backups, recoveryFolder, other, modelThread, sizeLimit, rules, disk);
	}

	/** The same with another greatest size of files, in bytes. */
	public DocumentSettings withSizeLimit(long bytes) {
		return new DocumentSettings(backups, recoveryFolder, clock, modelThread, bytes, rules, disk);
	}

	/** The same with other rules. */
	public DocumentSettings withRules(Supplier<RuleCatalogue> other) {
		return new DocumentSettings(backups, recoveryFolder, clock, modelThread, sizeLimit, other, disk);
	}

	/** The same on another file system. */
	public DocumentSettings withDisk(Disk other) {
		return new DocumentSettings(backups, recoveryFolder, clock, modelThread, sizeLimit, rules, other);
	}
}
