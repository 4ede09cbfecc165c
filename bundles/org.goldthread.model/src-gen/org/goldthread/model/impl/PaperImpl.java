/**
 */
package org.goldthread.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Paper;
import org.goldthread.model.SourceDocument;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Paper</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.PaperImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PaperImpl#getForwardPlanReference <em>Forward Plan Reference</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PaperImpl#getAnnexOf <em>Annex Of</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PaperImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PaperImpl#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PaperImpl extends OwnedImpl implements Paper {
	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected String item = ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getForwardPlanReference() <em>Forward Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForwardPlanReference()
	 * @generated
	 * @ordered
	 */
	protected static final String FORWARD_PLAN_REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForwardPlanReference() <em>Forward Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForwardPlanReference()
	 * @generated
	 * @ordered
	 */
	protected String forwardPlanReference = FORWARD_PLAN_REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnexOf() <em>Annex Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnexOf()
	 * @generated
	 * @ordered
	 */
	protected static final String ANNEX_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnexOf() <em>Annex Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnexOf()
	 * @generated
	 * @ordered
	 */
	protected String annexOf = ANNEX_OF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected SourceDocument document;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> about;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PaperImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.PAPER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(String newItem) {
		String oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PAPER__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForwardPlanReference() {
		return forwardPlanReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForwardPlanReference(String newForwardPlanReference) {
		String oldForwardPlanReference = forwardPlanReference;
		forwardPlanReference = newForwardPlanReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PAPER__FORWARD_PLAN_REFERENCE, oldForwardPlanReference, forwardPlanReference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnnexOf() {
		return annexOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnexOf(String newAnnexOf) {
		String oldAnnexOf = annexOf;
		annexOf = newAnnexOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PAPER__ANNEX_OF, oldAnnexOf, annexOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceDocument getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(SourceDocument newDocument) {
		SourceDocument oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PAPER__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAbout() {
		if (about == null) {
			about = new EObjectEList<Element>(Element.class, this, GoldthreadPackage.PAPER__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.PAPER__ITEM:
				return getItem();
			case GoldthreadPackage.PAPER__FORWARD_PLAN_REFERENCE:
				return getForwardPlanReference();
			case GoldthreadPackage.PAPER__ANNEX_OF:
				return getAnnexOf();
			case GoldthreadPackage.PAPER__DOCUMENT:
				return getDocument();
			case GoldthreadPackage.PAPER__ABOUT:
				return getAbout();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoldthreadPackage.PAPER__ITEM:
				setItem((String)newValue);
				return;
			case GoldthreadPackage.PAPER__FORWARD_PLAN_REFERENCE:
				setForwardPlanReference((String)newValue);
				return;
			case GoldthreadPackage.PAPER__ANNEX_OF:
				setAnnexOf((String)newValue);
				return;
			case GoldthreadPackage.PAPER__DOCUMENT:
				setDocument((SourceDocument)newValue);
				return;
			case GoldthreadPackage.PAPER__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Element>)newValue);
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
			case GoldthreadPackage.PAPER__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case GoldthreadPackage.PAPER__FORWARD_PLAN_REFERENCE:
				setForwardPlanReference(FORWARD_PLAN_REFERENCE_EDEFAULT);
				return;
			case GoldthreadPackage.PAPER__ANNEX_OF:
				setAnnexOf(ANNEX_OF_EDEFAULT);
				return;
			case GoldthreadPackage.PAPER__DOCUMENT:
				setDocument((SourceDocument)null);
				return;
			case GoldthreadPackage.PAPER__ABOUT:
				getAbout().clear();
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
			case GoldthreadPackage.PAPER__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case GoldthreadPackage.PAPER__FORWARD_PLAN_REFERENCE:
				return FORWARD_PLAN_REFERENCE_EDEFAULT == null ? forwardPlanReference != null : !FORWARD_PLAN_REFERENCE_EDEFAULT.equals(forwardPlanReference);
			case GoldthreadPackage.PAPER__ANNEX_OF:
				return ANNEX_OF_EDEFAULT == null ? annexOf != null : !ANNEX_OF_EDEFAULT.equals(annexOf);
			case GoldthreadPackage.PAPER__DOCUMENT:
				return document != null;
			case GoldthreadPackage.PAPER__ABOUT:
				return about != null && !about.isEmpty();
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
		result.append(" (item: ");
		result.append(item);
		result.append(", forwardPlanReference: ");
		result.append(forwardPlanReference);
		result.append(", annexOf: ");
		result.append(annexOf);
		result.append(')');
		return result.toString();
	}

} //PaperImpl
