package org.goldthread.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.FinancialYear;

/** Listens to changes and keeps the features that got a link, a role, a date, an amount or a score that they did not have. */
final class InventedFacts implements ChangeListener {

	private final Set<String> features = new TreeSet<>();

	/** The features with something new, as "Risk.owner". */
	Set<String> features() {
		return features;
	}

	@Override
	public void changed(Notification change) {
		if (change.getFeature() instanceof EStructuralFeature feature) {
			for (Object value : added(change)) {
				if (feature instanceof EReference reference && reference.isContainment()) {
					withContents((EObject) value).forEach(this::lookInto);
				} else if (isFact(feature, value)) {
					features.add(name(feature));
				}
			}
		}
	}

	/** A new part may be empty; whatever it states is as new as the part. */
	private void lookInto(EObject part) {
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			boolean inside = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
			if (!inside && part.eIsSet(feature)) {
				Object value = part.eGet(feature);
				(value instanceof List<?> values ? values : List.of(value)).stream().filter(each -> isFact(feature, each))
						.forEach(each -> features.add(name(feature)));
			}
		}
	}

	private static boolean isFact(EStructuralFeature feature, Object value) {
		return feature instanceof EReference || feature instanceof EAttribute
				&& (value instanceof LocalDate || value instanceof BigDecimal || value instanceof Number || value instanceof FinancialYear);
	}

	private static List<?> added(Notification change) {
		return switch (change.getEventType()) {
			case Notification.SET -> change.getNewValue() == null || Objects.equals(change.getOldValue(), change.getNewValue()) ? List.of()
					: List.of(change.getNewValue());
			case Notification.ADD -> List.of(change.getNewValue());
			case Notification.ADD_MANY -> (List<?>) change.getNewValue();
			default -> List.of();
		};
	}

	private static List<EObject> withContents(EObject part) {
		List<EObject> all = new ArrayList<>(List.of(part));
		for (Iterator<EObject> contents = part.eAllContents(); contents.hasNext();) {
			all.add(contents.next());
		}
		return all;
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}
}
