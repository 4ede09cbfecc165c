/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A directorate, service or team.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.OrganisationUnit#getFte <em>Fte</em>}</li>
 *   <li>{@link org.goldthread.model.OrganisationUnit#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getOrganisationUnit()
 * @generated
 */
public interface OrganisationUnit extends Owned {
	/**
	 * Returns the value of the '<em><b>Fte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staff in full-time equivalents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fte</em>' attribute.
	 * @see #setFte(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getOrganisationUnit_Fte()
	 * @generated
	 */
	BigDecimal getFte();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OrganisationUnit#getFte <em>Fte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fte</em>' attribute.
	 * @see #getFte()
	 * @generated
	 */
	void setFte(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.OrganisationUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units below it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOrganisationUnit_Units()
	 * @generated
	 */
	EList<OrganisationUnit> getUnits();

} // OrganisationUnit
