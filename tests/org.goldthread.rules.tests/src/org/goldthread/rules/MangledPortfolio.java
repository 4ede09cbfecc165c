package org.goldthread.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;

/** Breaks a portfolio in many small ways, the same ones for the same seed, so that rules find what no example has. */
final class MangledPortfolio {

	private static final int ONE_IN = 5;
	private static final LocalDate FAR_AWAY = LocalDate.of(2035, 1, 1);
	private static final int DAYS = 12_000;

	private final Random random;

	private MangledPortfolio(long seed) {
		random = new Random(seed);
	}

	/** Clears values, takes values of other elements in their place, changes terms and days, repeats references and parts. */
	static Portfolio of(Portfolio sound, long seed) {
		Portfolio portfolio = EcoreUtil.copy(sound);
		new MangledPortfolio(seed).mangle(portfolio);
		return portfolio;
	}

	private void mangle(Portfolio portfolio) {
		List<EObject> all = new ArrayList<>();
		for (Iterator<EObject> contents = portfolio.eAllContents(); contents.hasNext();) {
			all.add(contents.next());
		}
		Collections.shuffle(all, random);
		all.forEach(each -> mangle(each, all.get(random.nextInt(all.size()))));
		all.forEach(this::repeat);
	}

	private void mangle(EObject element, EObject other) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature == Literals.IDENTIFIED__ID || !feature.isChangeable() || random.nextInt(ONE_IN) > 0) {
				continue;
			}
			if (feature instanceof EAttribute attribute && attribute.getEType() instanceof EEnum terms && !feature.isMany()) {
				element.eSet(feature, terms.getELiterals().get(random.nextInt(terms.getELiterals().size())).getInstance());
			} else if (!isContainment(feature) && !feature.isMany()) {
				mix(element, feature, other);
			} else if (!isContainment(feature)) {
				element.eUnset(feature);
			}
		}
		if (element instanceof Element one && other instanceof Element two && random.nextInt(ONE_IN) == 0) {
			one.setReference(two.getReference());
		}
	}

	private void mix(EObject element, EStructuralFeature feature, EObject other) {
		if (feature.getEType() == Literals.DATE && random.nextBoolean()) {
			element.eSet(feature, FAR_AWAY.minusDays(random.nextInt(DAYS)));
		} else if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
			element.eSet(feature, random.nextBoolean());
		} else if (random.nextBoolean() && element.eClass() == other.eClass()) {
			element.eSet(feature, other.eGet(feature));
		} else {
			element.eUnset(feature);
		}
	}

	@SuppressWarnings("unchecked")
	private void repeat(EObject part) {
		if (part.eContainmentFeature() != null && part.eContainmentFeature().isMany() && random.nextInt(ONE_IN * 4) == 0) {
			EObject copy = EcoreUtil.copy(part);
			((Identified) copy).setId("copy-" + random.nextLong());
			((List<EObject>) part.eContainer().eGet(part.eContainmentFeature())).add(copy);
		}
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
	}
}
