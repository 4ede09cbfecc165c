package org.goldthread.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Base of every model class: reports each change once to the {@link ChangeHub} of the resource that holds the object.
 * An object that hangs in no such resource reports to nobody, so loading and building cost nothing extra.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

	private int expectedIndex = Integer.MAX_VALUE;

	@Override
	public boolean eNotificationRequired() {
		return super.eNotificationRequired() || hub() != null;
	}

	@Override
	public void eNotify(Notification notification) {
		ChangeHub hub = hub();
		if (hub != null) {
			hub.publish(notification);
		}
		super.eNotify(notification);
	}

	/** Where {@link Siblings} looks first for this object; beyond the end as long as it has never looked through the list. */
	int expectedIndex() {
		return expectedIndex;
	}

	void expectIndex(int index) {
		expectedIndex = index;
	}

	private ChangeHub hub() {
		InternalEObject root = this;
		for (InternalEObject next = root.eInternalContainer(); next != null; next = root.eInternalContainer()) {
			root = next;
		}
		return root.eDirectResource() instanceof ChangeHub.Owner owner ? owner.changeHub() : null;
	}
}
