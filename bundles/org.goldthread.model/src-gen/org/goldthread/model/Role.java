/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A post or office that answers for something. Roles, never personal data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Role#getBody <em>Body</em>}</li>
 *   <li>{@link org.goldthread.model.Role#getCabinetPortfolio <em>Cabinet Portfolio</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getRole()
 * @generated
 */
public interface Role extends Element {
	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service, directorate or office that the role belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRole_Body()
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Role#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Cabinet Portfolio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cabinet portfolio that the role serves under.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cabinet Portfolio</em>' attribute.
	 * @see #setCabinetPortfolio(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRole_CabinetPortfolio()
	 * @generated
	 */
	String getCabinetPortfolio();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Role#getCabinetPortfolio <em>Cabinet Portfolio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cabinet Portfolio</em>' attribute.
	 * @see #getCabinetPortfolio()
	 * @generated
	 */
	void setCabinetPortfolio(String value);

} // Role
