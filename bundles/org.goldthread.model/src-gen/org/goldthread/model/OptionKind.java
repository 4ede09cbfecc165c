/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Option Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The part an option plays in an appraisal (Green Book).
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getOptionKind()
 * @generated
 */
public enum OptionKind implements Enumerator {
	/**
	 * The '<em><b>Business As Usual</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUSINESS_AS_USUAL_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_AS_USUAL(0, "BusinessAsUsual", "Business as usual"),

	/**
	 * The '<em><b>Do Minimum</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DO_MINIMUM_VALUE
	 * @generated
	 * @ordered
	 */
	DO_MINIMUM(1, "DoMinimum", "Do minimum"),

	/**
	 * The '<em><b>Change</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE(2, "Change", "Change"),

	/**
	 * The '<em><b>Service Cuts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SERVICE_CUTS_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_CUTS(3, "ServiceCuts", "Cut services"),

	/**
	 * The '<em><b>Plan B</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLAN_B_VALUE
	 * @generated
	 * @ordered
	 */
	PLAN_B(4, "PlanB", "Plan B");

	/**
	 * The '<em><b>Business As Usual</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUSINESS_AS_USUAL
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_AS_USUAL_VALUE = 0;

	/**
	 * The '<em><b>Do Minimum</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DO_MINIMUM
	 * @generated
	 * @ordered
	 */
	public static final int DO_MINIMUM_VALUE = 1;

	/**
	 * The '<em><b>Change</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_VALUE = 2;

	/**
	 * The '<em><b>Service Cuts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SERVICE_CUTS
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_CUTS_VALUE = 3;

	/**
	 * The '<em><b>Plan B</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLAN_B
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_B_VALUE = 4;

	/**
	 * An array of all the '<em><b>Option Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OptionKind[] VALUES_ARRAY =
		new OptionKind[] {
			BUSINESS_AS_USUAL,
			DO_MINIMUM,
			CHANGE,
			SERVICE_CUTS,
			PLAN_B,
		};

	/**
	 * A public read-only list of all the '<em><b>Option Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OptionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Option Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OptionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OptionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Option Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OptionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OptionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Option Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OptionKind get(int value) {
		switch (value) {
			case BUSINESS_AS_USUAL_VALUE: return BUSINESS_AS_USUAL;
			case DO_MINIMUM_VALUE: return DO_MINIMUM;
			case CHANGE_VALUE: return CHANGE;
			case SERVICE_CUTS_VALUE: return SERVICE_CUTS;
			case PLAN_B_VALUE: return PLAN_B;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private OptionKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //OptionKind
