package org.goldthread.cli.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.draft.ChangedElement;
import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.foreign.ForeignImport;

/**
 * Imports a schedule or an ArchiMate model and prints what it does, a line each.
 *
 * @param source the file to read
 * @param dryRun whether the portfolio stays as it is
 * @param output the file to write; empty for the document's own
 */
record ForeignImportRun(Path source, boolean dryRun, Optional<Path> output) {

	private static final int MOST_ALIKE = 3;

	/** Whether a file is a schedule or a model, as its ending says. */
	static boolean isMeant(Path source) {
		return ForeignImport.isPossible(source);
	}

	/**
	 * Imports into a document.
	 *
	 * @return the exit code
	 * @throws CommandFailure when the file cannot be read or the portfolio not be written
	 */
	int run(PortfolioDocument document, PrintStream out) throws CommandFailure {
		try {
			DraftPlan plan = ForeignImport.plan(source, document.portfolio());
			print(plan, out);
			if (!dryRun) {
				document.edits().apply(plan.edit("Import " + source.getFileName()));
				save(document, plan);
			}
			out.println(plan.summary());
			return plan.refused().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
		} catch (ImportFailure | DocumentException e) {
			throw CommandFailure.file(e.getMessage(), e);
		}
	}

	private void save(PortfolioDocument document, DraftPlan plan) throws DocumentException {
		if (output.isPresent()) {
			document.saveAs(output.get());
		} else if (!plan.changesNothing()) {
			document.save();
		}
	}

	private void print(DraftPlan plan, PrintStream out) {
		if (dryRun) {
			plan.added().forEach(element -> out.println("adds " + element));
			for (ChangedElement element : plan.changed()) {
				element.changes().forEach(change -> out.println("changes " + element.element() + ", " + line(change.toString())));
			}
		}
		Map<List<String>, List<Unmapped>> alike = plan.unmapped().stream().collect(Collectors
				.groupingBy(left -> List.of(left.kind(), left.reason()), LinkedHashMap::new, Collectors.toList()));
		alike.values().forEach(group -> printLeftOut(group, out));
		plan.refused().forEach(refused -> out.println("refused: " + line(refused.toString())));
	}

	/** Prints each thing that is left out; outside a dry run only the first where many are left out for one reason. */
	private void printLeftOut(List<Unmapped> alike, PrintStream out) {
		boolean all = dryRun || alike.size() <= MOST_ALIKE;
		alike.stream().limit(all ? alike.size() : 1).forEach(left -> out.println("left out: " + line(left.toString())
				+ (all ? "" : " (and " + (alike.size() - 1) + " more; --dry-run lists them)")));
	}

	private static String line(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
