package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.viewpoint.presentation.Column;
import org.goldthread.viewpoint.presentation.LegendEntry;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.Layer;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped specification is complete, and one that Sirius reads too. */
class ShippedSpecificationTest {

	private static final Pattern SERVICE = Pattern.compile("service:(?:\\w+\\.)?(\\w+)");
	private static final Pattern COLOUR = Pattern
			.compile("red=\"(\\d+)\" green=\"(\\d+)\" blue=\"(\\d+)\" name=\"([\\w-]+)\"");
	private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*#(\\w{6})");
	private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
	private final String file = read("/description/goldthread.odesign");

	@Test
	void itsRootIsSpeltAsSiriusLooksForIt() {
		assertTrue(file.lines().skip(1).findFirst().orElseThrow().matches("<description:Group .* version=\"12\\.0\\.0\\.2017041100\">"));
	}

	@Test
	void everyServiceIsThere() {
		Set<String> called = SERVICE.matcher(file).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
		services().map(Method::getName).forEach(called::remove);
		assertEquals(Set.of(), called);
	}

	@Test
	void everyServiceIsCalled() {
		Set<String> services = services().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
		SERVICE.matcher(file).results().map(match -> match.group(1)).forEach(services::remove);
		assertEquals(Set.of(), services);
	}

	@Test
	void noTwoServicesHaveOneName() {
		List<String> names = services().map(Method::getName).toList();
		assertEquals(Set.copyOf(names).size(), names.size());
	}

	@Test
	void itsColoursAreTheLightTokens() {
		Map<String, String> tokens = TOKEN.matcher(read("/org/goldthread/render/theme/tokens.css").split("@media")[0]).results()
				.collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
		Map<String, String> colours = COLOUR.matcher(file).results()
				.collect(Collectors.toMap(match -> match.group(4), ShippedSpecificationTest::hex, (one, two) -> one, TreeMap::new));
		tokens.keySet().retainAll(colours.keySet());
		assertEquals(new TreeMap<>(tokens), colours);
	}

	@Test
	void itRefersToNothingButTheModel() {
		assertEquals(List.of("http://goldthread.org/model/1.0#/"), HREF.matcher(file).results().map(match -> match.group(1)).distinct().toList());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyFigureStandsInAColumnWhereThereAreColumns(DiagramSpecification kind) {
		List<Column> columns = Maps.VIEWPOINT.presentation(kind.name()).columns();
		Set<String> placed = columns.stream().flatMap(column -> column.mappings().stream()).collect(Collectors.toSet());
		assertEquals(columns.isEmpty() ? Set.of() : figures(kind), placed);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void legendAndIconsSpeakOfWhatIsThere(DiagramSpecification kind) {
		Presentation presentation = Maps.VIEWPOINT.presentation(kind.name());
		Set<String> named = Stream.concat(presentation.iconConcepts().keySet().stream(),
				presentation.legend().stream().map(LegendEntry::mapping).filter(mapping -> !mapping.isEmpty())).collect(Collectors.toSet());
		named.removeIf(name -> kind.nodeMapping(name).isPresent() || kind.edgeMapping(name).isPresent());
		assertEquals(Set.of(), named);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyToolShowsAnIcon(DiagramSpecification kind) {
		Map<String, String> icons = Maps.VIEWPOINT.presentation(kind.name()).iconConcepts();
		List<String> without = kind.toolSections(layers(kind)).stream().flatMap(section -> section.tools().stream())
				.filter(tool -> tool.mappings().stream().noneMatch(icons::containsKey)).map(tool -> tool.name()).toList();
		assertEquals(List.of(), without);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyKindSaysWhatItIsForAndWhatToDoWhenItIsEmpty(DiagramSpecification kind) {
		assertFalse(Maps.VIEWPOINT.presentation(kind.name()).empty().isEmpty());
	}

	static List<DiagramSpecification> kinds() {
		return Maps.VIEWPOINT.specification().diagrams();
	}

	private static Stream<Method> services() {
		return Maps.MAP.serviceClasses().stream().map(name -> Maps.VIEWPOINT.services().find(name).orElseThrow())
				.flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(method -> Modifier.isPublic(method.getModifiers()));
	}

	private static Set<String> layers(DiagramSpecification kind) {
		return kind.layers().stream().map(Layer::name).collect(Collectors.toSet());
	}

	private static Set<String> figures(DiagramSpecification kind) {
		return kind.layers().stream().flatMap(layer -> layer.nodeMappings().stream()).map(NodeMapping::name).collect(Collectors.toSet());
	}

	private static String hex(MatchResult colour) {
		return "%02X%02X%02X".formatted(Integer.valueOf(colour.group(1)), Integer.valueOf(colour.group(2)), Integer.valueOf(colour.group(3)));
	}

	private static String read(String name) {
		try (InputStream stream = ShippedSpecificationTest.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException absent) {
			throw new AssertionError(name + " cannot be read", absent);
		}
	}
}
