package org.goldthread.ui.repository.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.goldthread.store.history.Revision;
import org.goldthread.ui.repository.view.RepositoryRow.PortfolioRow;
import org.goldthread.ui.repository.view.RepositoryRow.RevisionRow;

/** What the columns and the tip of the repository say. */
public final class RevisionWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

	private RevisionWords() {
	}

	/** A time such as "24 Nov 2026, 14:05", by the clock of this machine. */
	public static String time(Instant instant) {
		return TIME.format(instant.atZone(ZoneId.systemDefault()));
	}

	/** Who published it, such as "anna, Programme manager". */
	public static String who(Revision revision) {
		return revision.note().role().isEmpty() ? revision.note().account() : revision.note().account() + ", " + revision.note().role();
	}

	static String title(RepositoryRow row) {
		return switch (row) {
			case PortfolioRow portfolio -> portfolio.name();
			case RevisionRow revision -> revision.revision().number() + "   " + firstLine(revision.revision().note().message());
		};
	}

	static String time(RepositoryRow row) {
		return row instanceof RevisionRow revision ? time(revision.revision().publishedAt()) : "";
	}

	static String who(RepositoryRow row) {
		return row instanceof RevisionRow revision ? who(revision.revision()) : "";
	}

	static String entries(RepositoryRow row) {
		return row instanceof RevisionRow revision ? "%,d".formatted(revision.revision().entries()) : "";
	}

	/** The tags of a row: the baseline's name, and that the working copy came from it. */
	static List<Tag> tags(RepositoryRow row) {
		return row instanceof RevisionRow revision
				? Stream.concat(revision.revision().baseline().map(name -> new Tag(name, "decision")).stream(),
						revision.yours() ? Stream.of(new Tag("yours", "workstream")) : Stream.of()).toList()
				: List.of();
	}

	static String tip(RepositoryRow row) {
		return switch (row) {
			case PortfolioRow portfolio -> portfolio.name() + "\n" + count(portfolio.children().size());
			case RevisionRow(Revision revision, var previous, boolean yours) -> "Revision " + revision.number()
					+ revision.baseline().map(name -> ", baseline \"" + name + "\"").orElse("") + "\n" + who(revision) + ", " + time(revision.publishedAt())
					+ "\n\n" + revision.note().message() + "\n\nHash " + revision.hash();
		};
	}

	private static String count(int revisions) {
		return revisions == 1 ? "1 revision" : "%,d revisions".formatted(revisions);
	}

	private static String firstLine(String message) {
		return message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
	}
}
