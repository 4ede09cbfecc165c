/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the council is able to do, whoever does it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Capability#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#isStatutoryDuty <em>Statutory Duty</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getCurrentMaturity <em>Current Maturity</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getTargetMaturity <em>Target Maturity</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getHeat <em>Heat</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getProcessesCurrent <em>Processes Current</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getProcessesTarget <em>Processes Target</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getProcessesGap <em>Processes Gap</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getOrganisationCurrent <em>Organisation Current</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getOrganisationTarget <em>Organisation Target</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getOrganisationGap <em>Organisation Gap</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getTechnologyCurrent <em>Technology Current</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getTechnologyTarget <em>Technology Target</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getTechnologyGap <em>Technology Gap</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getInformationCurrent <em>Information Current</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getInformationTarget <em>Information Target</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getInformationGap <em>Information Gap</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getPrinciplesTested <em>Principles Tested</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getOrganisationUnits <em>Organisation Units</em>}</li>
 *   <li>{@link org.goldthread.model.Capability#getCapabilities <em>Capabilities</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getCapability()
 * @generated
 */
public interface Capability extends Owned {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_Purpose()
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Statutory Duty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the law requires it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statutory Duty</em>' attribute.
	 * @see #setStatutoryDuty(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_StatutoryDuty()
	 * @generated
	 */
	boolean isStatutoryDuty();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#isStatutoryDuty <em>Statutory Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statutory Duty</em>' attribute.
	 * @see #isStatutoryDuty()
	 * @generated
	 */
	void setStatutoryDuty(boolean value);

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systems that support it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' attribute.
	 * @see #setSystems(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_Systems()
	 * @generated
	 */
	String getSystems();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getSystems <em>Systems</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Systems</em>' attribute.
	 * @see #getSystems()
	 * @generated
	 */
	void setSystems(String value);

	/**
	 * Returns the value of the '<em><b>Current Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maturity now, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Maturity</em>' attribute.
	 * @see #setCurrentMaturity(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_CurrentMaturity()
	 * @generated
	 */
	Integer getCurrentMaturity();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getCurrentMaturity <em>Current Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Maturity</em>' attribute.
	 * @see #getCurrentMaturity()
	 * @generated
	 */
	void setCurrentMaturity(Integer value);

	/**
	 * Returns the value of the '<em><b>Target Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maturity aimed for, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Maturity</em>' attribute.
	 * @see #setTargetMaturity(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_TargetMaturity()
	 * @generated
	 */
	Integer getTargetMaturity();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getTargetMaturity <em>Target Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Maturity</em>' attribute.
	 * @see #getTargetMaturity()
	 * @generated
	 */
	void setTargetMaturity(Integer value);

	/**
	 * Returns the value of the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the target maturity is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Date</em>' attribute.
	 * @see #setTargetDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_TargetDate()
	 * @generated
	 */
	LocalDate getTargetDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getTargetDate <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Date</em>' attribute.
	 * @see #getTargetDate()
	 * @generated
	 */
	void setTargetDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Heat</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Rag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Concern about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heat</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #setHeat(Rag)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_Heat()
	 * @generated
	 */
	Rag getHeat();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getHeat <em>Heat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heat</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getHeat()
	 * @generated
	 */
	void setHeat(Rag value);

	/**
	 * Returns the value of the '<em><b>Processes Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processes today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processes Current</em>' attribute.
	 * @see #setProcessesCurrent(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_ProcessesCurrent()
	 * @generated
	 */
	String getProcessesCurrent();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getProcessesCurrent <em>Processes Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processes Current</em>' attribute.
	 * @see #getProcessesCurrent()
	 * @generated
	 */
	void setProcessesCurrent(String value);

	/**
	 * Returns the value of the '<em><b>Processes Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processes aimed for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processes Target</em>' attribute.
	 * @see #setProcessesTarget(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_ProcessesTarget()
	 * @generated
	 */
	String getProcessesTarget();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getProcessesTarget <em>Processes Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processes Target</em>' attribute.
	 * @see #getProcessesTarget()
	 * @generated
	 */
	void setProcessesTarget(String value);

	/**
	 * Returns the value of the '<em><b>Processes Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What processes still lack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processes Gap</em>' attribute.
	 * @see #setProcessesGap(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_ProcessesGap()
	 * @generated
	 */
	String getProcessesGap();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getProcessesGap <em>Processes Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processes Gap</em>' attribute.
	 * @see #getProcessesGap()
	 * @generated
	 */
	void setProcessesGap(String value);

	/**
	 * Returns the value of the '<em><b>Organisation Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisation today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Current</em>' attribute.
	 * @see #setOrganisationCurrent(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_OrganisationCurrent()
	 * @generated
	 */
	String getOrganisationCurrent();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getOrganisationCurrent <em>Organisation Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation Current</em>' attribute.
	 * @see #getOrganisationCurrent()
	 * @generated
	 */
	void setOrganisationCurrent(String value);

	/**
	 * Returns the value of the '<em><b>Organisation Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisation aimed for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Target</em>' attribute.
	 * @see #setOrganisationTarget(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_OrganisationTarget()
	 * @generated
	 */
	String getOrganisationTarget();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getOrganisationTarget <em>Organisation Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation Target</em>' attribute.
	 * @see #getOrganisationTarget()
	 * @generated
	 */
	void setOrganisationTarget(String value);

	/**
	 * Returns the value of the '<em><b>Organisation Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organisation still lacks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Gap</em>' attribute.
	 * @see #setOrganisationGap(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_OrganisationGap()
	 * @generated
	 */
	String getOrganisationGap();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getOrganisationGap <em>Organisation Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation Gap</em>' attribute.
	 * @see #getOrganisationGap()
	 * @generated
	 */
	void setOrganisationGap(String value);

	/**
	 * Returns the value of the '<em><b>Technology Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technology today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technology Current</em>' attribute.
	 * @see #setTechnologyCurrent(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_TechnologyCurrent()
	 * @generated
	 */
	String getTechnologyCurrent();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getTechnologyCurrent <em>Technology Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technology Current</em>' attribute.
	 * @see #getTechnologyCurrent()
	 * @generated
	 */
	void setTechnologyCurrent(String value);

	/**
	 * Returns the value of the '<em><b>Technology Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technology aimed for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technology Target</em>' attribute.
	 * @see #setTechnologyTarget(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_TechnologyTarget()
	 * @generated
	 */
	String getTechnologyTarget();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getTechnologyTarget <em>Technology Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technology Target</em>' attribute.
	 * @see #getTechnologyTarget()
	 * @generated
	 */
	void setTechnologyTarget(String value);

	/**
	 * Returns the value of the '<em><b>Technology Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What technology still lacks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technology Gap</em>' attribute.
	 * @see #setTechnologyGap(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_TechnologyGap()
	 * @generated
	 */
	String getTechnologyGap();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getTechnologyGap <em>Technology Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technology Gap</em>' attribute.
	 * @see #getTechnologyGap()
	 * @generated
	 */
	void setTechnologyGap(String value);

	/**
	 * Returns the value of the '<em><b>Information Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Information Current</em>' attribute.
	 * @see #setInformationCurrent(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_InformationCurrent()
	 * @generated
	 */
	String getInformationCurrent();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getInformationCurrent <em>Information Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Information Current</em>' attribute.
	 * @see #getInformationCurrent()
	 * @generated
	 */
	void setInformationCurrent(String value);

	/**
	 * Returns the value of the '<em><b>Information Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information aimed for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Information Target</em>' attribute.
	 * @see #setInformationTarget(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_InformationTarget()
	 * @generated
	 */
	String getInformationTarget();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getInformationTarget <em>Information Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Information Target</em>' attribute.
	 * @see #getInformationTarget()
	 * @generated
	 */
	void setInformationTarget(String value);

	/**
	 * Returns the value of the '<em><b>Information Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What information still lacks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Information Gap</em>' attribute.
	 * @see #setInformationGap(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_InformationGap()
	 * @generated
	 */
	String getInformationGap();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Capability#getInformationGap <em>Information Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Information Gap</em>' attribute.
	 * @see #getInformationGap()
	 * @generated
	 */
	void setInformationGap(String value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_Outcomes()
	 * @generated
	 */
	EList<Outcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Principles Tested</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.DeliveryPrinciple}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivery principles that it was designed against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principles Tested</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_PrinciplesTested()
	 * @generated
	 */
	EList<DeliveryPrinciple> getPrinciplesTested();

	/**
	 * Returns the value of the '<em><b>Organisation Units</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.OrganisationUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units that hold it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Units</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_OrganisationUnits()
	 * @generated
	 */
	EList<OrganisationUnit> getOrganisationUnits();

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Capability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capabilities that it is made of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getCapability_Capabilities()
	 * @generated
	 */
	EList<Capability> getCapabilities();

} // Capability
