package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.Filter;
import org.goldthread.viewpoint.specification.Layer;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of diagram, of the example portfolio and of an empty one. */
class EveryDiagramTest {

	private final Portfolio example = Oxfordshire.open().portfolio().orElseThrow();

	@ParameterizedTest
	@MethodSource("kinds")
	void allExpressionsWorkWithAllLayers(DiagramSpecification kind) {
		assertEquals(List.of(), evaluate(kind, example, layers(kind)).problems());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void allExpressionsWorkInAnEmptyPortfolio(DiagramSpecification kind) {
		assertEquals(List.of(), evaluate(kind, Elements.create(Literals.PORTFOLIO), layers(kind)).problems());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void allExpressionsWorkOnEveryScope(DiagramSpecification kind) {
		for (Element scope : scopes(kind)) {
			assertEquals(List.of(), evaluate(kind, scope, layers(kind)).problems(), () -> kind.name() + " of " + scope.getReference());
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aScopeShowsNoMoreThanTheWhole(DiagramSpecification kind) {
		Set<String> whole = keys(evaluate(kind, example, layers(kind)));
		for (Element scope : scopes(kind)) {
			Set<String> more = keys(evaluate(kind, scope, layers(kind)));
			more.removeAll(whole);
			assertEquals(Set.of(), more, () -> kind.name() + " of " + scope.getReference());
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aProgrammeAndAThemeAreScopesOfEveryKind(DiagramSpecification kind) {
		List<Element> wanted = List.of(example, example.getProgrammes().get(0), example.getVision().getThemes().get(0));
		assertTrue(scopes(kind).containsAll(wanted));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void allFiltersWorkAndHideSomethingAtMost(DiagramSpecification kind) {
		Set<String> whole = keys(evaluate(kind, example, layers(kind)));
		Set<String> filters = kind.filters().stream().map(Filter::name).collect(Collectors.toSet());
		DiagramContents filtered = Maps.EVALUATOR.evaluate(kind, example, layers(kind), filters);
		assertEquals(List.of(), filtered.problems());
		assertTrue(whole.containsAll(keys(filtered)));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyLineEndsAtFigures(DiagramSpecification kind) {
		DiagramContents contents = evaluate(kind, example, layers(kind));
		Set<String> keys = keys(contents);
		assertTrue(contents.edges().stream().allMatch(edge -> keys.contains(edge.sourceKey()) && keys.contains(edge.targetKey())));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void theExampleHasOneOfEachKindThatShowsSomething(DiagramSpecification kind) {
		Diagram diagram = example.getDiagrams().stream().filter(each -> each.getKind().equals(kind.name())).findFirst().orElseThrow();
		EObject target = diagram.getScope() == null ? example : diagram.getScope();
		assertFalse(Maps.EVALUATOR.evaluate(kind, target, Set.copyOf(diagram.getLayers()), Set.copyOf(diagram.getFilters())).nodes().isEmpty());
	}

	@Test
	void layersAndFiltersOfTheExampleAreThere() {
		for (Diagram diagram : example.getDiagrams()) {
			DiagramSpecification kind = Maps.VIEWPOINT.diagram(diagram.getKind());
			Set<String> named = new HashSet<>(diagram.getLayers());
			named.addAll(diagram.getFilters());
			named.removeAll(layers(kind));
			kind.filters().stream().map(Filter::name).forEach(named::remove);
			assertEquals(Set.of(), named);
		}
	}

	static List<DiagramSpecification> kinds() {
		return Maps.VIEWPOINT.specification().diagrams();
	}

	private List<Element> scopes(DiagramSpecification kind) {
		return Stream.concat(Stream.of(example), contents()).filter(element -> Maps.EVALUATOR.interpreter(kind)
				.condition(kind.precondition().orElseThrow(), Scope.of(element))).toList();
	}

	private Stream<Element> contents() {
		Stream.Builder<Element> contents = Stream.builder();
		example.eAllContents().forEachRemaining(content -> {
			if (content instanceof Element element) {
				contents.add(element);
			}
		});
		return contents.build();
	}

	private static DiagramContents evaluate(DiagramSpecification kind, EObject target, Set<String> layers) {
		return Maps.EVALUATOR.evaluate(kind, target, layers, Set.of());
	}

	private static Set<String> layers(DiagramSpecification kind) {
		return kind.layers().stream().map(Layer::name).collect(Collectors.toSet());
	}

	private static Set<String> keys(DiagramContents contents) {
		return contents.allNodes().stream().map(NodeView::key).collect(Collectors.toCollection(HashSet::new));
	}
}
