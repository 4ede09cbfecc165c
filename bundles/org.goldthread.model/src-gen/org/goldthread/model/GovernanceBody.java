/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Governance Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A body that decides, scrutinises or oversees.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.GovernanceBody#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.GovernanceBody#getRemit <em>Remit</em>}</li>
 *   <li>{@link org.goldthread.model.GovernanceBody#getChair <em>Chair</em>}</li>
 *   <li>{@link org.goldthread.model.GovernanceBody#getReportsTo <em>Reports To</em>}</li>
 *   <li>{@link org.goldthread.model.GovernanceBody#getOversees <em>Oversees</em>}</li>
 *   <li>{@link org.goldthread.model.GovernanceBody#getMeetings <em>Meetings</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getGovernanceBody()
 * @generated
 */
public interface GovernanceBody extends Element {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.BodyType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.BodyType
	 * @see #setType(BodyType)
	 * @see org.goldthread.model.GoldthreadPackage#getGovernanceBody_Type()
	 * @generated
	 */
	BodyType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GovernanceBody#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.BodyType
	 * @see #getType()
	 * @generated
	 */
	void setType(BodyType value);

	/**
	 * Returns the value of the '<em><b>Remit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it answers for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remit</em>' attribute.
	 * @see #setRemit(String)
	 * @see org.goldthread.model.GoldthreadPackage#getGovernanceBody_Remit()
	 * @generated
	 */
	String getRemit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GovernanceBody#getRemit <em>Remit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remit</em>' attribute.
	 * @see #getRemit()
	 * @generated
	 */
	void setRemit(String value);

	/**
	 * Returns the value of the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who chairs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chair</em>' reference.
	 * @see #setChair(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getGovernanceBody_Chair()
	 * @generated
	 */
	Role getChair();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GovernanceBody#getChair <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chair</em>' reference.
	 * @see #getChair()
	 * @generated
	 */
	void setChair(Role value);

	/**
	 * Returns the value of the '<em><b>Reports To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body that it reports to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports To</em>' reference.
	 * @see #setReportsTo(GovernanceBody)
	 * @see org.goldthread.model.GoldthreadPackage#getGovernanceBody_ReportsTo()
	 * @generated
	 */
	GovernanceBody getReportsTo();

	/**
	 * Sets the value of the '{@link org.goldthread.model.GovernanceBody#getReportsTo <em>Reports To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reports To</em>' reference.
	 * @see #getReportsTo()
	 * @generated
	 */
	void setReportsTo(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Oversees</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it oversees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oversees</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getGovernanceBody_Oversees()
	 * @generated
	 */
	EList<Element> getOversees();

	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Meeting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meetings</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getGovernanceBody_Meetings()
	 * @generated
	 */
	EList<Meeting> getMeetings();

} // GovernanceBody
