/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a workstream makes and hands over.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Deliverable#getAcceptanceCriteria <em>Acceptance Criteria</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getDeliverable()
 * @generated
 */
public interface Deliverable extends HandoverItem {
	/**
	 * Returns the value of the '<em><b>Acceptance Criteria</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it good enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptance Criteria</em>' attribute.
	 * @see #setAcceptanceCriteria(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDeliverable_AcceptanceCriteria()
	 * @generated
	 */
	String getAcceptanceCriteria();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Deliverable#getAcceptanceCriteria <em>Acceptance Criteria</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceptance Criteria</em>' attribute.
	 * @see #getAcceptanceCriteria()
	 * @generated
	 */
	void setAcceptanceCriteria(String value);

} // Deliverable
