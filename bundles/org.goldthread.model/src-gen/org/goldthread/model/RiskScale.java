/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How risks are scored and how much is tolerated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.RiskScale#getBands <em>Bands</em>}</li>
 *   <li>{@link org.goldthread.model.RiskScale#getAppetites <em>Appetites</em>}</li>
 *   <li>{@link org.goldthread.model.RiskScale#getLikelihoods <em>Likelihoods</em>}</li>
 *   <li>{@link org.goldthread.model.RiskScale#getImpacts <em>Impacts</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getRiskScale()
 * @generated
 */
public interface RiskScale extends Identified {
	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.RiskBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bands of the score, lowest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRiskScale_Bands()
	 * @generated
	 */
	EList<RiskBand> getBands();

	/**
	 * Returns the value of the '<em><b>Appetites</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.RiskAppetite}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much is tolerated for each category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Appetites</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRiskScale_Appetites()
	 * @generated
	 */
	EList<RiskAppetite> getAppetites();

	/**
	 * Returns the value of the '<em><b>Likelihoods</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.ScoreMeaning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each likelihood means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihoods</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRiskScale_Likelihoods()
	 * @generated
	 */
	EList<ScoreMeaning> getLikelihoods();

	/**
	 * Returns the value of the '<em><b>Impacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.ScoreMeaning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each impact means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impacts</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRiskScale_Impacts()
	 * @generated
	 */
	EList<ScoreMeaning> getImpacts();

} // RiskScale
