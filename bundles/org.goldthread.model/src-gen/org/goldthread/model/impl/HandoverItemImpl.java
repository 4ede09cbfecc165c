/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Rag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Handover Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.HandoverItemImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.goldthread.model.impl.HandoverItemImpl#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.impl.HandoverItemImpl#getActual <em>Actual</em>}</li>
 *   <li>{@link org.goldthread.model.impl.HandoverItemImpl#getRag <em>Rag</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class HandoverItemImpl extends OwnedImpl implements HandoverItem {
	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected LocalDate baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FORECAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected LocalDate forecast = FORECAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getActual() <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActual()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACTUAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActual() <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActual()
	 * @generated
	 * @ordered
	 */
	protected LocalDate actual = ACTUAL_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HandoverItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.HANDOVER_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(LocalDate newBaseline) {
		LocalDate oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.HANDOVER_ITEM__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getForecast() {
		return forecast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForecast(LocalDate newForecast) {
		LocalDate oldForecast = forecast;
		forecast = newForecast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.HANDOVER_ITEM__FORECAST, oldForecast, forecast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getActual() {
		return actual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActual(LocalDate newActual) {
		LocalDate oldActual = actual;
		actual = newActual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.HANDOVER_ITEM__ACTUAL, oldActual, actual));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.HANDOVER_ITEM__RAG, oldRag, rag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.HANDOVER_ITEM__BASELINE:
				return getBaseline();
			case GoldthreadPackage.HANDOVER_ITEM__FORECAST:
				return getForecast();
			case GoldthreadPackage.HANDOVER_ITEM__ACTUAL:
				return getActual();
			case GoldthreadPackage.HANDOVER_ITEM__RAG:
				return getRag();
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
			case GoldthreadPackage.HANDOVER_ITEM__BASELINE:
				setBaseline((LocalDate)newValue);
				return;
			case GoldthreadPackage.HANDOVER_ITEM__FORECAST:
				setForecast((LocalDate)newValue);
				return;
			case GoldthreadPackage.HANDOVER_ITEM__ACTUAL:
				setActual((LocalDate)newValue);
				return;
			case GoldthreadPackage.HANDOVER_ITEM__RAG:
				setRag((Rag)newValue);
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
			case GoldthreadPackage.HANDOVER_ITEM__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case GoldthreadPackage.HANDOVER_ITEM__FORECAST:
				setForecast(FORECAST_EDEFAULT);
				return;
			case GoldthreadPackage.HANDOVER_ITEM__ACTUAL:
				setActual(ACTUAL_EDEFAULT);
				return;
			case GoldthreadPackage.HANDOVER_ITEM__RAG:
				setRag(RAG_EDEFAULT);
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
			case GoldthreadPackage.HANDOVER_ITEM__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case GoldthreadPackage.HANDOVER_ITEM__FORECAST:
				return FORECAST_EDEFAULT == null ? forecast != null : !FORECAST_EDEFAULT.equals(forecast);
			case GoldthreadPackage.HANDOVER_ITEM__ACTUAL:
				return ACTUAL_EDEFAULT == null ? actual != null : !ACTUAL_EDEFAULT.equals(actual);
			case GoldthreadPackage.HANDOVER_ITEM__RAG:
				return rag != RAG_EDEFAULT;
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
		result.append(" (baseline: ");
		result.append(baseline);
		result.append(", forecast: ");
		result.append(forecast);
		result.append(", actual: ");
		result.append(actual);
		result.append(", rag: ");
		result.append(rag);
		result.append(')');
		return result.toString();
	}

} //HandoverItemImpl
