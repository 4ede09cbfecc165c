package org.goldthread.cli.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Extensions;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.document.storage.Reasons;
import org.goldthread.exchange.ExportFile;
import org.goldthread.model.Diagram;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.export.PictureTooLargeException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the diagrams of a portfolio, or draws one of them. */
@Command(name = "goldthread diagram", description = "Lists the diagrams of a portfolio, or writes one as a picture.")
public final class DiagramCommand extends GoldthreadCommand {

	@Parameters(paramLabel = "FILE", description = "The portfolio.")
	private Path file;

	@Option(names = "--list", description = "Print a line for each diagram: name, tab, kind.")
	private boolean list;

	@Option(names = "--diagram", paramLabel = "NAME", description = "Name or reference of the diagram to write.")
	private Optional<String> name = Optional.empty();

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "The picture to write; its ending is .svg or .png.")
	private Optional<Path> target = Optional.empty();

	@Option(names = "--scale", paramLabel = "FACTOR", description = "Size of the picture, 1 unless given.")
	private double scale = 1;

	@Option(names = "--dark", description = "Use the colours of the dark theme.")
	private boolean dark;

	@Option(names = "--include-exempt", description = "Show elements that are exempt from publication too.")
	private boolean includeExempt;

	@Override
	protected int run(Output output) throws CommandFailure {
		if (list == name.isPresent()) {
			throw CommandFailure.usage("diagram needs either --list or --diagram NAME -o OUT");
		}
		return list ? list(PortfolioFiles.read(file), output) : write(name.get(), picture(), output);
	}

	private static int list(Portfolio portfolio, Output output) {
		for (Diagram diagram : portfolio.getDiagrams()) {
			output.out().println(text(diagram.getName()) + "\t" + text(diagram.getKind()));
		}
		return ExitCode.DONE;
	}

	private int write(String wanted, Picture picture, Output output) throws CommandFailure {
		Portfolio portfolio = PortfolioFiles.read(file);
		Diagram diagram = find(portfolio, wanted);
		if (diagram.getPublication() == Publication.EXEMPT && !includeExempt) {
			throw CommandFailure.usage("the diagram " + wanted + " is exempt from publication; --include-exempt writes it");
		}
		DrawnDiagram drawn = DrawnDiagram.of(portfolio, diagram, Extensions.kinds(extensions()));
		save(picture, drawn);
		output.out().println(picture.file() + ": " + wanted);
		drawn.problems().forEach(output::printError);
		return ExitCode.DONE;
	}

	private void save(Picture picture, DrawnDiagram drawn) throws CommandFailure {
		try {
			ExportFile.write(picture.file(), picture.vector() ? drawn.svg(picture.options()).getBytes(StandardCharsets.UTF_8)
					: drawn.png(picture.options()));
		} catch (PictureTooLargeException e) {
			throw CommandFailure.usage(e.getMessage());
		} catch (IOException e) {
			throw CommandFailure.file(picture.file() + " cannot be written (" + Reasons.of(e) + "); choose another name or folder", e);
		}
	}

	private Picture picture() throws CommandFailure {
		Path wanted = target.orElseThrow(() -> CommandFailure.usage("--diagram needs the picture to write: -o OUT.svg or -o OUT.png"));
		boolean vector = wanted.toString().endsWith(".svg");
		if (!vector && !wanted.toString().endsWith(".png")) {
			throw CommandFailure.usage("a diagram cannot be written to " + wanted + "; choose a name that ends in .svg or .png");
		}
		try {
			return new Picture(wanted, vector, new ExportOptions(scale, dark, includeExempt));
		} catch (IllegalArgumentException e) {
			throw CommandFailure.usage(e.getMessage());
		}
	}

	private Diagram find(Portfolio portfolio, String wanted) throws CommandFailure {
		List<Diagram> found = portfolio.getDiagrams().stream()
				.filter(diagram -> wanted.equals(diagram.getName()) || wanted.equals(diagram.getReference())).toList();
		if (found.size() > 1) {
			throw CommandFailure.usage(file + " has several diagrams called " + wanted + "; name one by its reference: "
					+ String.join(", ", found.stream().map(diagram -> text(diagram.getReference())).toList()));
		}
		return found.stream().findFirst().orElseThrow(() -> CommandFailure.usage(
				file + " has no diagram " + wanted + "; goldthread diagram " + file + " --list names those that it has"));
	}

	private static String text(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ");
	}

	private record Picture(Path file, boolean vector, ExportOptions options) {
	}
}
