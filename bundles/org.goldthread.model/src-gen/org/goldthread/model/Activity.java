/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A share of staff time, as an activity analysis found it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Activity#getCategory <em>Category</em>}</li>
 *   <li>{@link org.goldthread.model.Activity#getFte <em>Fte</em>}</li>
 *   <li>{@link org.goldthread.model.Activity#getTargetFte <em>Target Fte</em>}</li>
 *   <li>{@link org.goldthread.model.Activity#getComparatorVariance <em>Comparator Variance</em>}</li>
 *   <li>{@link org.goldthread.model.Activity#getOrganisationUnit <em>Organisation Unit</em>}</li>
 *   <li>{@link org.goldthread.model.Activity#getCapability <em>Capability</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getActivity()
 * @generated
 */
public interface Activity extends Element {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ActivityCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the time goes into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.goldthread.model.ActivityCategory
	 * @see #setCategory(ActivityCategory)
	 * @see org.goldthread.model.GoldthreadPackage#getActivity_Category()
	 * @generated
	 */
	ActivityCategory getCategory();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Activity#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.goldthread.model.ActivityCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(ActivityCategory value);

	/**
	 * Returns the value of the '<em><b>Fte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staff in full-time equivalents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fte</em>' attribute.
	 * @see #setFte(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getActivity_Fte()
	 * @generated
	 */
	BigDecimal getFte();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Activity#getFte <em>Fte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fte</em>' attribute.
	 * @see #getFte()
	 * @generated
	 */
	void setFte(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Target Fte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staff aimed for, in full-time equivalents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Fte</em>' attribute.
	 * @see #setTargetFte(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getActivity_TargetFte()
	 * @generated
	 */
	BigDecimal getTargetFte();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Activity#getTargetFte <em>Target Fte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Fte</em>' attribute.
	 * @see #getTargetFte()
	 * @generated
	 */
	void setTargetFte(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Comparator Variance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difference from comparator councils in per cent; positive where this council does more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparator Variance</em>' attribute.
	 * @see #setComparatorVariance(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getActivity_ComparatorVariance()
	 * @generated
	 */
	Integer getComparatorVariance();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Activity#getComparatorVariance <em>Comparator Variance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparator Variance</em>' attribute.
	 * @see #getComparatorVariance()
	 * @generated
	 */
	void setComparatorVariance(Integer value);

	/**
	 * Returns the value of the '<em><b>Organisation Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit whose time it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Unit</em>' reference.
	 * @see #setOrganisationUnit(OrganisationUnit)
	 * @see org.goldthread.model.GoldthreadPackage#getActivity_OrganisationUnit()
	 * @generated
	 */
	OrganisationUnit getOrganisationUnit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Activity#getOrganisationUnit <em>Organisation Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation Unit</em>' reference.
	 * @see #getOrganisationUnit()
	 * @generated
	 */
	void setOrganisationUnit(OrganisationUnit value);

	/**
	 * Returns the value of the '<em><b>Capability</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The capability that the time supports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capability</em>' reference.
	 * @see #setCapability(Capability)
	 * @see org.goldthread.model.GoldthreadPackage#getActivity_Capability()
	 * @generated
	 */
	Capability getCapability();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Activity#getCapability <em>Capability</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capability</em>' reference.
	 * @see #getCapability()
	 * @generated
	 */
	void setCapability(Capability value);

} // Activity
