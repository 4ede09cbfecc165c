/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A programme (MSP) that delivers the change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Programme#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.goldthread.model.Programme#getStart <em>Start</em>}</li>
 *   <li>{@link org.goldthread.model.Programme#getEnd <em>End</em>}</li>
 *   <li>{@link org.goldthread.model.Programme#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.Programme#getTranches <em>Tranches</em>}</li>
 *   <li>{@link org.goldthread.model.Programme#getWorkstreams <em>Workstreams</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getProgramme()
 * @generated
 */
public interface Programme extends Owned {
	/**
	 * Returns the value of the '<em><b>Sponsor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The senior responsible role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sponsor</em>' reference.
	 * @see #setSponsor(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getProgramme_Sponsor()
	 * @generated
	 */
	Role getSponsor();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Programme#getSponsor <em>Sponsor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sponsor</em>' reference.
	 * @see #getSponsor()
	 * @generated
	 */
	void setSponsor(Role value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getProgramme_Start()
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Programme#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getProgramme_End()
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Programme#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

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
	 * @see org.goldthread.model.GoldthreadPackage#getProgramme_Rag()
	 * @generated
	 */
	Rag getRag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Programme#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getRag()
	 * @generated
	 */
	void setRag(Rag value);

	/**
	 * Returns the value of the '<em><b>Tranches</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Tranche}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps after which the benefits so far are reviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tranches</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getProgramme_Tranches()
	 * @generated
	 */
	EList<Tranche> getTranches();

	/**
	 * Returns the value of the '<em><b>Workstreams</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Workstream}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workstreams.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workstreams</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getProgramme_Workstreams()
	 * @generated
	 */
	EList<Workstream> getWorkstreams();

} // Programme
