/**
 */
package org.goldthread.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.SourceDocument;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Anchor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.SourceAnchorImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SourceAnchorImpl#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SourceAnchorImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SourceAnchorImpl#getStatedValue <em>Stated Value</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SourceAnchorImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceAnchorImpl extends IdentifiedImpl implements SourceAnchor {
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
	 * The default value of the '{@link #getParagraph() <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected static final String PARAGRAPH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParagraph() <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected String paragraph = PARAGRAPH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected String feature = FEATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatedValue() <em>Stated Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedValue()
	 * @generated
	 * @ordered
	 */
	protected static final String STATED_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatedValue() <em>Stated Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedValue()
	 * @generated
	 * @ordered
	 */
	protected String statedValue = STATED_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceAnchorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.SOURCE_ANCHOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SOURCE_ANCHOR__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParagraph() {
		return paragraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParagraph(String newParagraph) {
		String oldParagraph = paragraph;
		paragraph = newParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SOURCE_ANCHOR__PARAGRAPH, oldParagraph, paragraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeature() {
		return feature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(String newFeature) {
		String oldFeature = feature;
		feature = newFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SOURCE_ANCHOR__FEATURE, oldFeature, feature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatedValue() {
		return statedValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatedValue(String newStatedValue) {
		String oldStatedValue = statedValue;
		statedValue = newStatedValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SOURCE_ANCHOR__STATED_VALUE, oldStatedValue, statedValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SOURCE_ANCHOR__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.SOURCE_ANCHOR__DOCUMENT:
				return getDocument();
			case GoldthreadPackage.SOURCE_ANCHOR__PARAGRAPH:
				return getParagraph();
			case GoldthreadPackage.SOURCE_ANCHOR__FEATURE:
				return getFeature();
			case GoldthreadPackage.SOURCE_ANCHOR__STATED_VALUE:
				return getStatedValue();
			case GoldthreadPackage.SOURCE_ANCHOR__REMARK:
				return getRemark();
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
			case GoldthreadPackage.SOURCE_ANCHOR__DOCUMENT:
				setDocument((SourceDocument)newValue);
				return;
			case GoldthreadPackage.SOURCE_ANCHOR__PARAGRAPH:
				setParagraph((String)newValue);
				return;
			case GoldthreadPackage.SOURCE_ANCHOR__FEATURE:
				setFeature((String)newValue);
				return;
			case GoldthreadPackage.SOURCE_ANCHOR__STATED_VALUE:
				setStatedValue((String)newValue);
				return;
			case GoldthreadPackage.SOURCE_ANCHOR__REMARK:
				setRemark((String)newValue);
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
			case GoldthreadPackage.SOURCE_ANCHOR__DOCUMENT:
				setDocument((SourceDocument)null);
				return;
			case GoldthreadPackage.SOURCE_ANCHOR__PARAGRAPH:
				setParagraph(PARAGRAPH_EDEFAULT);
				return;
			case GoldthreadPackage.SOURCE_ANCHOR__FEATURE:
				setFeature(FEATURE_EDEFAULT);
				return;
			case GoldthreadPackage.SOURCE_ANCHOR__STATED_VALUE:
				setStatedValue(STATED_VALUE_EDEFAULT);
				return;
			case GoldthreadPackage.SOURCE_ANCHOR__REMARK:
				setRemark(REMARK_EDEFAULT);
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
			case GoldthreadPackage.SOURCE_ANCHOR__DOCUMENT:
				return document != null;
			case GoldthreadPackage.SOURCE_ANCHOR__PARAGRAPH:
				return PARAGRAPH_EDEFAULT == null ? paragraph != null : !PARAGRAPH_EDEFAULT.equals(paragraph);
			case GoldthreadPackage.SOURCE_ANCHOR__FEATURE:
				return FEATURE_EDEFAULT == null ? feature != null : !FEATURE_EDEFAULT.equals(feature);
			case GoldthreadPackage.SOURCE_ANCHOR__STATED_VALUE:
				return STATED_VALUE_EDEFAULT == null ? statedValue != null : !STATED_VALUE_EDEFAULT.equals(statedValue);
			case GoldthreadPackage.SOURCE_ANCHOR__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
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
		result.append(" (paragraph: ");
		result.append(paragraph);
		result.append(", feature: ");
		result.append(feature);
		result.append(", statedValue: ");
		result.append(statedValue);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //SourceAnchorImpl
