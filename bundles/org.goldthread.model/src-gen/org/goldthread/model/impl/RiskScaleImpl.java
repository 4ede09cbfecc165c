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

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskScale;
import org.goldthread.model.ScoreMeaning;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.RiskScaleImpl#getBands <em>Bands</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskScaleImpl#getAppetites <em>Appetites</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskScaleImpl#getLikelihoods <em>Likelihoods</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskScaleImpl#getImpacts <em>Impacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskScaleImpl extends IdentifiedImpl implements RiskScale {
	/**
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskBand> bands;

	/**
	 * The cached value of the '{@link #getAppetites() <em>Appetites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppetites()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskAppetite> appetites;

	/**
	 * The cached value of the '{@link #getLikelihoods() <em>Likelihoods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihoods()
	 * @generated
	 * @ordered
	 */
	protected EList<ScoreMeaning> likelihoods;

	/**
	 * The cached value of the '{@link #getImpacts() <em>Impacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ScoreMeaning> impacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.RISK_SCALE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiskBand> getBands() {
		if (bands == null) {
			bands = new EObjectContainmentEList<RiskBand>(RiskBand.class, this, GoldthreadPackage.RISK_SCALE__BANDS);
		}
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiskAppetite> getAppetites() {
		if (appetites == null) {
			appetites = new EObjectContainmentEList<RiskAppetite>(RiskAppetite.class, this, GoldthreadPackage.RISK_SCALE__APPETITES);
		}
		return appetites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoreMeaning> getLikelihoods() {
		if (likelihoods == null) {
			likelihoods = new EObjectContainmentEList<ScoreMeaning>(ScoreMeaning.class, this, GoldthreadPackage.RISK_SCALE__LIKELIHOODS);
		}
		return likelihoods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoreMeaning> getImpacts() {
		if (impacts == null) {
			impacts = new EObjectContainmentEList<ScoreMeaning>(ScoreMeaning.class, this, GoldthreadPackage.RISK_SCALE__IMPACTS);
		}
		return impacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.RISK_SCALE__BANDS:
				return ((InternalEList<?>)getBands()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.RISK_SCALE__APPETITES:
				return ((InternalEList<?>)getAppetites()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.RISK_SCALE__LIKELIHOODS:
				return ((InternalEList<?>)getLikelihoods()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.RISK_SCALE__IMPACTS:
				return ((InternalEList<?>)getImpacts()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.RISK_SCALE__BANDS:
				return getBands();
			case GoldthreadPackage.RISK_SCALE__APPETITES:
				return getAppetites();
			case GoldthreadPackage.RISK_SCALE__LIKELIHOODS:
				return getLikelihoods();
			case GoldthreadPackage.RISK_SCALE__IMPACTS:
				return getImpacts();
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
			case GoldthreadPackage.RISK_SCALE__BANDS:
				getBands().clear();
				getBands().addAll((Collection<? extends RiskBand>)newValue);
				return;
			case GoldthreadPackage.RISK_SCALE__APPETITES:
				getAppetites().clear();
				getAppetites().addAll((Collection<? extends RiskAppetite>)newValue);
				return;
			case GoldthreadPackage.RISK_SCALE__LIKELIHOODS:
				getLikelihoods().clear();
				getLikelihoods().addAll((Collection<? extends ScoreMeaning>)newValue);
				return;
			case GoldthreadPackage.RISK_SCALE__IMPACTS:
				getImpacts().clear();
				getImpacts().addAll((Collection<? extends ScoreMeaning>)newValue);
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
			case GoldthreadPackage.RISK_SCALE__BANDS:
				getBands().clear();
				return;
			case GoldthreadPackage.RISK_SCALE__APPETITES:
				getAppetites().clear();
				return;
			case GoldthreadPackage.RISK_SCALE__LIKELIHOODS:
				getLikelihoods().clear();
				return;
			case GoldthreadPackage.RISK_SCALE__IMPACTS:
				getImpacts().clear();
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
			case GoldthreadPackage.RISK_SCALE__BANDS:
				return bands != null && !bands.isEmpty();
			case GoldthreadPackage.RISK_SCALE__APPETITES:
				return appetites != null && !appetites.isEmpty();
			case GoldthreadPackage.RISK_SCALE__LIKELIHOODS:
				return likelihoods != null && !likelihoods.isEmpty();
			case GoldthreadPackage.RISK_SCALE__IMPACTS:
				return impacts != null && !impacts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //RiskScaleImpl
