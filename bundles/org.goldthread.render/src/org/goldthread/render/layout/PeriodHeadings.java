package org.goldthread.render.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.render.card.CardForm;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.viewpoint.view.NodeView;

/** Names the periods over what is in lanes, as long as figures of different periods do not stand above each other. */
final class PeriodHeadings {

	private static final String NO_DATE = "No date";

	private PeriodHeadings() {
	}

	/**
	 * Returns the headings from left to right.
	 *
	 * @param nodes those on the page; what is in those that are lanes counts
	 * @param dates names of date features; the first that has a value counts
	 */
	static List<PlacedHeading> of(List<NodeView> nodes, Map<String, Bounds> figures, List<String> dates) {
		Map<String, Optional<LocalDate>> dated = new HashMap<>();
		nodes.stream().filter(node -> CardForm.of(node) == CardForm.SURFACE)
				.forEach(lane -> lane.children().forEach(child -> dated.put(child.key(), date(child.element(), dates))));
		List<LocalDate> all = dated.values().stream().flatMap(Optional::stream).toList();
		if (all.isEmpty()) {
			return List.of();
		}
		Periods periods = Periods.of(all);
		Map<Optional<YearMonth>, Bounds> spans = new HashMap<>();
		dated.forEach((key, date) -> spans.merge(date.map(periods::start), figures.get(key), Bounds::union));
		List<PlacedHeading> headings = new ArrayList<>();
		spans.forEach((period, span) -> headings.add(new PlacedHeading(period.map(periods::name).orElse(NO_DATE), span.x(), span.width())));
		headings.sort(Comparator.comparingDouble(PlacedHeading::x));
		return PlacedHeading.apart(headings) ? headings : List.of();
	}

	/** Returns the value of the first of some features of an element that has a date. */
	static Optional<LocalDate> date(EObject element, List<String> names) {
		for (String name : names) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (feature != null && element.eGet(feature) instanceof LocalDate date) {
				return Optional.of(date);
			}
		}
		return Optional.empty();
	}
}
