package org.goldthread.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.support.CompletePortfolio;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a portfolio can hold comes back from its file. */
class RoundTripTest {

	private static Portfolio original;
	private static Portfolio reopened;

	@BeforeAll
	static void saveAndReopen(@TempDir Path folder) throws DocumentException {
		Path file = folder.resolve("complete.goldthread");
		original = PortfolioDocument.create(file, CompletePortfolio.build(), DocumentSettings.headless()).portfolio();
		reopened = PortfolioDocument.open(file, DocumentSettings.headless()).portfolio();
	}

	@Test
	void aSavedPortfolioOpensEqualWithEverythingInItsOrder() {
		assertTrue(EcoreUtil.equals(original, reopened));
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyFeatureOfEveryClassComesBack(String className) {
		EClass type = (EClass) GoldthreadPackage.eINSTANCE.getEClassifier(className);
		Set<EStructuralFeature> returned = new HashSet<>();
		for (EObject element : withContents(reopened)) {
			if (element.eClass() == type) {
				type.getEAllStructuralFeatures().stream().filter(element::eIsSet).forEach(returned::add);
			}
		}
		List<String> missing = type.getEAllStructuralFeatures().stream()
				.filter(feature -> !returned.contains(feature) && !CompletePortfolio.isKeptElsewhere(feature))
				.map(EStructuralFeature::getName).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void idsStayTheSame() {
		assertEquals(ids(original), ids(reopened));
	}

	static Stream<String> concreteClasses() {
		return GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract()).map(EClass::getName);
	}

	private static List<String> ids(Portfolio portfolio) {
		return withContents(portfolio).stream().map(element -> ((Identified) element).getId()).toList();
	}

	private static List<EObject> withContents(Portfolio portfolio) {
		List<EObject> all = new ArrayList<>();
		all.add(portfolio);
		portfolio.eAllContents().forEachRemaining(all::add);
		return all;
	}
}
