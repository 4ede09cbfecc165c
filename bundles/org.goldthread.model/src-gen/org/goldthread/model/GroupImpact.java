/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group Impact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The effect of a proposal on one group of people.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.GroupImpact#getCharacteristic <em>Characteristic</em>}</li>
 *   <li>{@link org.goldthread.model.GroupImpact#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.goldthread.model.GroupImpact#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.goldthread.model.GroupImpact#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.goldthread.model.GroupImpact#getMitigation <em>Mitigation</em>}</li>
 *   <li>{@link org.goldthread.model.GroupImpact#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.goldthread.model.GroupImpact#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getGroupImpact()
 * @generated
 */
public interface GroupImpact extends Identified {
	/**
	 * Returns the value of the '<em><b>Characteristic</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Characteristic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Characteristic</em>' attribute.
	 * @see org.goldthread.model.Characteristic
	 * @see #setCharacteristic(Characteristic)
	 * @see org.goldthread.model.GoldthreadPackage#getGroupImpact_Characteristic()
	 * @generated
	 */
	Characteristic getCharacteristic();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GroupImpact#getCharacteristic <em>Characteristic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Characteristic</em>' attribute.
	 * @see org.goldthread.model.Characteristic
	 * @see #getCharacteristic()
	 * @generated
	 */
	void setCharacteristic(Characteristic value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.goldthread.model.GoldthreadPackage#getGroupImpact_Evidence()
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GroupImpact#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ImpactDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way the effect goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.goldthread.model.ImpactDirection
	 * @see #setDirection(ImpactDirection)
	 * @see org.goldthread.model.GoldthreadPackage#getGroupImpact_Direction()
	 * @generated
	 */
	ImpactDirection getDirection();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GroupImpact#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.goldthread.model.ImpactDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(ImpactDirection value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How grave it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.goldthread.model.Level
	 * @see #setSeverity(Level)
	 * @see org.goldthread.model.GoldthreadPackage#getGroupImpact_Severity()
	 * @generated
	 */
	Level getSeverity();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GroupImpact#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.goldthread.model.Level
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Level value);

	/**
	 * Returns the value of the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mitigation</em>' attribute.
	 * @see #setMitigation(String)
	 * @see org.goldthread.model.GoldthreadPackage#getGroupImpact_Mitigation()
	 * @generated
	 */
	String getMitigation();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GroupImpact#getMitigation <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mitigation</em>' attribute.
	 * @see #getMitigation()
	 * @generated
	 */
	void setMitigation(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for the mitigation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getGroupImpact_Owner()
	 * @generated
	 */
	Role getOwner();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GroupImpact#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Role value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getGroupImpact_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GroupImpact#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

} // GroupImpact
