/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A hand-over from a giver to a receiver, agreed by both.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Dependency#getGiver <em>Giver</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getGiverItem <em>Giver Item</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getReceiverItem <em>Receiver Item</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getKind <em>Kind</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getLag <em>Lag</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getHandedOver <em>Handed Over</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getNeedBy <em>Need By</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#isAgreedByGiver <em>Agreed By Giver</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getAgreedByGiverOn <em>Agreed By Giver On</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#isAgreedByReceiver <em>Agreed By Receiver</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getAgreedByReceiverOn <em>Agreed By Receiver On</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getGiverOwner <em>Giver Owner</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getReceiverOwner <em>Receiver Owner</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getImpactIfLate <em>Impact If Late</em>}</li>
 *   <li>{@link org.goldthread.model.Dependency#getRisk <em>Risk</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getDependency()
 * @generated
 */
public interface Dependency extends Element {
	/**
	 * Returns the value of the '<em><b>Giver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workstream that hands over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Giver</em>' reference.
	 * @see #setGiver(Workstream)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Giver()
	 * @generated
	 */
	Workstream getGiver();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getGiver <em>Giver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Giver</em>' reference.
	 * @see #getGiver()
	 * @generated
	 */
	void setGiver(Workstream value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workstream that waits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiver</em>' reference.
	 * @see #setReceiver(Workstream)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Receiver()
	 * @generated
	 */
	Workstream getReceiver();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getReceiver <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' reference.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(Workstream value);

	/**
	 * Returns the value of the '<em><b>Giver Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The giver's milestone or deliverable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Giver Item</em>' reference.
	 * @see #setGiverItem(HandoverItem)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_GiverItem()
	 * @generated
	 */
	HandoverItem getGiverItem();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getGiverItem <em>Giver Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Giver Item</em>' reference.
	 * @see #getGiverItem()
	 * @generated
	 */
	void setGiverItem(HandoverItem value);

	/**
	 * Returns the value of the '<em><b>Receiver Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The receiver's milestone or deliverable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiver Item</em>' reference.
	 * @see #setReceiverItem(HandoverItem)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_ReceiverItem()
	 * @generated
	 */
	HandoverItem getReceiverItem();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getReceiverItem <em>Receiver Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver Item</em>' reference.
	 * @see #getReceiverItem()
	 * @generated
	 */
	void setReceiverItem(HandoverItem value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.LinkType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the dates hang together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.LinkType
	 * @see #setType(LinkType)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Type()
	 * @generated
	 */
	LinkType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.LinkType
	 * @see #getType()
	 * @generated
	 */
	void setType(LinkType value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.DependencyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.goldthread.model.DependencyKind
	 * @see #setKind(DependencyKind)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Kind()
	 * @generated
	 */
	DependencyKind getKind();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.goldthread.model.DependencyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DependencyKind value);

	/**
	 * Returns the value of the '<em><b>Lag</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working days between the two; negative for an overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lag</em>' attribute.
	 * @see #setLag(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Lag()
	 * @generated
	 */
	Integer getLag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getLag <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lag</em>' attribute.
	 * @see #getLag()
	 * @generated
	 */
	void setLag(Integer value);

	/**
	 * Returns the value of the '<em><b>Handed Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The deliverable handed over, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handed Over</em>' attribute.
	 * @see #setHandedOver(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_HandedOver()
	 * @generated
	 */
	String getHandedOver();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getHandedOver <em>Handed Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handed Over</em>' attribute.
	 * @see #getHandedOver()
	 * @generated
	 */
	void setHandedOver(String value);

	/**
	 * Returns the value of the '<em><b>Criticality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Criticality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much hangs on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criticality</em>' attribute.
	 * @see org.goldthread.model.Criticality
	 * @see #setCriticality(Criticality)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Criticality()
	 * @generated
	 */
	Criticality getCriticality();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getCriticality <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criticality</em>' attribute.
	 * @see org.goldthread.model.Criticality
	 * @see #getCriticality()
	 * @generated
	 */
	void setCriticality(Criticality value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.DependencyStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.DependencyStatus
	 * @see #setStatus(DependencyStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Status()
	 * @generated
	 */
	DependencyStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.DependencyStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(DependencyStatus value);

	/**
	 * Returns the value of the '<em><b>Need By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the receiver needs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Need By</em>' attribute.
	 * @see #setNeedBy(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_NeedBy()
	 * @generated
	 */
	LocalDate getNeedBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getNeedBy <em>Need By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need By</em>' attribute.
	 * @see #getNeedBy()
	 * @generated
	 */
	void setNeedBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the giver expects to hand over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' attribute.
	 * @see #setForecast(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Forecast()
	 * @generated
	 */
	LocalDate getForecast();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getForecast <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast</em>' attribute.
	 * @see #getForecast()
	 * @generated
	 */
	void setForecast(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was agreed to be handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Baseline()
	 * @generated
	 */
	LocalDate getBaseline();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Agreed By Giver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the giver has agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed By Giver</em>' attribute.
	 * @see #setAgreedByGiver(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_AgreedByGiver()
	 * @generated
	 */
	boolean isAgreedByGiver();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#isAgreedByGiver <em>Agreed By Giver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed By Giver</em>' attribute.
	 * @see #isAgreedByGiver()
	 * @generated
	 */
	void setAgreedByGiver(boolean value);

	/**
	 * Returns the value of the '<em><b>Agreed By Giver On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the giver agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed By Giver On</em>' attribute.
	 * @see #setAgreedByGiverOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_AgreedByGiverOn()
	 * @generated
	 */
	LocalDate getAgreedByGiverOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getAgreedByGiverOn <em>Agreed By Giver On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed By Giver On</em>' attribute.
	 * @see #getAgreedByGiverOn()
	 * @generated
	 */
	void setAgreedByGiverOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Agreed By Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the receiver has agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed By Receiver</em>' attribute.
	 * @see #setAgreedByReceiver(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_AgreedByReceiver()
	 * @generated
	 */
	boolean isAgreedByReceiver();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#isAgreedByReceiver <em>Agreed By Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed By Receiver</em>' attribute.
	 * @see #isAgreedByReceiver()
	 * @generated
	 */
	void setAgreedByReceiver(boolean value);

	/**
	 * Returns the value of the '<em><b>Agreed By Receiver On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the receiver agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed By Receiver On</em>' attribute.
	 * @see #setAgreedByReceiverOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_AgreedByReceiverOn()
	 * @generated
	 */
	LocalDate getAgreedByReceiverOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getAgreedByReceiverOn <em>Agreed By Receiver On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed By Receiver On</em>' attribute.
	 * @see #getAgreedByReceiverOn()
	 * @generated
	 */
	void setAgreedByReceiverOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Giver Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it on the giver's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Giver Owner</em>' reference.
	 * @see #setGiverOwner(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_GiverOwner()
	 * @generated
	 */
	Role getGiverOwner();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getGiverOwner <em>Giver Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Giver Owner</em>' reference.
	 * @see #getGiverOwner()
	 * @generated
	 */
	void setGiverOwner(Role value);

	/**
	 * Returns the value of the '<em><b>Receiver Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it on the receiver's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiver Owner</em>' reference.
	 * @see #setReceiverOwner(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_ReceiverOwner()
	 * @generated
	 */
	Role getReceiverOwner();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getReceiverOwner <em>Receiver Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver Owner</em>' reference.
	 * @see #getReceiverOwner()
	 * @generated
	 */
	void setReceiverOwner(Role value);

	/**
	 * Returns the value of the '<em><b>Rag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Rag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivery confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #setRag(Rag)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Rag()
	 * @generated
	 */
	Rag getRag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getRag()
	 * @generated
	 */
	void setRag(Rag value);

	/**
	 * Returns the value of the '<em><b>Impact If Late</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when it is late.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact If Late</em>' attribute.
	 * @see #setImpactIfLate(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_ImpactIfLate()
	 * @generated
	 */
	String getImpactIfLate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getImpactIfLate <em>Impact If Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact If Late</em>' attribute.
	 * @see #getImpactIfLate()
	 * @generated
	 */
	void setImpactIfLate(String value);

	/**
	 * Returns the value of the '<em><b>Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk that covers it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk</em>' reference.
	 * @see #setRisk(Risk)
	 * @see org.goldthread.model.GoldthreadPackage#getDependency_Risk()
	 * @generated
	 */
	Risk getRisk();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Dependency#getRisk <em>Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk</em>' reference.
	 * @see #getRisk()
	 * @generated
	 */
	void setRisk(Risk value);

} // Dependency
