/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change to the severity or parameters of a rule for this portfolio.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.RuleSetting#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.goldthread.model.RuleSetting#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.goldthread.model.RuleSetting#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.goldthread.model.RuleSetting#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getRuleSetting()
 * @generated
 */
public interface RuleSetting extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule, such as GT-D03.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRuleSetting_RuleId()
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RuleSetting#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False where the rule is switched off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getRuleSetting_Enabled()
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RuleSetting#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.SeverityChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity in place of the rule's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.goldthread.model.SeverityChoice
	 * @see #setSeverity(SeverityChoice)
	 * @see org.goldthread.model.GoldthreadPackage#getRuleSetting_Severity()
	 * @generated
	 */
	SeverityChoice getSeverity();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RuleSetting#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.goldthread.model.SeverityChoice
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(SeverityChoice value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters as name=value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' attribute list.
	 * @see org.goldthread.model.GoldthreadPackage#getRuleSetting_Parameters()
	 * @generated
	 */
	EList<String> getParameters();

} // RuleSetting
