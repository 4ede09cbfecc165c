package org.goldthread.ui.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/** Tells open portfolios, and diagrams of several portfolios, apart by their files where they have the same name. UI thread only. */
public final class LookAlikes {

	private LookAlikes() {
	}

	/** What to add to the label of a portfolio; empty while its label is its own, and for a portfolio that is not open. */
	public static Optional<String> ofPortfolio(Portfolio portfolio, Documents documents) {
		String label = Labels.of(portfolio);
		return documents.documentOf(portfolio)
				.flatMap(document -> file(document, documents, other -> Labels.of(other.portfolio()).equals(label)));
	}

	/** What to add to the title of a diagram of {@code document}; empty while no other open portfolio has one of this name. */
	public static Optional<String> ofDiagram(String name, PortfolioDocument document, Documents documents) {
		return file(document, documents,
				other -> other.portfolio().getDiagrams().stream().anyMatch(diagram -> Objects.equals(diagram.getName(), name)));
	}

	private static Optional<String> file(PortfolioDocument document, Documents documents, Predicate<PortfolioDocument> same) {
		List<PortfolioDocument> others = documents.documents().stream().filter(other -> other != document && same.test(other)).toList();
		return others.isEmpty() ? Optional.empty()
				: Optional.of(ShortNames.of(document.file(), others.stream().map(PortfolioDocument::file).toList()));
	}
}
