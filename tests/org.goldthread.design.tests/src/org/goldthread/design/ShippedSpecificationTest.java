package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
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

import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.specification.Layer;
import org.junit.jupiter.api.Test;

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
		Stream.of(OutcomesMapServices.class, ElementServices.class).flatMap(type -> Arrays.stream(type.getMethods()))
				.forEach(method -> called.remove(method.getName()));
		assertEquals(Set.of(), called);
	}

	@Test
	void everyPublicServiceIsCalledOrGivesAReason() {
		Set<String> services = Stream.of(OutcomesMapServices.class, ElementServices.class)
				.flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(method -> Modifier.isPublic(method.getModifiers()))
				.map(method -> method.getName()).collect(Collectors.toCollection(TreeSet::new));
		SERVICE.matcher(file).results().map(match -> match.group(1)).forEach(services::remove);
		assertEquals(Set.of("contributionRefusal"), services);
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

	@Test
	void everyMappingStandsInAColumn() {
		Presentation presentation = Maps.VIEWPOINT.presentation(GoldthreadViewpoint.OUTCOMES_MAP);
		assertEquals(names(true), presentation.columns().stream().flatMap(column -> column.mappings().stream()).collect(Collectors.toSet()));
	}

	@Test
	void legendAndIconsSpeakOfMappingsThatAreThere() {
		Presentation presentation = Maps.VIEWPOINT.presentation(GoldthreadViewpoint.OUTCOMES_MAP);
		Set<String> named = Stream.concat(presentation.iconConcepts().keySet().stream(),
				presentation.legend().stream().map(entry -> entry.mapping()).filter(mapping -> !mapping.isEmpty())).collect(Collectors.toSet());
		named.removeAll(names(true));
		named.removeAll(names(false));
		assertEquals(Set.of(), named);
	}

	private static Set<String> names(boolean nodes) {
		List<Layer> layers = Maps.MAP.layers();
		return layers.stream().flatMap(layer -> nodes ? layer.nodeMappings().stream().map(mapping -> mapping.name())
				: layer.edgeMappings().stream().map(mapping -> mapping.name())).collect(Collectors.toSet());
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
