/**
 */
package org.goldthread.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.PublishedFigure;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Published Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.PublishedFigureImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PublishedFigureImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PublishedFigureImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PublishedFigureImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PublishedFigureImpl#getConflictsWith <em>Conflicts With</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PublishedFigureImpl#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PublishedFigureImpl#getJustification <em>Justification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublishedFigureImpl extends ElementImpl implements PublishedFigure {
	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final String LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected String low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final String HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected String high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final AmountBasis BASIS_EDEFAULT = AmountBasis.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected AmountBasis basis = BASIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConflictsWith() <em>Conflicts With</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflictsWith()
	 * @generated
	 * @ordered
	 */
	protected EList<PublishedFigure> conflictsWith;

	/**
	 * The default value of the '{@link #isChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHOSEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosen()
	 * @generated
	 * @ordered
	 */
	protected boolean chosen = CHOSEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getJustification() <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJustification()
	 * @generated
	 * @ordered
	 */
	protected static final String JUSTIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJustification() <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJustification()
	 * @generated
	 * @ordered
	 */
	protected String justification = JUSTIFICATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublishedFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.PUBLISHED_FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(String newLow) {
		String oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PUBLISHED_FIGURE__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(String newHigh) {
		String oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PUBLISHED_FIGURE__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PUBLISHED_FIGURE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmountBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(AmountBasis newBasis) {
		AmountBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PUBLISHED_FIGURE__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PublishedFigure> getConflictsWith() {
		if (conflictsWith == null) {
			conflictsWith = new EObjectEList<PublishedFigure>(PublishedFigure.class, this, GoldthreadPackage.PUBLISHED_FIGURE__CONFLICTS_WITH);
		}
		return conflictsWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChosen() {
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosen(boolean newChosen) {
		boolean oldChosen = chosen;
		chosen = newChosen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PUBLISHED_FIGURE__CHOSEN, oldChosen, chosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJustification() {
		return justification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJustification(String newJustification) {
		String oldJustification = justification;
		justification = newJustification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PUBLISHED_FIGURE__JUSTIFICATION, oldJustification, justification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.PUBLISHED_FIGURE__LOW:
				return getLow();
			case GoldthreadPackage.PUBLISHED_FIGURE__HIGH:
				return getHigh();
			case GoldthreadPackage.PUBLISHED_FIGURE__UNIT:
				return getUnit();
			case GoldthreadPackage.PUBLISHED_FIGURE__BASIS:
				return getBasis();
			case GoldthreadPackage.PUBLISHED_FIGURE__CONFLICTS_WITH:
				return getConflictsWith();
			case GoldthreadPackage.PUBLISHED_FIGURE__CHOSEN:
				return isChosen();
			case GoldthreadPackage.PUBLISHED_FIGURE__JUSTIFICATION:
				return getJustification();
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
			case GoldthreadPackage.PUBLISHED_FIGURE__LOW:
				setLow((String)newValue);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__HIGH:
				setHigh((String)newValue);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__UNIT:
				setUnit((String)newValue);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__BASIS:
				setBasis((AmountBasis)newValue);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__CONFLICTS_WITH:
				getConflictsWith().clear();
				getConflictsWith().addAll((Collection<? extends PublishedFigure>)newValue);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__CHOSEN:
				setChosen((Boolean)newValue);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__JUSTIFICATION:
				setJustification((String)newValue);
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
			case GoldthreadPackage.PUBLISHED_FIGURE__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__CONFLICTS_WITH:
				getConflictsWith().clear();
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__CHOSEN:
				setChosen(CHOSEN_EDEFAULT);
				return;
			case GoldthreadPackage.PUBLISHED_FIGURE__JUSTIFICATION:
				setJustification(JUSTIFICATION_EDEFAULT);
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
			case GoldthreadPackage.PUBLISHED_FIGURE__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case GoldthreadPackage.PUBLISHED_FIGURE__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case GoldthreadPackage.PUBLISHED_FIGURE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case GoldthreadPackage.PUBLISHED_FIGURE__BASIS:
				return basis != BASIS_EDEFAULT;
			case GoldthreadPackage.PUBLISHED_FIGURE__CONFLICTS_WITH:
				return conflictsWith != null && !conflictsWith.isEmpty();
			case GoldthreadPackage.PUBLISHED_FIGURE__CHOSEN:
				return chosen != CHOSEN_EDEFAULT;
			case GoldthreadPackage.PUBLISHED_FIGURE__JUSTIFICATION:
				return JUSTIFICATION_EDEFAULT == null ? justification != null : !JUSTIFICATION_EDEFAULT.equals(justification);
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
		result.append(" (low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", unit: ");
		result.append(unit);
		result.append(", basis: ");
		result.append(basis);
		result.append(", chosen: ");
		result.append(chosen);
		result.append(", justification: ");
		result.append(justification);
		result.append(')');
		return result.toString();
	}

} //PublishedFigureImpl
