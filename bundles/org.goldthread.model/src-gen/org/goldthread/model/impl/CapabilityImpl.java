/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.Capability;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.OrganisationUnit;
import org.goldthread.model.Outcome;
import org.goldthread.model.Rag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#isStatutoryDuty <em>Statutory Duty</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getCurrentMaturity <em>Current Maturity</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getTargetMaturity <em>Target Maturity</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getHeat <em>Heat</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getProcessesCurrent <em>Processes Current</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getProcessesTarget <em>Processes Target</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getProcessesGap <em>Processes Gap</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getOrganisationCurrent <em>Organisation Current</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getOrganisationTarget <em>Organisation Target</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getOrganisationGap <em>Organisation Gap</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getTechnologyCurrent <em>Technology Current</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getTechnologyTarget <em>Technology Target</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getTechnologyGap <em>Technology Gap</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getInformationCurrent <em>Information Current</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getInformationTarget <em>Information Target</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getInformationGap <em>Information Gap</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getPrinciplesTested <em>Principles Tested</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getOrganisationUnits <em>Organisation Units</em>}</li>
 *   <li>{@link org.goldthread.model.impl.CapabilityImpl#getCapabilities <em>Capabilities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CapabilityImpl extends OwnedImpl implements Capability {
	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #isStatutoryDuty() <em>Statutory Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStatutoryDuty()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STATUTORY_DUTY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStatutoryDuty() <em>Statutory Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStatutoryDuty()
	 * @generated
	 * @ordered
	 */
	protected boolean statutoryDuty = STATUTORY_DUTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSystems() <em>Systems</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected static final String SYSTEMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected String systems = SYSTEMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrentMaturity() <em>Current Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentMaturity()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CURRENT_MATURITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentMaturity() <em>Current Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentMaturity()
	 * @generated
	 * @ordered
	 */
	protected Integer currentMaturity = CURRENT_MATURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetMaturity() <em>Target Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetMaturity()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TARGET_MATURITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetMaturity() <em>Target Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetMaturity()
	 * @generated
	 * @ordered
	 */
	protected Integer targetMaturity = TARGET_MATURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetDate() <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TARGET_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetDate() <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate targetDate = TARGET_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeat() <em>Heat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeat()
	 * @generated
	 * @ordered
	 */
	protected static final Rag HEAT_EDEFAULT = Rag.NOT_ASSESSED;

	/**
	 * The cached value of the '{@link #getHeat() <em>Heat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeat()
	 * @generated
	 * @ordered
	 */
	protected Rag heat = HEAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcessesCurrent() <em>Processes Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessesCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final String PROCESSES_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcessesCurrent() <em>Processes Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessesCurrent()
	 * @generated
	 * @ordered
	 */
	protected String processesCurrent = PROCESSES_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcessesTarget() <em>Processes Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessesTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String PROCESSES_TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcessesTarget() <em>Processes Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessesTarget()
	 * @generated
	 * @ordered
	 */
	protected String processesTarget = PROCESSES_TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcessesGap() <em>Processes Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessesGap()
	 * @generated
	 * @ordered
	 */
	protected static final String PROCESSES_GAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcessesGap() <em>Processes Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessesGap()
	 * @generated
	 * @ordered
	 */
	protected String processesGap = PROCESSES_GAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganisationCurrent() <em>Organisation Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisationCurrent() <em>Organisation Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationCurrent()
	 * @generated
	 * @ordered
	 */
	protected String organisationCurrent = ORGANISATION_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganisationTarget() <em>Organisation Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisationTarget() <em>Organisation Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationTarget()
	 * @generated
	 * @ordered
	 */
	protected String organisationTarget = ORGANISATION_TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganisationGap() <em>Organisation Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationGap()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_GAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisationGap() <em>Organisation Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationGap()
	 * @generated
	 * @ordered
	 */
	protected String organisationGap = ORGANISATION_GAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnologyCurrent() <em>Technology Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologyCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNOLOGY_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnologyCurrent() <em>Technology Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologyCurrent()
	 * @generated
	 * @ordered
	 */
	protected String technologyCurrent = TECHNOLOGY_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnologyTarget() <em>Technology Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologyTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNOLOGY_TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnologyTarget() <em>Technology Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologyTarget()
	 * @generated
	 * @ordered
	 */
	protected String technologyTarget = TECHNOLOGY_TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnologyGap() <em>Technology Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologyGap()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNOLOGY_GAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnologyGap() <em>Technology Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologyGap()
	 * @generated
	 * @ordered
	 */
	protected String technologyGap = TECHNOLOGY_GAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getInformationCurrent() <em>Information Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final String INFORMATION_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInformationCurrent() <em>Information Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationCurrent()
	 * @generated
	 * @ordered
	 */
	protected String informationCurrent = INFORMATION_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInformationTarget() <em>Information Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String INFORMATION_TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInformationTarget() <em>Information Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationTarget()
	 * @generated
	 * @ordered
	 */
	protected String informationTarget = INFORMATION_TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getInformationGap() <em>Information Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationGap()
	 * @generated
	 * @ordered
	 */
	protected static final String INFORMATION_GAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInformationGap() <em>Information Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationGap()
	 * @generated
	 * @ordered
	 */
	protected String informationGap = INFORMATION_GAP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<Outcome> outcomes;

	/**
	 * The cached value of the '{@link #getPrinciplesTested() <em>Principles Tested</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrinciplesTested()
	 * @generated
	 * @ordered
	 */
	protected EList<DeliveryPrinciple> principlesTested;

	/**
	 * The cached value of the '{@link #getOrganisationUnits() <em>Organisation Units</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganisationUnit> organisationUnits;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Capability> capabilities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CapabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.CAPABILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStatutoryDuty() {
		return statutoryDuty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatutoryDuty(boolean newStatutoryDuty) {
		boolean oldStatutoryDuty = statutoryDuty;
		statutoryDuty = newStatutoryDuty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__STATUTORY_DUTY, oldStatutoryDuty, statutoryDuty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSystems() {
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystems(String newSystems) {
		String oldSystems = systems;
		systems = newSystems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__SYSTEMS, oldSystems, systems));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCurrentMaturity() {
		return currentMaturity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentMaturity(Integer newCurrentMaturity) {
		Integer oldCurrentMaturity = currentMaturity;
		currentMaturity = newCurrentMaturity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__CURRENT_MATURITY, oldCurrentMaturity, currentMaturity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTargetMaturity() {
		return targetMaturity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetMaturity(Integer newTargetMaturity) {
		Integer oldTargetMaturity = targetMaturity;
		targetMaturity = newTargetMaturity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__TARGET_MATURITY, oldTargetMaturity, targetMaturity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTargetDate() {
		return targetDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetDate(LocalDate newTargetDate) {
		LocalDate oldTargetDate = targetDate;
		targetDate = newTargetDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__TARGET_DATE, oldTargetDate, targetDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rag getHeat() {
		return heat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeat(Rag newHeat) {
		Rag oldHeat = heat;
		heat = newHeat == null ? HEAT_EDEFAULT : newHeat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__HEAT, oldHeat, heat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcessesCurrent() {
		return processesCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessesCurrent(String newProcessesCurrent) {
		String oldProcessesCurrent = processesCurrent;
		processesCurrent = newProcessesCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__PROCESSES_CURRENT, oldProcessesCurrent, processesCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcessesTarget() {
		return processesTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessesTarget(String newProcessesTarget) {
		String oldProcessesTarget = processesTarget;
		processesTarget = newProcessesTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__PROCESSES_TARGET, oldProcessesTarget, processesTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcessesGap() {
		return processesGap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessesGap(String newProcessesGap) {
		String oldProcessesGap = processesGap;
		processesGap = newProcessesGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__PROCESSES_GAP, oldProcessesGap, processesGap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisationCurrent() {
		return organisationCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisationCurrent(String newOrganisationCurrent) {
		String oldOrganisationCurrent = organisationCurrent;
		organisationCurrent = newOrganisationCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__ORGANISATION_CURRENT, oldOrganisationCurrent, organisationCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisationTarget() {
		return organisationTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisationTarget(String newOrganisationTarget) {
		String oldOrganisationTarget = organisationTarget;
		organisationTarget = newOrganisationTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__ORGANISATION_TARGET, oldOrganisationTarget, organisationTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisationGap() {
		return organisationGap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisationGap(String newOrganisationGap) {
		String oldOrganisationGap = organisationGap;
		organisationGap = newOrganisationGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__ORGANISATION_GAP, oldOrganisationGap, organisationGap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnologyCurrent() {
		return technologyCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnologyCurrent(String newTechnologyCurrent) {
		String oldTechnologyCurrent = technologyCurrent;
		technologyCurrent = newTechnologyCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__TECHNOLOGY_CURRENT, oldTechnologyCurrent, technologyCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnologyTarget() {
		return technologyTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnologyTarget(String newTechnologyTarget) {
		String oldTechnologyTarget = technologyTarget;
		technologyTarget = newTechnologyTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__TECHNOLOGY_TARGET, oldTechnologyTarget, technologyTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnologyGap() {
		return technologyGap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnologyGap(String newTechnologyGap) {
		String oldTechnologyGap = technologyGap;
		technologyGap = newTechnologyGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__TECHNOLOGY_GAP, oldTechnologyGap, technologyGap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInformationCurrent() {
		return informationCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInformationCurrent(String newInformationCurrent) {
		String oldInformationCurrent = informationCurrent;
		informationCurrent = newInformationCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__INFORMATION_CURRENT, oldInformationCurrent, informationCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInformationTarget() {
		return informationTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInformationTarget(String newInformationTarget) {
		String oldInformationTarget = informationTarget;
		informationTarget = newInformationTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__INFORMATION_TARGET, oldInformationTarget, informationTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInformationGap() {
		return informationGap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInformationGap(String newInformationGap) {
		String oldInformationGap = informationGap;
		informationGap = newInformationGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CAPABILITY__INFORMATION_GAP, oldInformationGap, informationGap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Outcome> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EObjectEList<Outcome>(Outcome.class, this, GoldthreadPackage.CAPABILITY__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeliveryPrinciple> getPrinciplesTested() {
		if (principlesTested == null) {
			principlesTested = new EObjectEList<DeliveryPrinciple>(DeliveryPrinciple.class, this, GoldthreadPackage.CAPABILITY__PRINCIPLES_TESTED);
		}
		return principlesTested;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganisationUnit> getOrganisationUnits() {
		if (organisationUnits == null) {
			organisationUnits = new EObjectEList<OrganisationUnit>(OrganisationUnit.class, this, GoldthreadPackage.CAPABILITY__ORGANISATION_UNITS);
		}
		return organisationUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Capability> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectContainmentEList<Capability>(Capability.class, this, GoldthreadPackage.CAPABILITY__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.CAPABILITY__CAPABILITIES:
				return ((InternalEList<?>)getCapabilities()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.CAPABILITY__PURPOSE:
				return getPurpose();
			case GoldthreadPackage.CAPABILITY__STATUTORY_DUTY:
				return isStatutoryDuty();
			case GoldthreadPackage.CAPABILITY__SYSTEMS:
				return getSystems();
			case GoldthreadPackage.CAPABILITY__CURRENT_MATURITY:
				return getCurrentMaturity();
			case GoldthreadPackage.CAPABILITY__TARGET_MATURITY:
				return getTargetMaturity();
			case GoldthreadPackage.CAPABILITY__TARGET_DATE:
				return getTargetDate();
			case GoldthreadPackage.CAPABILITY__HEAT:
				return getHeat();
			case GoldthreadPackage.CAPABILITY__PROCESSES_CURRENT:
				return getProcessesCurrent();
			case GoldthreadPackage.CAPABILITY__PROCESSES_TARGET:
				return getProcessesTarget();
			case GoldthreadPackage.CAPABILITY__PROCESSES_GAP:
				return getProcessesGap();
			case GoldthreadPackage.CAPABILITY__ORGANISATION_CURRENT:
				return getOrganisationCurrent();
			case GoldthreadPackage.CAPABILITY__ORGANISATION_TARGET:
				return getOrganisationTarget();
			case GoldthreadPackage.CAPABILITY__ORGANISATION_GAP:
				return getOrganisationGap();
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_CURRENT:
				return getTechnologyCurrent();
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_TARGET:
				return getTechnologyTarget();
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_GAP:
				return getTechnologyGap();
			case GoldthreadPackage.CAPABILITY__INFORMATION_CURRENT:
				return getInformationCurrent();
			case GoldthreadPackage.CAPABILITY__INFORMATION_TARGET:
				return getInformationTarget();
			case GoldthreadPackage.CAPABILITY__INFORMATION_GAP:
				return getInformationGap();
			case GoldthreadPackage.CAPABILITY__OUTCOMES:
				return getOutcomes();
			case GoldthreadPackage.CAPABILITY__PRINCIPLES_TESTED:
				return getPrinciplesTested();
			case GoldthreadPackage.CAPABILITY__ORGANISATION_UNITS:
				return getOrganisationUnits();
			case GoldthreadPackage.CAPABILITY__CAPABILITIES:
				return getCapabilities();
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
			case GoldthreadPackage.CAPABILITY__PURPOSE:
				setPurpose((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__STATUTORY_DUTY:
				setStatutoryDuty((Boolean)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__SYSTEMS:
				setSystems((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__CURRENT_MATURITY:
				setCurrentMaturity((Integer)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__TARGET_MATURITY:
				setTargetMaturity((Integer)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__TARGET_DATE:
				setTargetDate((LocalDate)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__HEAT:
				setHeat((Rag)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__PROCESSES_CURRENT:
				setProcessesCurrent((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__PROCESSES_TARGET:
				setProcessesTarget((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__PROCESSES_GAP:
				setProcessesGap((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__ORGANISATION_CURRENT:
				setOrganisationCurrent((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__ORGANISATION_TARGET:
				setOrganisationTarget((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__ORGANISATION_GAP:
				setOrganisationGap((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_CURRENT:
				setTechnologyCurrent((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_TARGET:
				setTechnologyTarget((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_GAP:
				setTechnologyGap((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__INFORMATION_CURRENT:
				setInformationCurrent((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__INFORMATION_TARGET:
				setInformationTarget((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__INFORMATION_GAP:
				setInformationGap((String)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends Outcome>)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__PRINCIPLES_TESTED:
				getPrinciplesTested().clear();
				getPrinciplesTested().addAll((Collection<? extends DeliveryPrinciple>)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__ORGANISATION_UNITS:
				getOrganisationUnits().clear();
				getOrganisationUnits().addAll((Collection<? extends OrganisationUnit>)newValue);
				return;
			case GoldthreadPackage.CAPABILITY__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends Capability>)newValue);
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
			case GoldthreadPackage.CAPABILITY__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__STATUTORY_DUTY:
				setStatutoryDuty(STATUTORY_DUTY_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__SYSTEMS:
				setSystems(SYSTEMS_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__CURRENT_MATURITY:
				setCurrentMaturity(CURRENT_MATURITY_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__TARGET_MATURITY:
				setTargetMaturity(TARGET_MATURITY_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__TARGET_DATE:
				setTargetDate(TARGET_DATE_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__HEAT:
				setHeat(HEAT_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__PROCESSES_CURRENT:
				setProcessesCurrent(PROCESSES_CURRENT_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__PROCESSES_TARGET:
				setProcessesTarget(PROCESSES_TARGET_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__PROCESSES_GAP:
				setProcessesGap(PROCESSES_GAP_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__ORGANISATION_CURRENT:
				setOrganisationCurrent(ORGANISATION_CURRENT_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__ORGANISATION_TARGET:
				setOrganisationTarget(ORGANISATION_TARGET_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__ORGANISATION_GAP:
				setOrganisationGap(ORGANISATION_GAP_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_CURRENT:
				setTechnologyCurrent(TECHNOLOGY_CURRENT_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_TARGET:
				setTechnologyTarget(TECHNOLOGY_TARGET_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_GAP:
				setTechnologyGap(TECHNOLOGY_GAP_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__INFORMATION_CURRENT:
				setInformationCurrent(INFORMATION_CURRENT_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__INFORMATION_TARGET:
				setInformationTarget(INFORMATION_TARGET_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__INFORMATION_GAP:
				setInformationGap(INFORMATION_GAP_EDEFAULT);
				return;
			case GoldthreadPackage.CAPABILITY__OUTCOMES:
				getOutcomes().clear();
				return;
			case GoldthreadPackage.CAPABILITY__PRINCIPLES_TESTED:
				getPrinciplesTested().clear();
				return;
			case GoldthreadPackage.CAPABILITY__ORGANISATION_UNITS:
				getOrganisationUnits().clear();
				return;
			case GoldthreadPackage.CAPABILITY__CAPABILITIES:
				getCapabilities().clear();
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
			case GoldthreadPackage.CAPABILITY__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case GoldthreadPackage.CAPABILITY__STATUTORY_DUTY:
				return statutoryDuty != STATUTORY_DUTY_EDEFAULT;
			case GoldthreadPackage.CAPABILITY__SYSTEMS:
				return SYSTEMS_EDEFAULT == null ? systems != null : !SYSTEMS_EDEFAULT.equals(systems);
			case GoldthreadPackage.CAPABILITY__CURRENT_MATURITY:
				return CURRENT_MATURITY_EDEFAULT == null ? currentMaturity != null : !CURRENT_MATURITY_EDEFAULT.equals(currentMaturity);
			case GoldthreadPackage.CAPABILITY__TARGET_MATURITY:
				return TARGET_MATURITY_EDEFAULT == null ? targetMaturity != null : !TARGET_MATURITY_EDEFAULT.equals(targetMaturity);
			case GoldthreadPackage.CAPABILITY__TARGET_DATE:
				return TARGET_DATE_EDEFAULT == null ? targetDate != null : !TARGET_DATE_EDEFAULT.equals(targetDate);
			case GoldthreadPackage.CAPABILITY__HEAT:
				return heat != HEAT_EDEFAULT;
			case GoldthreadPackage.CAPABILITY__PROCESSES_CURRENT:
				return PROCESSES_CURRENT_EDEFAULT == null ? processesCurrent != null : !PROCESSES_CURRENT_EDEFAULT.equals(processesCurrent);
			case GoldthreadPackage.CAPABILITY__PROCESSES_TARGET:
				return PROCESSES_TARGET_EDEFAULT == null ? processesTarget != null : !PROCESSES_TARGET_EDEFAULT.equals(processesTarget);
			case GoldthreadPackage.CAPABILITY__PROCESSES_GAP:
				return PROCESSES_GAP_EDEFAULT == null ? processesGap != null : !PROCESSES_GAP_EDEFAULT.equals(processesGap);
			case GoldthreadPackage.CAPABILITY__ORGANISATION_CURRENT:
				return ORGANISATION_CURRENT_EDEFAULT == null ? organisationCurrent != null : !ORGANISATION_CURRENT_EDEFAULT.equals(organisationCurrent);
			case GoldthreadPackage.CAPABILITY__ORGANISATION_TARGET:
				return ORGANISATION_TARGET_EDEFAULT == null ? organisationTarget != null : !ORGANISATION_TARGET_EDEFAULT.equals(organisationTarget);
			case GoldthreadPackage.CAPABILITY__ORGANISATION_GAP:
				return ORGANISATION_GAP_EDEFAULT == null ? organisationGap != null : !ORGANISATION_GAP_EDEFAULT.equals(organisationGap);
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_CURRENT:
				return TECHNOLOGY_CURRENT_EDEFAULT == null ? technologyCurrent != null : !TECHNOLOGY_CURRENT_EDEFAULT.equals(technologyCurrent);
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_TARGET:
				return TECHNOLOGY_TARGET_EDEFAULT == null ? technologyTarget != null : !TECHNOLOGY_TARGET_EDEFAULT.equals(technologyTarget);
			case GoldthreadPackage.CAPABILITY__TECHNOLOGY_GAP:
				return TECHNOLOGY_GAP_EDEFAULT == null ? technologyGap != null : !TECHNOLOGY_GAP_EDEFAULT.equals(technologyGap);
			case GoldthreadPackage.CAPABILITY__INFORMATION_CURRENT:
				return INFORMATION_CURRENT_EDEFAULT == null ? informationCurrent != null : !INFORMATION_CURRENT_EDEFAULT.equals(informationCurrent);
			case GoldthreadPackage.CAPABILITY__INFORMATION_TARGET:
				return INFORMATION_TARGET_EDEFAULT == null ? informationTarget != null : !INFORMATION_TARGET_EDEFAULT.equals(informationTarget);
			case GoldthreadPackage.CAPABILITY__INFORMATION_GAP:
				return INFORMATION_GAP_EDEFAULT == null ? informationGap != null : !INFORMATION_GAP_EDEFAULT.equals(informationGap);
			case GoldthreadPackage.CAPABILITY__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case GoldthreadPackage.CAPABILITY__PRINCIPLES_TESTED:
				return principlesTested != null && !principlesTested.isEmpty();
			case GoldthreadPackage.CAPABILITY__ORGANISATION_UNITS:
				return organisationUnits != null && !organisationUnits.isEmpty();
			case GoldthreadPackage.CAPABILITY__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
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
		result.append(" (purpose: ");
		result.append(purpose);
		result.append(", statutoryDuty: ");
		result.append(statutoryDuty);
		result.append(", systems: ");
		result.append(systems);
		result.append(", currentMaturity: ");
		result.append(currentMaturity);
		result.append(", targetMaturity: ");
		result.append(targetMaturity);
		result.append(", targetDate: ");
		result.append(targetDate);
		result.append(", heat: ");
		result.append(heat);
		result.append(", processesCurrent: ");
		result.append(processesCurrent);
		result.append(", processesTarget: ");
		result.append(processesTarget);
		result.append(", processesGap: ");
		result.append(processesGap);
		result.append(", organisationCurrent: ");
		result.append(organisationCurrent);
		result.append(", organisationTarget: ");
		result.append(organisationTarget);
		result.append(", organisationGap: ");
		result.append(organisationGap);
		result.append(", technologyCurrent: ");
		result.append(technologyCurrent);
		result.append(", technologyTarget: ");
		result.append(technologyTarget);
		result.append(", technologyGap: ");
		result.append(technologyGap);
		result.append(", informationCurrent: ");
		result.append(informationCurrent);
		result.append(", informationTarget: ");
		result.append(informationTarget);
		result.append(", informationGap: ");
		result.append(informationGap);
		result.append(')');
		return result.toString();
	}

} //CapabilityImpl
