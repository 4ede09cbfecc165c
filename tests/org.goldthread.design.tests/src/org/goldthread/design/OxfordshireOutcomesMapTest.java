package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.model.Contribution;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outcomes map of the example portfolio. */
class OxfordshireOutcomesMapTest {

	private Portfolio portfolio;
	private DiagramContents map;

	@BeforeEach
	void open() {
		portfolio = Oxfordshire.open().portfolio().orElseThrow();
		map = Maps.of(portfolio);
	}

	@Test
	void allExpressionsWork() {
		assertEquals(List.of(), map.problems());
	}

	@Test
	void everyElementIsShownOnce() {
		Map<String, Integer> shown = map.nodes().stream().collect(Collectors.groupingBy(NodeView::mapping, Collectors.summingInt(node -> 1)));
		assertEquals(Map.of("Workstream", workstreams().size(), "Benefit", portfolio.getBenefits().size(), "Outcome",
				portfolio.getVision().getThemes().stream().mapToInt(theme -> theme.getOutcomes().size()).sum(), "Theme",
				portfolio.getVision().getThemes().size()), shown);
	}

	@Test
	void everyContributionIsALine() {
		Set<Contribution> leading = workstreams().stream().flatMap(workstream -> workstream.getContributions().stream())
				.filter(contribution -> contribution.getOutcome() != null || contribution.getBenefit() != null).collect(Collectors.toSet());
		assertEquals(leading, map.edges().stream().map(edge -> edge.element()).filter(Contribution.class::isInstance).collect(Collectors.toSet()));
	}

	@Test
	void everyLineEndsAtNodes() {
		Set<String> keys = map.nodes().stream().map(NodeView::key).collect(Collectors.toSet());
		assertTrue(map.edges().stream().allMatch(edge -> keys.contains(edge.sourceKey()) && keys.contains(edge.targetKey())));
	}

	private List<Workstream> workstreams() {
		return portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream()).toList();
	}
}
