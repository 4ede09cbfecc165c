/**
 */
package org.goldthread.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.Activity;
import org.goldthread.model.CostCentre;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Layer;
import org.goldthread.model.OperatingModel;
import org.goldthread.model.OrganisationUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Operating Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.OperatingModelImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OperatingModelImpl#getOrganisationUnits <em>Organisation Units</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OperatingModelImpl#getCostCentres <em>Cost Centres</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OperatingModelImpl#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OperatingModelImpl extends OwnedImpl implements OperatingModel {
	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> layers;

	/**
	 * The cached value of the '{@link #getOrganisationUnits() <em>Organisation Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganisationUnit> organisationUnits;

	/**
	 * The cached value of the '{@link #getCostCentres() <em>Cost Centres</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostCentres()
	 * @generated
	 * @ordered
	 */
	protected EList<CostCentre> costCentres;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OperatingModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.OPERATING_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLayers() {
		if (layers == null) {
			layers = new EObjectContainmentEList<Layer>(Layer.class, this, GoldthreadPackage.OPERATING_MODEL__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganisationUnit> getOrganisationUnits() {
		if (organisationUnits == null) {
			organisationUnits = new EObjectContainmentEList<OrganisationUnit>(OrganisationUnit.class, this, GoldthreadPackage.OPERATING_MODEL__ORGANISATION_UNITS);
		}
		return organisationUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CostCentre> getCostCentres() {
		if (costCentres == null) {
			costCentres = new EObjectContainmentEList<CostCentre>(CostCentre.class, this, GoldthreadPackage.OPERATING_MODEL__COST_CENTRES);
		}
		return costCentres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, GoldthreadPackage.OPERATING_MODEL__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.OPERATING_MODEL__LAYERS:
				return ((InternalEList<?>)getLayers()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.OPERATING_MODEL__ORGANISATION_UNITS:
				return ((InternalEList<?>)getOrganisationUnits()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.OPERATING_MODEL__COST_CENTRES:
				return ((InternalEList<?>)getCostCentres()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.OPERATING_MODEL__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.OPERATING_MODEL__LAYERS:
				return getLayers();
			case GoldthreadPackage.OPERATING_MODEL__ORGANISATION_UNITS:
				return getOrganisationUnits();
			case GoldthreadPackage.OPERATING_MODEL__COST_CENTRES:
				return getCostCentres();
			case GoldthreadPackage.OPERATING_MODEL__ACTIVITIES:
				return getActivities();
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
			case GoldthreadPackage.OPERATING_MODEL__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case GoldthreadPackage.OPERATING_MODEL__ORGANISATION_UNITS:
				getOrganisationUnits().clear();
				getOrganisationUnits().addAll((Collection<? extends OrganisationUnit>)newValue);
				return;
			case GoldthreadPackage.OPERATING_MODEL__COST_CENTRES:
				getCostCentres().clear();
				getCostCentres().addAll((Collection<? extends CostCentre>)newValue);
				return;
			case GoldthreadPackage.OPERATING_MODEL__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
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
			case GoldthreadPackage.OPERATING_MODEL__LAYERS:
				getLayers().clear();
				return;
			case GoldthreadPackage.OPERATING_MODEL__ORGANISATION_UNITS:
				getOrganisationUnits().clear();
				return;
			case GoldthreadPackage.OPERATING_MODEL__COST_CENTRES:
				getCostCentres().clear();
				return;
			case GoldthreadPackage.OPERATING_MODEL__ACTIVITIES:
				getActivities().clear();
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
			case GoldthreadPackage.OPERATING_MODEL__LAYERS:
				return layers != null && !layers.isEmpty();
			case GoldthreadPackage.OPERATING_MODEL__ORGANISATION_UNITS:
				return organisationUnits != null && !organisationUnits.isEmpty();
			case GoldthreadPackage.OPERATING_MODEL__COST_CENTRES:
				return costCentres != null && !costCentres.isEmpty();
			case GoldthreadPackage.OPERATING_MODEL__ACTIVITIES:
				return activities != null && !activities.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //OperatingModelImpl
