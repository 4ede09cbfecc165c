/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.SourceDocument;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.SourceDocumentImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SourceDocumentImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SourceDocumentImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceDocumentImpl extends ElementImpl implements SourceDocument {
	/**
	 * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected String publisher = PUBLISHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate publishedOn = PUBLISHED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceDocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.SOURCE_DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher) {
		String oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublishedOn() {
		return publishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedOn(LocalDate newPublishedOn) {
		LocalDate oldPublishedOn = publishedOn;
		publishedOn = newPublishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHED_ON, oldPublishedOn, publishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SOURCE_DOCUMENT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHER:
				return getPublisher();
			case GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHED_ON:
				return getPublishedOn();
			case GoldthreadPackage.SOURCE_DOCUMENT__ADDRESS:
				return getAddress();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHER:
				setPublisher((String)newValue);
				return;
			case GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHED_ON:
				setPublishedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.SOURCE_DOCUMENT__ADDRESS:
				setAddress((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHER:
				setPublisher(PUBLISHER_EDEFAULT);
				return;
			case GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHED_ON:
				setPublishedOn(PUBLISHED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.SOURCE_DOCUMENT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHER:
				return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
			case GoldthreadPackage.SOURCE_DOCUMENT__PUBLISHED_ON:
				return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
			case GoldthreadPackage.SOURCE_DOCUMENT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (publisher: ");
		result.append(publisher);
		result.append(", publishedOn: ");
		result.append(publishedOn);
		result.append(", address: ");
		result.append(address);
		result.append(')');
		return result.toString();
	}

} //SourceDocumentImpl
