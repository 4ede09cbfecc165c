package org.goldthread.cli.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.thread.GoldenThread;
import org.goldthread.analysis.thread.ThreadTrace;
import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the golden thread of one element, both ways. */
@Command(name = "goldthread trace", description = "Prints the golden thread of one element: up to outcomes, down to savings, risks and decisions.")
public final class TraceCommand extends GoldthreadCommand {

	@Parameters(index = "0", paramLabel = "FILE", description = "The portfolio.")
	private Path file;

	@Parameters(index = "1", paramLabel = "REF", description = "Reference of the element, such as WS-03; case does not matter.")
	private String reference = "";

	@Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
	private ReportFormat format = ReportFormat.TEXT;

	@Override
	protected int run(Output output) throws CommandFailure {
		Portfolio portfolio = PortfolioFiles.read(file);
		List<Element> elements = elements(portfolio);
		if (elements.isEmpty()) {
			throw CommandFailure.usage("no element of " + file + " has the reference " + reference
					+ "; references stand in the first column of every register and are shown in the explorer");
		}
		GoldenThread thread = GoldenThread.of(portfolio);
		List<ThreadTrace> traces = elements.stream().map(thread::trace).toList();
		if (format == ReportFormat.JSON) {
			output.writeForMachines(TraceJson.of(file.toString(), traces));
		} else {
			traces.forEach(trace -> TraceText.print(trace, output.out()));
		}
		return ExitCode.DONE;
	}

	/** The elements with the reference, several where references collide. */
	private List<Element> elements(Portfolio portfolio) {
		List<Element> found = new ArrayList<>();
		addIfNamed(portfolio, found);
		portfolio.eAllContents().forEachRemaining(object -> addIfNamed(object, found));
		return found;
	}

	private void addIfNamed(EObject object, List<Element> found) {
		if (object instanceof Element element && element.getReference() != null && element.getReference().equalsIgnoreCase(reference.strip())
				&& !element.getReference().isEmpty()) {
			found.add(element);
		}
	}
}
