package org.goldthread.exchange.foreign;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.goldthread.exchange.archimate.ArchimateImport;
import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.schedule.ScheduleFormat;
import org.goldthread.exchange.schedule.ScheduleImport;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.exchange.screening.XmlScreen;
import org.goldthread.model.Portfolio;

/** Reads whole models of other tools, schedules and ArchiMate, whichever a file holds. */
public final class ForeignImport {

	private static final String ARCHI = ".archimate";

	private ForeignImport() {
	}

	/** The endings of the files that can be read, in lower case. */
	public static List<String> endings() {
		return Stream.concat(ScheduleFormat.allEndings().stream(), Stream.of(ARCHI)).toList();
	}

	/** Whether the ending of a file says that it may hold a model of another tool. */
	public static boolean isPossible(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return endings().stream().anyMatch(name::endsWith);
	}

	/**
	 * Works out what a file would change in a portfolio, which a resource holds. Changes nothing.
	 *
	 * @throws ImportFailure when the file cannot be read; one sentence says why and what to do
	 */
	public static DraftPlan plan(Path path, Portfolio portfolio) throws ImportFailure {
		return read(path).plan(portfolio);
	}

	/**
	 * Reads a file; needs no portfolio, so it may be done on any thread.
	 *
	 * @throws ImportFailure when the file cannot be read; one sentence says why and what to do
	 */
	public static ForeignFile read(Path path) throws ImportFailure {
		SourceFile file = SourceFile.read(path);
		String name = path.toString().toLowerCase(Locale.ROOT);
		boolean archimate = name.endsWith(ARCHI) || name.endsWith(".xml") && ArchimateImport.isMeant(XmlScreen.check(file));
		return archimate ? ArchimateImport.read(file) : ScheduleImport.read(file);
	}
}
