package org.goldthread.document.migration;

import java.util.List;

import org.goldthread.document.format.FormatVersion;

/** Brings files of older formats up to date, step by step. */
public final class Migrations {

	private final List<MigrationStep> steps;

	/** Migrations by these steps. */
	public Migrations(List<MigrationStep> steps) {
		this.steps = List.copyOf(steps);
	}

	/** All steps of this program. Format 1.0 is the first, so there are none yet. */
	public static Migrations all() {
		return new Migrations(List.of());
	}

	/**
	 * Brings a file up to date.
	 *
	 * @throws MigrationFailure when no chain of steps leads from {@code version} to the current one, or a step fails
	 */
	public byte[] toCurrent(byte[] file, FormatVersion version) throws MigrationFailure {
		byte[] migrated = file;
		FormatVersion reached = version;
		while (reached.isOlder()) {
			MigrationStep step = stepFrom(reached);
			migrated = step.migrate(migrated);
			reached = step.to();
		}
		return migrated;
	}

	private MigrationStep stepFrom(FormatVersion version) throws MigrationFailure {
		for (MigrationStep step : steps) {
			if (step.from().equals(version) && step.to().compareTo(version) > 0) {
				return step;
			}
		}
		throw new MigrationFailure("its format " + version + " is older than any that this Goldthread can read");
	}
}
