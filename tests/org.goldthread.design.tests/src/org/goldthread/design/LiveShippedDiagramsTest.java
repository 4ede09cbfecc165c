package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.testing.portfolio.EditedExample;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.Filter;
import org.goldthread.viewpoint.specification.Layer;
import org.goldthread.viewpoint.view.LiveDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each shipped kind of diagram, of the whole example and of parts of it, follows random edits, undos and redos as if it were evaluated afresh. */
class LiveShippedDiagramsTest {

	private static final int EDITS = Boolean.getBoolean("goldthread.soak") ? 3_000 : 150;
	private static final int EDITS_OF_PARTS = EDITS / 3;
	private static final int BETWEEN_COMPARISONS = 5;

	private final EditedExample example = new EditedExample();
	private final Portfolio portfolio = example.portfolio();

	@Test
	void withAllLayersTheyEqualAFreshEvaluationAfterEachEdit() {
		follow(new Random(1), EDITS, portfolio, true, false);
	}

	@Test
	void withAllFiltersTheyEqualAFreshEvaluationAfterEachEdit() {
		follow(new Random(2), EDITS, portfolio, false, true);
	}

	@Test
	void ofAThemeTheyEqualAFreshEvaluationAfterEachEdit() {
		follow(new Random(3), EDITS_OF_PARTS, portfolio.getVision().getThemes().getFirst(), true, false);
	}

	@Test
	void ofAProgrammeTheyEqualAFreshEvaluationAfterEachEdit() {
		follow(new Random(4), EDITS_OF_PARTS, portfolio.getProgrammes().getFirst(), true, false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "theme", "programme" })
	void aDiagramOfAScopeThatIsDeletedAndComesBackShowsWhatThereIs(String kind) {
		Element scope = kind.equals("theme") ? portfolio.getVision().getThemes().getFirst() : portfolio.getProgrammes().getFirst();
		for (DiagramSpecification diagram : Maps.VIEWPOINT.specification().diagrams()) {
			try (LiveDiagram live = live(diagram, scope, true, false)) {
				example.edits().apply(DeleteElements.of(List.of(scope)));
				compare(live, diagram, scope, true, false, "after its scope was deleted");
				example.edits().undo();
				compare(live, diagram, scope, true, false, "after its scope came back");
			}
		}
	}

	private void follow(Random random, int steps, Element scope, boolean layers, boolean filters) {
		List<LiveDiagram> live = Maps.VIEWPOINT.specification().diagrams().stream().map(diagram -> live(diagram, scope, layers, filters)).toList();
		for (int i = 0; i < steps; i++) {
			String done = example.step(random);
			if (scope.eResource() == null) {
				example.edits().undo();
			}
			if (i % BETWEEN_COMPARISONS == 0) {
				for (int k = 0; k < live.size(); k++) {
					compare(live.get(k), Maps.VIEWPOINT.specification().diagrams().get(k), scope, layers, filters, "after step " + i + ": " + done);
				}
			}
		}
		live.forEach(LiveDiagram::close);
	}

	private void compare(LiveDiagram live, DiagramSpecification diagram, EObject scope, boolean layers, boolean filters, String when) {
		while (!live.step(Duration.ofSeconds(1))) {
			// goes on
		}
		assertTrue(Maps.EVALUATOR.evaluate(diagram, scope, layers(diagram, layers), filters(diagram, filters))
				.equals(live.contents()), "The " + diagram.label() + " differs " + when);
	}

	private LiveDiagram live(DiagramSpecification diagram, EObject scope, boolean layers, boolean filters) {
		return new LiveDiagram(Maps.EVALUATOR, diagram, scope, layers(diagram, layers), filters(diagram, filters),
				example.resource().changeHub());
	}

	private static Set<String> layers(DiagramSpecification diagram, boolean all) {
		return diagram.layers().stream().filter(layer -> all).map(Layer::name).collect(Collectors.toSet());
	}

	private static Set<String> filters(DiagramSpecification diagram, boolean all) {
		return diagram.filters().stream().filter(filter -> all).map(Filter::name).collect(Collectors.toSet());
	}
}
