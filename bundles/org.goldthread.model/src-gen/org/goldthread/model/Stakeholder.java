/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stakeholder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person's office or a group with an interest in the change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Stakeholder#getInterest <em>Interest</em>}</li>
 *   <li>{@link org.goldthread.model.Stakeholder#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.goldthread.model.Stakeholder#getEngagement <em>Engagement</em>}</li>
 *   <li>{@link org.goldthread.model.Stakeholder#getNextContact <em>Next Contact</em>}</li>
 *   <li>{@link org.goldthread.model.Stakeholder#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getStakeholder()
 * @generated
 */
public interface Stakeholder extends Owned {
	/**
	 * Returns the value of the '<em><b>Interest</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.InfluenceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much the change matters to them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interest</em>' attribute.
	 * @see org.goldthread.model.InfluenceLevel
	 * @see #setInterest(InfluenceLevel)
	 * @see org.goldthread.model.GoldthreadPackage#getStakeholder_Interest()
	 * @generated
	 */
	InfluenceLevel getInterest();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Stakeholder#getInterest <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interest</em>' attribute.
	 * @see org.goldthread.model.InfluenceLevel
	 * @see #getInterest()
	 * @generated
	 */
	void setInterest(InfluenceLevel value);

	/**
	 * Returns the value of the '<em><b>Influence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.InfluenceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much they matter to the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Influence</em>' attribute.
	 * @see org.goldthread.model.InfluenceLevel
	 * @see #setInfluence(InfluenceLevel)
	 * @see org.goldthread.model.GoldthreadPackage#getStakeholder_Influence()
	 * @generated
	 */
	InfluenceLevel getInfluence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Stakeholder#getInfluence <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence</em>' attribute.
	 * @see org.goldthread.model.InfluenceLevel
	 * @see #getInfluence()
	 * @generated
	 */
	void setInfluence(InfluenceLevel value);

	/**
	 * Returns the value of the '<em><b>Engagement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they are engaged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engagement</em>' attribute.
	 * @see #setEngagement(String)
	 * @see org.goldthread.model.GoldthreadPackage#getStakeholder_Engagement()
	 * @generated
	 */
	String getEngagement();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Stakeholder#getEngagement <em>Engagement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engagement</em>' attribute.
	 * @see #getEngagement()
	 * @generated
	 */
	void setEngagement(String value);

	/**
	 * Returns the value of the '<em><b>Next Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next planned contact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Contact</em>' attribute.
	 * @see #setNextContact(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getStakeholder_NextContact()
	 * @generated
	 */
	LocalDate getNextContact();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Stakeholder#getNextContact <em>Next Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Contact</em>' attribute.
	 * @see #getNextContact()
	 * @generated
	 */
	void setNextContact(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ItemStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether engagement is under way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ItemStatus
	 * @see #setStatus(ItemStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getStakeholder_Status()
	 * @generated
	 */
	ItemStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Stakeholder#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ItemStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ItemStatus value);

} // Stakeholder
