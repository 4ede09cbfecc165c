package org.goldthread.exchange.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.draft.Refused;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.EditStack;

/** A portfolio that tests import files of other tools into. */
public final class ForeignTrial {

	/** Works out a plan. */
	public interface Planner {
		/** The plan for a file. */
		DraftPlan plan(SourceFile file, Portfolio portfolio) throws Exception;
	}

	private final PortfolioResource resource;
	private final EditStack edits;
	private final Planner planner;

	/** A trial of an import with the portfolio of a resource. */
	public ForeignTrial(PortfolioResource resource, Planner planner) {
		this.resource = resource;
		this.planner = planner;
		edits = new EditStack(resource.changeHub());
	}

	/** The example that is shipped. */
	public static PortfolioDocument example() throws DocumentException {
		return PortfolioDocument.open(Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread"),
				DocumentSettings.headless());
	}

	/** A file that lies beside a test. */
	public static SourceFile beside(Class<?> test, String name) {
		try (InputStream in = test.getResourceAsStream(name)) {
			return new SourceFile(name, in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The plan for a file; nothing changes. */
	public DraftPlan plan(SourceFile file) throws Exception {
		return planner.plan(file, portfolio());
	}

	/** Imports a file as one step of undo. */
	public DraftPlan apply(SourceFile file) throws Exception {
		DraftPlan plan = plan(file);
		edits.apply(plan.edit("Import " + file.name()));
		return plan;
	}

	/** The undo history. */
	public EditStack edits() {
		return edits;
	}

	/** The portfolio. */
	public Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}

	/** The only element of a class with a name. */
	public <T extends Element> T find(Class<T> type, String name) {
		List<T> found = elements(type).filter(element -> name.equals(element.getName())).toList();
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " elements are called " + name);
		}
		return found.get(0);
	}

	/** The names of all elements of a class, in the order of the portfolio. */
	public List<String> names(Class<? extends Element> type) {
		return elements(type).map(Element::getName).toList();
	}

	/** The kinds of what a plan leaves out, each once, in order. */
	public static List<String> kinds(DraftPlan plan) {
		return plan.unmapped().stream().map(Unmapped::kind).distinct().sorted().toList();
	}

	/** What a plan says of something that it leaves out or refuses; empty when it says nothing. */
	public static Optional<String> reason(DraftPlan plan, String name) {
		return Stream.concat(plan.unmapped().stream().filter(left -> left.name().equals(name)).map(Unmapped::reason),
				plan.refused().stream().filter(refused -> refused.name().equals(name)).map(Refused::reason)).findFirst();
	}

	private <T extends Element> Stream<T> elements(Class<T> type) {
		List<T> found = new ArrayList<>();
		portfolio().eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		});
		return found.stream();
	}
}
