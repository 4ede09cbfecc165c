package org.goldthread.render.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.render.page.PageText;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.View;

/** Words the title, subtitle and notes of a diagram's page. */
public final class PageWords {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	private PageWords() {
	}

	/**
	 * Returns the words around a diagram.
	 *
	 * @param shown what is left of its contents
	 * @param withheld number of exempt elements that were left out
	 * @param options whether exempt elements may be named
	 */
	public static PageText of(DiagramSource source, DiagramContents shown, int withheld, ExportOptions options) {
		List<String> notes = new ArrayList<>();
		Set<Element> elements = elements(shown);
		long illustrative = elements.stream().filter(Element::isIllustrative).count();
		if (illustrative > 0) {
			notes.add(illustrative(illustrative, elements.size()));
		}
		if (withheld > 0) {
			notes.add(withheld == 1 ? "1 exempt element withheld." : withheld + " exempt elements withheld.");
		}
		return new PageText(title(source), subtitle(source, illustrative > 0, options), notes);
	}

	private static String title(DiagramSource source) {
		String name = source.diagram().getName();
		return name == null || name.isBlank() ? source.contents().title() : name;
	}

	private static String subtitle(DiagramSource source, boolean illustrative, ExportOptions options) {
		Portfolio portfolio = source.portfolio();
		String name = portfolio.getName() == null ? "" : portfolio.getName();
		String date = portfolio.getAsAt() == null ? "" : "as at " + DATE.format(portfolio.getAsAt());
		return Stream.of(name, scope(source.diagram(), options), date, illustrative ? "illustrative" : "")
				.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
	}

	private static String scope(Diagram diagram, ExportOptions options) {
		Element scope = diagram.getScope();
		if (scope == null || scope instanceof Portfolio || !options.includeExempt() && Withholding.isExempt(scope)) {
			return "";
		}
		return Labels.of(scope);
	}

	private static String illustrative(long illustrative, int all) {
		if (illustrative == all) {
			return "All elements shown are illustrative: they are not from a source.";
		}
		return illustrative + " of " + all + " elements shown " + (illustrative == 1 ? "is" : "are")
				+ " illustrative: not from a source.";
	}

	private static Set<Element> elements(DiagramContents contents) {
		Stream<View> views = Stream.concat(contents.allNodes().stream(), contents.edges().stream());
		return views.map(View::element).filter(Element.class::isInstance).map(Element.class::cast).collect(Collectors.toSet());
	}
}
