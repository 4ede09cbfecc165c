package org.goldthread.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** An index of elements by a text of theirs, which follows the portfolio; a change costs what it touches. */
abstract class TextIndex implements ChangeListener {

	private final EAttribute attribute;

	/** An index by {@code attribute}, a text of {@link Element}. */
	TextIndex(EAttribute attribute) {
		this.attribute = attribute;
	}

	/** Takes an element in; {@code text} may be null. */
	abstract void add(Element element, String text);

	/** Drops an element that was taken in with {@code text}, which may be null. */
	abstract void remove(Element element, String text);

	@Override
	public final void changed(Notification change) {
		if (change.getFeature() == attribute) {
			Element element = (Element) change.getNotifier();
			remove(element, (String) change.getOldValue());
			add(element, (String) change.getNewValue());
		} else if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
			TouchedValues.removed(change).forEach(value -> removeTree((EObject) value));
			TouchedValues.added(change).forEach(value -> addTree((EObject) value));
		}
	}

	/** Takes in an element and all that it contains. */
	final void addTree(EObject root) {
		if (root instanceof Element element) {
			add(element, (String) element.eGet(attribute));
		}
		root.eContents().forEach(this::addTree);
	}

	private void removeTree(EObject root) {
		if (root instanceof Element element) {
			remove(element, (String) element.eGet(attribute));
		}
		root.eContents().forEach(this::removeTree);
	}
}
