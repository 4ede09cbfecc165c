/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A request to change the agreed baseline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.ChangeRequest#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.goldthread.model.ChangeRequest#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.goldthread.model.ChangeRequest#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.goldthread.model.ChangeRequest#getAffected <em>Affected</em>}</li>
 *   <li>{@link org.goldthread.model.ChangeRequest#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getChangeRequest()
 * @generated
 */
public interface ChangeRequest extends Owned {
	/**
	 * Returns the value of the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was raised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raised On</em>' attribute.
	 * @see #setRaisedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getChangeRequest_RaisedOn()
	 * @generated
	 */
	LocalDate getRaisedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ChangeRequest#getRaisedOn <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised On</em>' attribute.
	 * @see #getRaisedOn()
	 * @generated
	 */
	void setRaisedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact on the baseline of time, cost, benefit and quality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact</em>' attribute.
	 * @see #setImpact(String)
	 * @see org.goldthread.model.GoldthreadPackage#getChangeRequest_Impact()
	 * @generated
	 */
	String getImpact();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ChangeRequest#getImpact <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact</em>' attribute.
	 * @see #getImpact()
	 * @generated
	 */
	void setImpact(String value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body that approves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' reference.
	 * @see #setApprovedBy(GovernanceBody)
	 * @see org.goldthread.model.GoldthreadPackage#getChangeRequest_ApprovedBy()
	 * @generated
	 */
	GovernanceBody getApprovedBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ChangeRequest#getApprovedBy <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' reference.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(GovernanceBody value);

	/**
	 * Returns the value of the '<em><b>Affected</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that would change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affected</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getChangeRequest_Affected()
	 * @generated
	 */
	EList<Element> getAffected();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ItemStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ItemStatus
	 * @see #setStatus(ItemStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getChangeRequest_Status()
	 * @generated
	 */
	ItemStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ChangeRequest#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ItemStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ItemStatus value);

} // ChangeRequest
