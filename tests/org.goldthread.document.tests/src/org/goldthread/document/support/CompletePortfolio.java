package org.goldthread.document.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;

/** A portfolio in which every feature of every class has a value that is not its default. */
public final class CompletePortfolio {

	/** Text that is easily spoiled on its way through a file. */
	public static final String AWKWARD = "  a\tb\nc\r\nd\r \"e\" 'f' & <g/> ]]> &amp; \u00e9 \u20ac \ud83d\ude00 \u0085\u2028  ";

	private static final int SAME_CLASS_ON_PATH = 2;
	private static final int CHILDREN = 2;
	private static final int TARGETS = 3;

	private final List<EObject> all = new ArrayList<>();
	private int counter;

	private CompletePortfolio() {
	}

	/** Builds it anew; ids are random, all else is always the same. */
	public static Portfolio build() {
		CompletePortfolio complete = new CompletePortfolio();
		Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
		complete.fill(portfolio, List.of());
		complete.all.forEach(complete::setValues);
		return portfolio;
	}

	/** The features that it cannot set, because no file keeps them. */
	public static boolean isKeptElsewhere(EStructuralFeature feature) {
		return feature == Literals.PORTFOLIO__FORMAT_VERSION || feature.isDerived() || feature.isTransient();
	}

	private void fill(EObject object, List<EClass> path) {
		all.add(object);
		List<EClass> longer = new ArrayList<>(path);
		longer.add(object.eClass());
		for (EReference containment : object.eClass().getEAllContainments()) {
			EClass type = containment.getEReferenceType();
			if (longer.stream().filter(type::equals).count() >= SAME_CLASS_ON_PATH) {
				continue;
			}
			for (int i = 0; i < (containment.isMany() ? CHILDREN : 1); i++) {
				EObject child = Elements.create(type);
				put(object, containment, child);
				fill(child, longer);
			}
		}
	}

	private void setValues(EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (isKeptElsewhere(feature) || feature == Literals.IDENTIFIED__ID) {
				continue;
			}
			if (feature instanceof EAttribute attribute) {
				for (int i = 0; i < (attribute.isMany() ? TARGETS : 1); i++) {
					put(object, attribute, value(attribute));
				}
			} else if (feature instanceof EReference reference && !reference.isContainment()) {
				targets(reference).forEach(target -> put(object, reference, target));
			}
		}
	}

	private List<EObject> targets(EReference reference) {
		List<EObject> candidates = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		int number = reference.isMany() ? Math.min(TARGETS, candidates.size()) : 1;
		List<EObject> targets = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			targets.add(candidates.get((counter * 7 + number - i) % candidates.size()));
		}
		counter++;
		return targets;
	}

	private Object value(EAttribute attribute) {
		counter++;
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum choices) {
			Object first = attribute.getDefaultValue();
			return choices.getELiterals().stream().map(literal -> (Object) literal.getInstance())
					.filter(choice -> choice != first).skip(counter % (choices.getELiterals().size() - 1)).findFirst().orElseThrow();
		}
		Class<?> java = type.getInstanceClass();
		if (java == boolean.class) {
			return !(Boolean) attribute.getDefaultValue();
		}
		if (java == int.class || java == Integer.class) {
			return counter;
		}
		if (java == BigDecimal.class) {
			return new BigDecimal(counter + ".50").negate();
		}
		if (java == LocalDate.class) {
			return LocalDate.of(2018, 1, 1).plusDays(counter);
		}
		if (java == FinancialYear.class) {
			return new FinancialYear(2000 + counter % 100);
		}
		if (java == String.class) {
			return counter + AWKWARD;
		}
		throw new IllegalStateException("No value for the type " + type.getName());
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			((EList<Object>) object.eGet(feature)).add(value);
		} else {
			object.eSet(feature, value);
		}
	}
}
