package org.goldthread.cli.viewpoint;

import java.nio.file.Path;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.UnreadableSpecificationException;
import org.goldthread.viewpoint.specification.ViewpointSpecification;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Names what keeps a viewpoint specification from being used, here or in Eclipse Sirius. Loads no class that it names. */
@Command(name = "goldthread check-viewpoint", description = "Names the faults of a viewpoint specification; loads no class.")
public final class CheckViewpointCommand extends GoldthreadCommand {

	@Parameters(paramLabel = "FILE.odesign", description = "The specification.")
	private Path file;

	@Override
	protected int run(Output output) throws CommandFailure {
		try {
			ViewpointSpecification specification = ViewpointSpecification.load(file);
			output.out().println(file + ": no faults; " + count(specification.diagrams().size()));
			return ExitCode.DONE;
		} catch (UnreadableSpecificationException e) {
			throw CommandFailure.file(file + ": " + e.faults().get(0).reason() + "; mend it, or give check-viewpoint another file", e);
		} catch (SpecificationException e) {
			e.faults().forEach(fault -> output.out().println(file + ": " + fault));
			return ExitCode.FINDINGS;
		}
	}

	private static String count(int kinds) {
		return kinds == 1 ? "1 kind of diagram" : kinds + " kinds of diagrams";
	}
}
