package org.goldthread.exchange.archimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.exchange.draft.Draft;
import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.foreign.ForeignFile;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.exchange.screening.XmlRoot;
import org.goldthread.model.Portfolio;

/** Reads ArchiMate Model Exchange Files. The mapping is written down in {@code docs/exchange-archimate.md}. */
public final class ArchimateImport {

	private ArchimateImport() {
	}

	/** Whether a file with this first element is meant for this import, be it in a version that can be read or not. */
	public static boolean isMeant(XmlRoot root) {
		return root.namespace().startsWith(Exchange.ANY_VERSION) || root.namespace().equals(Exchange.ARCHI);
	}

	/**
	 * Works out what a model would change in a portfolio, which a resource holds. Changes nothing.
	 *
	 * @throws ImportFailure when the file is no model that can be read
	 */
	public static DraftPlan plan(SourceFile file, Portfolio portfolio) throws ImportFailure {
		return read(file).plan(portfolio);
	}

	/**
	 * Reads a model.
	 *
	 * @throws ImportFailure when the file is no model that can be read
	 */
	public static ForeignFile read(SourceFile file) throws ImportFailure {
		ArchiModel model = ArchiReader.read(file);
		return new ForeignFile("ArchiMate model", portfolio -> plan(file, model, portfolio));
	}

	private static DraftPlan plan(SourceFile file, ArchiModel model, Portfolio portfolio) {
		KnownElements known = new KnownElements(portfolio);
		ArchiDrafts elements = new ArchiDrafts(model, known);
		ArchiLinks links = new ArchiLinks(model, elements, known);
		ArchiPlaces places = new ArchiPlaces(known, elements.byIdentifier().values(), model.identifier(),
				model.name().isBlank() ? file.stem() : model.name().strip());
		elements.byIdentifier().values().stream().filter(element -> !links.isPlaced(element)).forEach(places::place);
		List<Draft> drafts = new ArrayList<>(places.made());
		elements.byIdentifier().values().forEach(element -> drafts.add(element.draft()));
		drafts.addAll(links.drafts());
		List<Unmapped> views = model.views() == 0 ? List.of()
				: List.of(new Unmapped("Views", "(" + model.views() + ")", "diagrams are drawn from the portfolio itself"));
		return DraftPlan.of(drafts, known, links.refused(),
				Stream.of(elements.unmapped(), links.unmapped(), views).flatMap(List::stream).toList());
	}
}
