/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.CostCentre;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.OrganisationUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cost Centre</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.CostCentreImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CostCentreImpl#getSubjective <em>Subjective</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CostCentreImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CostCentreImpl#getOrganisationUnit <em>Organisation Unit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CostCentreImpl extends OwnedImpl implements CostCentre {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjective() <em>Subjective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjective()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjective() <em>Subjective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjective()
	 * @generated
	 * @ordered
	 */
	protected String subjective = SUBJECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal budget = BUDGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisationUnit() <em>Organisation Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationUnit()
	 * @generated
	 * @ordered
	 */
	protected OrganisationUnit organisationUnit;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CostCentreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.COST_CENTRE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.COST_CENTRE__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjective() {
		return subjective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjective(String newSubjective) {
		String oldSubjective = subjective;
		subjective = newSubjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.COST_CENTRE__SUBJECTIVE, oldSubjective, subjective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(BigDecimal newBudget) {
		BigDecimal oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.COST_CENTRE__BUDGET, oldBudget, budget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationUnit getOrganisationUnit() {
		return organisationUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisationUnit(OrganisationUnit newOrganisationUnit) {
		OrganisationUnit oldOrganisationUnit = organisationUnit;
		organisationUnit = newOrganisationUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.COST_CENTRE__ORGANISATION_UNIT, oldOrganisationUnit, organisationUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.COST_CENTRE__CODE:
				return getCode();
			case GoldthreadPackage.COST_CENTRE__SUBJECTIVE:
				return getSubjective();
			case GoldthreadPackage.COST_CENTRE__BUDGET:
				return getBudget();
			case GoldthreadPackage.COST_CENTRE__ORGANISATION_UNIT:
				return getOrganisationUnit();
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
			case GoldthreadPackage.COST_CENTRE__CODE:
				setCode((String)newValue);
				return;
			case GoldthreadPackage.COST_CENTRE__SUBJECTIVE:
				setSubjective((String)newValue);
				return;
			case GoldthreadPackage.COST_CENTRE__BUDGET:
				setBudget((BigDecimal)newValue);
				return;
			case GoldthreadPackage.COST_CENTRE__ORGANISATION_UNIT:
				setOrganisationUnit((OrganisationUnit)newValue);
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
			case GoldthreadPackage.COST_CENTRE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case GoldthreadPackage.COST_CENTRE__SUBJECTIVE:
				setSubjective(SUBJECTIVE_EDEFAULT);
				return;
			case GoldthreadPackage.COST_CENTRE__BUDGET:
				setBudget(BUDGET_EDEFAULT);
				return;
			case GoldthreadPackage.COST_CENTRE__ORGANISATION_UNIT:
				setOrganisationUnit((OrganisationUnit)null);
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
			case GoldthreadPackage.COST_CENTRE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case GoldthreadPackage.COST_CENTRE__SUBJECTIVE:
				return SUBJECTIVE_EDEFAULT == null ? subjective != null : !SUBJECTIVE_EDEFAULT.equals(subjective);
			case GoldthreadPackage.COST_CENTRE__BUDGET:
				return BUDGET_EDEFAULT == null ? budget != null : !BUDGET_EDEFAULT.equals(budget);
			case GoldthreadPackage.COST_CENTRE__ORGANISATION_UNIT:
				return organisationUnit != null;
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
		result.append(" (code: ");
		result.append(code);
		result.append(", subjective: ");
		result.append(subjective);
		result.append(", budget: ");
		result.append(budget);
		result.append(')');
		return result.toString();
	}

} //CostCentreImpl
