package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.edit.presentation.ConceptIcons;
import org.junit.jupiter.api.Test;

/** What users and other programmes read in the Ecore model is complete. */
class ModelDescriptionTest {

	@Test
	void everyClassSaysWhatItIs() {
		assertEquals(List.of(), classes().filter(type -> EcoreUtil.getDocumentation(type) == null).map(EClass::getName).toList());
	}

	@Test
	void everyFeatureSaysWhatItHolds() {
		assertEquals(List.of(), classes().flatMap(type -> type.getEStructuralFeatures().stream())
				.filter(feature -> EcoreUtil.getDocumentation(feature) == null).map(ModelDescriptionTest::path).toList());
	}

	@Test
	void everyConceptHasAnIconForLightAndDark() {
		assertEquals(List.of(), concepts()
				.filter(type -> ConceptIcons.path(type, false).isEmpty() || ConceptIcons.path(type, true).isEmpty())
				.map(EClass::getName).toList());
	}

	@Test
	void everyConceptHasAReferencePrefixOfItsOwn() {
		Map<String, List<String>> byPrefix = concepts().filter(type -> !Concept.of(type).prefix().isEmpty())
				.collect(Collectors.groupingBy(type -> Concept.of(type).prefix(), Collectors.mapping(EClass::getName, Collectors.toList())));
		byPrefix.values().removeIf(names -> names.size() == 1);
		assertEquals(Map.of(), byPrefix);
	}

	@Test
	void noFeatureResolvesProxiesSinceAPortfolioIsOneFile() {
		assertEquals(List.of(), classes().flatMap(type -> type.getEReferences().stream())
				.filter(reference -> reference.isResolveProxies()).map(ModelDescriptionTest::path).toList());
	}

	@Test
	void ownersAreRoles() {
		assertEquals(List.of(), classes().flatMap(type -> type.getEReferences().stream())
				.filter(reference -> reference.getName().toLowerCase().endsWith("owner"))
				.filter(reference -> reference.getEReferenceType() != GoldthreadPackage.Literals.ROLE)
				.map(ModelDescriptionTest::path).toList());
	}

	@Test
	void featureLabelsAreWordsInSentenceCase() {
		assertEquals("Need by", Labels.of(GoldthreadPackage.Literals.DEPENDENCY__NEED_BY));
	}

	@Test
	void everyDefaultOfAnEnumerationIsOneOfItsLiterals() {
		assertFalse(classes().flatMap(type -> type.getEAttributes().stream())
				.filter(attribute -> attribute.getEType().eClass() == EcorePackage.Literals.EENUM)
				.anyMatch(attribute -> attribute.getDefaultValue() == null));
	}

	private static Stream<EClass> classes() {
		return GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	private static Stream<EClass> concepts() {
		return classes().filter(type -> !type.isAbstract());
	}

	private static String path(ENamedElement feature) {
		return ((EStructuralFeature) feature).getEContainingClass().getName() + "." + feature.getName();
	}
}
