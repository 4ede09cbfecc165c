/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Principle Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one workstream stands against a delivery principle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.PrincipleTest#getWorkstream <em>Workstream</em>}</li>
 *   <li>{@link org.goldthread.model.PrincipleTest#getResult <em>Result</em>}</li>
 *   <li>{@link org.goldthread.model.PrincipleTest#getReason <em>Reason</em>}</li>
 *   <li>{@link org.goldthread.model.PrincipleTest#getTestedBy <em>Tested By</em>}</li>
 *   <li>{@link org.goldthread.model.PrincipleTest#getTestedOn <em>Tested On</em>}</li>
 *   <li>{@link org.goldthread.model.PrincipleTest#getWaiverExpires <em>Waiver Expires</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getPrincipleTest()
 * @generated
 */
public interface PrincipleTest extends Identified {
	/**
	 * Returns the value of the '<em><b>Workstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workstream tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workstream</em>' reference.
	 * @see #setWorkstream(Workstream)
	 * @see org.goldthread.model.GoldthreadPackage#getPrincipleTest_Workstream()
	 * @generated
	 */
	Workstream getWorkstream();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PrincipleTest#getWorkstream <em>Workstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workstream</em>' reference.
	 * @see #getWorkstream()
	 * @generated
	 */
	void setWorkstream(Workstream value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.TestResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pass, waiver or fail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.goldthread.model.TestResult
	 * @see #setResult(TestResult)
	 * @see org.goldthread.model.GoldthreadPackage#getPrincipleTest_Result()
	 * @generated
	 */
	TestResult getResult();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PrincipleTest#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.goldthread.model.TestResult
	 * @see #getResult()
	 * @generated
	 */
	void setResult(TestResult value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPrincipleTest_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PrincipleTest#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Tested By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested By</em>' reference.
	 * @see #setTestedBy(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getPrincipleTest_TestedBy()
	 * @generated
	 */
	Role getTestedBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PrincipleTest#getTestedBy <em>Tested By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested By</em>' reference.
	 * @see #getTestedBy()
	 * @generated
	 */
	void setTestedBy(Role value);

	/**
	 * Returns the value of the '<em><b>Tested On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested On</em>' attribute.
	 * @see #setTestedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getPrincipleTest_TestedOn()
	 * @generated
	 */
	LocalDate getTestedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PrincipleTest#getTestedOn <em>Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested On</em>' attribute.
	 * @see #getTestedOn()
	 * @generated
	 */
	void setTestedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Waiver Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a waiver ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waiver Expires</em>' attribute.
	 * @see #setWaiverExpires(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getPrincipleTest_WaiverExpires()
	 * @generated
	 */
	LocalDate getWaiverExpires();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PrincipleTest#getWaiverExpires <em>Waiver Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waiver Expires</em>' attribute.
	 * @see #getWaiverExpires()
	 * @generated
	 */
	void setWaiverExpires(LocalDate value);

} // PrincipleTest
