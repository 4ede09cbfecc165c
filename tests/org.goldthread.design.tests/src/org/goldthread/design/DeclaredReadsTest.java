package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.viewpoint.expression.Reads;
import org.goldthread.viewpoint.reads.Hop;
import org.goldthread.viewpoint.reads.ReadPath;
import org.junit.jupiter.api.Test;

/** What the shipped services declare to read can be read, and is there. */
class DeclaredReadsTest {

	private static final Set<String> FEATURES = GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
			.flatMap(type -> ((EClass) type).getEStructuralFeatures().stream()).map(ENamedElement::getName).collect(Collectors.toSet());

	@Test
	void everyHopNamesAFeatureOfTheModel() {
		List<String> unknown = services().flatMap(DeclaredReadsTest::names).filter(name -> !name.isEmpty() && !FEATURES.contains(name)).toList();
		assertEquals(List.of(), unknown);
	}

	@Test
	void everyPathStartsAtAParameterThatIsThere() {
		List<String> beyond = services().filter(method -> Arrays.stream(method.getAnnotation(Reads.class).value()).map(ReadPath::parse)
				.anyMatch(path -> path.parameter() > method.getParameterCount())).map(Method::getName).toList();
		assertEquals(List.of(), beyond);
	}

	private static Stream<Method> services() {
		return Maps.VIEWPOINT.specification().diagrams().stream().flatMap(diagram -> diagram.serviceClasses().stream()).distinct()
				.flatMap(name -> Maps.VIEWPOINT.services().find(name).stream()).flatMap(type -> Arrays.stream(type.getMethods()))
				.filter(method -> method.isAnnotationPresent(Reads.class));
	}

	private static Stream<String> names(Method method) {
		Reads reads = method.getAnnotation(Reads.class);
		return Stream.concat(Arrays.stream(reads.value()).flatMap(path -> ReadPath.parse(path).hops().stream()).map(Hop::name),
				Arrays.stream(reads.anywhere()));
	}
}
