package org.goldthread.rules;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.InverseReferences;
import org.goldthread.model.OperatingModel;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Programme;
import org.goldthread.model.TouchedValues;
import org.goldthread.model.Use;

/** Which elements have to be checked again after a change: those whose rules may have read what has changed, by the letter of {@link Rule}. */
final class Neighbourhood {

	/** With one more, rules tell the same of each as before. */
	private static final int FEW = 3;

	private final PortfolioResource resource;
	private final Set<EObject> dirty;

	/** Adds elements to {@code dirty}. */
	Neighbourhood(PortfolioResource resource, Set<EObject> dirty) {
		this.resource = resource;
		this.dirty = dirty;
	}

	/** Takes in a change that the indexes of the resource know already. */
	void add(Notification change) {
		EObject changed = (EObject) change.getNotifier();
		Collection<Object> added = TouchedValues.added(change);
		Collection<Object> removed = TouchedValues.removed(change);
		if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
			withHolders(changed);
			added.forEach(value -> tree((EObject) value));
			removed.forEach(value -> tree((EObject) value));
			return;
		}
		attributes(changed);
		if (change.getFeature() instanceof EReference) {
			added.forEach(value -> target((EObject) value));
			removed.forEach(value -> target((EObject) value));
		} else if (change.getFeature() == Literals.ELEMENT__REFERENCE) {
			sharing((String) change.getOldValue());
			sharing((String) change.getNewValue());
		} else if (change.getFeature() == Literals.ELEMENT__NAME) {
			called(changed.eClass(), (String) change.getOldValue());
			called(changed.eClass(), (String) change.getNewValue());
		}
	}

	/** Whoever may have read an attribute or reference of {@code changed}. */
	private void attributes(EObject changed) {
		withHolders(changed);
		sources(changed);
		targets(changed);
		if (isReadAsHolder(changed)) {
			for (EObject part : changed.eContents()) {
				dirty.add(part);
				sources(part);
				targets(part);
			}
		}
	}

	/** Whoever may have read anything of a subtree that came or went. */
	private void tree(EObject root) {
		one(root);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			one(all.next());
		}
	}

	private void one(EObject object) {
		dirty.add(object);
		sources(object);
		targets(object);
		if (object instanceof Element element) {
			sharing(element.getReference());
			called(element.eClass(), element.getName());
		}
	}

	private void target(EObject target) {
		withHolders(target);
	}

	private void withHolders(EObject object) {
		for (EObject holder = object; holder != null && dirty.add(holder); holder = holder.eContainer()) {
			// adding is all
		}
	}

	private void sources(EObject target) {
		InverseReferences uses = resource.inverseReferences();
		for (Use use : uses.usesOf(target)) {
			withHolders(use.source());
		}
	}

	private void targets(EObject source) {
		source.eCrossReferences().forEach(this::target);
	}

	private void sharing(String reference) {
		if (reference != null && !reference.isEmpty()) {
			dirty.addAll(resource.referenceIndex().elements(reference));
		}
	}

	private void called(EClass type, String name) {
		Collection<Element> namesakes = resource.nameIndex().called(type, name);
		if (namesakes.size() <= FEW) {
			dirty.addAll(namesakes);
		}
	}

	/** What holds thousands of elements is no part of what a rule reads of them. */
	private static boolean isReadAsHolder(EObject object) {
		return !(object instanceof Portfolio || object instanceof Programme || object instanceof OperatingModel);
	}
}
