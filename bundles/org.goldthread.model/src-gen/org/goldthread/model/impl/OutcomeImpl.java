/**
 */
package org.goldthread.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Measure;
import org.goldthread.model.Outcome;
import org.goldthread.model.Rag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.OutcomeImpl#getCabinetPortfolio <em>Cabinet Portfolio</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OutcomeImpl#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OutcomeImpl#isEnabling <em>Enabling</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OutcomeImpl#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomeImpl extends OwnedImpl implements Outcome {
	/**
	 * The default value of the '{@link #getCabinetPortfolio() <em>Cabinet Portfolio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCabinetPortfolio()
	 * @generated
	 * @ordered
	 */
	protected static final String CABINET_PORTFOLIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCabinetPortfolio() <em>Cabinet Portfolio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCabinetPortfolio()
	 * @generated
	 * @ordered
	 */
	protected String cabinetPortfolio = CABINET_PORTFOLIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getRag() <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRag()
	 * @generated
	 * @ordered
	 */
	protected static final Rag RAG_EDEFAULT = Rag.NOT_ASSESSED;

	/**
	 * The cached value of the '{@link #getRag() <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRag()
	 * @generated
	 * @ordered
	 */
	protected Rag rag = RAG_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabling() <em>Enabling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabling()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEnabling() <em>Enabling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabling()
	 * @generated
	 * @ordered
	 */
	protected boolean enabling = ENABLING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<Measure> measures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.OUTCOME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCabinetPortfolio() {
		return cabinetPortfolio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCabinetPortfolio(String newCabinetPortfolio) {
		String oldCabinetPortfolio = cabinetPortfolio;
		cabinetPortfolio = newCabinetPortfolio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OUTCOME__CABINET_PORTFOLIO, oldCabinetPortfolio, cabinetPortfolio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rag getRag() {
		return rag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRag(Rag newRag) {
		Rag oldRag = rag;
		rag = newRag == null ? RAG_EDEFAULT : newRag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OUTCOME__RAG, oldRag, rag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabling() {
		return enabling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabling(boolean newEnabling) {
		boolean oldEnabling = enabling;
		enabling = newEnabling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OUTCOME__ENABLING, oldEnabling, enabling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<Measure>(Measure.class, this, GoldthreadPackage.OUTCOME__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.OUTCOME__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.OUTCOME__CABINET_PORTFOLIO:
				return getCabinetPortfolio();
			case GoldthreadPackage.OUTCOME__RAG:
				return getRag();
			case GoldthreadPackage.OUTCOME__ENABLING:
				return isEnabling();
			case GoldthreadPackage.OUTCOME__MEASURES:
				return getMeasures();
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
			case GoldthreadPackage.OUTCOME__CABINET_PORTFOLIO:
				setCabinetPortfolio((String)newValue);
				return;
			case GoldthreadPackage.OUTCOME__RAG:
				setRag((Rag)newValue);
				return;
			case GoldthreadPackage.OUTCOME__ENABLING:
				setEnabling((Boolean)newValue);
				return;
			case GoldthreadPackage.OUTCOME__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends Measure>)newValue);
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
			case GoldthreadPackage.OUTCOME__CABINET_PORTFOLIO:
				setCabinetPortfolio(CABINET_PORTFOLIO_EDEFAULT);
				return;
			case GoldthreadPackage.OUTCOME__RAG:
				setRag(RAG_EDEFAULT);
				return;
			case GoldthreadPackage.OUTCOME__ENABLING:
				setEnabling(ENABLING_EDEFAULT);
				return;
			case GoldthreadPackage.OUTCOME__MEASURES:
				getMeasures().clear();
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
			case GoldthreadPackage.OUTCOME__CABINET_PORTFOLIO:
				return CABINET_PORTFOLIO_EDEFAULT == null ? cabinetPortfolio != null : !CABINET_PORTFOLIO_EDEFAULT.equals(cabinetPortfolio);
			case GoldthreadPackage.OUTCOME__RAG:
				return rag != RAG_EDEFAULT;
			case GoldthreadPackage.OUTCOME__ENABLING:
				return enabling != ENABLING_EDEFAULT;
			case GoldthreadPackage.OUTCOME__MEASURES:
				return measures != null && !measures.isEmpty();
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
		result.append(" (cabinetPortfolio: ");
		result.append(cabinetPortfolio);
		result.append(", rag: ");
		result.append(rag);
		result.append(", enabling: ");
		result.append(enabling);
		result.append(')');
		return result.toString();
	}

} //OutcomeImpl
