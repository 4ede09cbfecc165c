/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Operating Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A detailed description of how the council will work in the future; not of what it does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.OperatingModel#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.goldthread.model.OperatingModel#getOrganisationUnits <em>Organisation Units</em>}</li>
 *   <li>{@link org.goldthread.model.OperatingModel#getCostCentres <em>Cost Centres</em>}</li>
 *   <li>{@link org.goldthread.model.OperatingModel#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getOperatingModel()
 * @generated
 */
public interface OperatingModel extends Owned {
	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers, from the resident inwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOperatingModel_Layers()
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Organisation Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.OrganisationUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directorates and services.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Units</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOperatingModel_OrganisationUnits()
	 * @generated
	 */
	EList<OrganisationUnit> getOrganisationUnits();

	/**
	 * Returns the value of the '<em><b>Cost Centres</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.CostCentre}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budgets that savings are taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Centres</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOperatingModel_CostCentres()
	 * @generated
	 */
	EList<CostCentre> getCostCentres();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What staff time goes into, as an activity analysis found it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOperatingModel_Activities()
	 * @generated
	 */
	EList<Activity> getActivities();

} // OperatingModel
