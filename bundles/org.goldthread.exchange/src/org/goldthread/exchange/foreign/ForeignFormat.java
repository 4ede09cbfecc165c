package org.goldthread.exchange.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.exchange.archimate.ArchimateExport;
import org.goldthread.exchange.schedule.ScheduleExport;
import org.goldthread.model.Portfolio;

/** The formats of other tools that a portfolio can be written in. */
public enum ForeignFormat {
	/** Microsoft Project XML. */
	MSPDI("mspdi", "Microsoft Project XML") {

		@Override
		public ForeignExport write(Portfolio portfolio, boolean includeExempt, Path file) throws IOException {
			ScheduleExport export = ScheduleExport.write(portfolio, includeExempt, file);
			return new ForeignExport(counted(export.tasks(), "task") + ", " + counted(export.links(), "link"), export.withheld(), export.unmapped());
		}
	},
	/** ArchiMate Model Exchange File. */
	ARCHIMATE("archimate", "ArchiMate Model Exchange File") {

		@Override
		public ForeignExport write(Portfolio portfolio, boolean includeExempt, Path file) throws IOException {
			ArchimateExport export = ArchimateExport.write(portfolio, includeExempt, file);
			return new ForeignExport(counted(export.elements(), "element") + ", " + counted(export.relationships(), "relationship"),
					export.withheld(), export.unmapped());
		}
	};

	private final String word;
	private final String title;

	ForeignFormat(String word, String title) {
		this.word = word;
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return title;
	}

	/** The format that the command line calls so; empty when there is none. */
	public static Optional<ForeignFormat> named(String name) {
		return Stream.of(values()).filter(format -> format.word.equals(name)).findFirst();
	}

	/** What the command line calls the formats. */
	public static List<String> names() {
		return Stream.of(values()).map(format -> format.word).toList();
	}

	/**
	 * Writes a portfolio.
	 *
	 * @param includeExempt whether what is exempt from publication is written too
	 * @throws IOException when the file cannot be written; it is then as it was
	 */
	public abstract ForeignExport write(Portfolio portfolio, boolean includeExempt, Path file) throws IOException;

	private static String counted(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
