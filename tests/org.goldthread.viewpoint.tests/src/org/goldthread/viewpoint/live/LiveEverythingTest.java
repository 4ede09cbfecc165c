package org.goldthread.viewpoint.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.goldthread.testing.portfolio.EditedExample;
import org.goldthread.testing.portfolio.RandomEdit;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.DiagramEvaluator;
import org.goldthread.viewpoint.view.LiveDiagram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is evaluated edit by edit is what evaluating everything gives, whatever the specification uses. */
class LiveEverythingTest {

	private static final int EDITS = Boolean.getBoolean("goldthread.soak") ? 5_000 : 250;
	private static final Set<String> LAYERS = Set.of("Threats", "Drawings");

	private final DiagramEvaluator evaluator = Everything.evaluator();
	private final DiagramSpecification diagram = Everything.diagram();
	private final EditedExample example = new EditedExample(
			(resource, random) -> random.nextInt(8) < 3 ? RandomEdit.of(resource, random) : NearbyEdit.of(resource, random));

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void afterEachRandomEditUndoAndRedoItEqualsAFreshEvaluation(long seed) {
		Random random = new Random(seed);
		Set<String> filters = seed % 2 == 0 ? Set.of("Without placeholders", "Small streams") : Set.of();
		try (LiveDiagram live = live(filters)) {
			for (int i = 0; i < EDITS; i++) {
				String done = example.step(random);
				comeUpToDate(live);
				assertSame(evaluator.evaluate(diagram, example.portfolio(), LAYERS, filters), live.contents(),
						"after step " + i + ": " + done);
			}
		}
	}

	private LiveDiagram live(Set<String> filters) {
		return new LiveDiagram(evaluator, diagram, example.portfolio(), LAYERS, filters, example.resource().changeHub());
	}

	/** Compares part by part, so that a difference can be read. */
	private static void assertSame(DiagramContents expected, DiagramContents found, String when) {
		if (!expected.equals(found)) {
			Iterator<String> others = lines(found).iterator();
			lines(expected).forEach(line -> assertEquals(line, others.hasNext() ? others.next() : "", when));
			assertEquals(expected.problems(), found.problems(), when);
			fail("The contents differ " + when);
		}
	}

	private static List<String> lines(DiagramContents contents) {
		List<String> lines = new ArrayList<>(List.of(contents.title()));
		contents.allNodes().forEach(node -> lines.add(String.join(" ", node.key(), node.reference(), node.title(), node.fact(),
				node.tooltip(), node.style().toString(), node.children().size() + "/" + node.borders().size())));
		contents.edges().forEach(edge -> lines.add(String.join(" ", edge.key(), edge.sourceKey(), edge.targetKey(), edge.label(),
				edge.style().toString())));
		return lines;
	}

	private static void comeUpToDate(LiveDiagram live) {
		while (!live.step(Duration.ofSeconds(1))) {
			// goes on
		}
	}
}
