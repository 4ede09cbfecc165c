/**
 */
package org.goldthread.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskCategory;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk Appetite</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.RiskAppetiteImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskAppetiteImpl#getHighestScore <em>Highest Score</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskAppetiteImpl#getStatement <em>Statement</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskAppetiteImpl extends IdentifiedImpl implements RiskAppetite {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final RiskCategory CATEGORY_EDEFAULT = RiskCategory.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected RiskCategory category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestScore() <em>Highest Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestScore()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HIGHEST_SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighestScore() <em>Highest Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestScore()
	 * @generated
	 * @ordered
	 */
	protected Integer highestScore = HIGHEST_SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskAppetiteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.RISK_APPETITE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(RiskCategory newCategory) {
		RiskCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK_APPETITE__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHighestScore() {
		return highestScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestScore(Integer newHighestScore) {
		Integer oldHighestScore = highestScore;
		highestScore = newHighestScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK_APPETITE__HIGHEST_SCORE, oldHighestScore, highestScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK_APPETITE__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.RISK_APPETITE__CATEGORY:
				return getCategory();
			case GoldthreadPackage.RISK_APPETITE__HIGHEST_SCORE:
				return getHighestScore();
			case GoldthreadPackage.RISK_APPETITE__STATEMENT:
				return getStatement();
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
			case GoldthreadPackage.RISK_APPETITE__CATEGORY:
				setCategory((RiskCategory)newValue);
				return;
			case GoldthreadPackage.RISK_APPETITE__HIGHEST_SCORE:
				setHighestScore((Integer)newValue);
				return;
			case GoldthreadPackage.RISK_APPETITE__STATEMENT:
				setStatement((String)newValue);
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
			case GoldthreadPackage.RISK_APPETITE__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case GoldthreadPackage.RISK_APPETITE__HIGHEST_SCORE:
				setHighestScore(HIGHEST_SCORE_EDEFAULT);
				return;
			case GoldthreadPackage.RISK_APPETITE__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
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
			case GoldthreadPackage.RISK_APPETITE__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case GoldthreadPackage.RISK_APPETITE__HIGHEST_SCORE:
				return HIGHEST_SCORE_EDEFAULT == null ? highestScore != null : !HIGHEST_SCORE_EDEFAULT.equals(highestScore);
			case GoldthreadPackage.RISK_APPETITE__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
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
		result.append(" (category: ");
		result.append(category);
		result.append(", highestScore: ");
		result.append(highestScore);
		result.append(", statement: ");
		result.append(statement);
		result.append(')');
		return result.toString();
	}

} //RiskAppetiteImpl
