/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cashability</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether a saving takes money out of a budget.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getCashability()
 * @generated
 */
public enum Cashability implements Enumerator {
	/**
	 * The '<em><b>Not Stated</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NotStated", "Not stated"),

	/**
	 * The '<em><b>Cashable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CASHABLE_VALUE
	 * @generated
	 * @ordered
	 */
	CASHABLE(1, "Cashable", "Cashable"),

	/**
	 * The '<em><b>Non Cashable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NON_CASHABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NON_CASHABLE(2, "NonCashable", "Non-cashable"),

	/**
	 * The '<em><b>Cost Avoidance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COST_AVOIDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	COST_AVOIDANCE(3, "CostAvoidance", "Cost avoidance");

	/**
	 * The '<em><b>Not Stated</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_STATED
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>Cashable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CASHABLE
	 * @generated
	 * @ordered
	 */
	public static final int CASHABLE_VALUE = 1;

	/**
	 * The '<em><b>Non Cashable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NON_CASHABLE
	 * @generated
	 * @ordered
	 */
	public static final int NON_CASHABLE_VALUE = 2;

	/**
	 * The '<em><b>Cost Avoidance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COST_AVOIDANCE
	 * @generated
	 * @ordered
	 */
	public static final int COST_AVOIDANCE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Cashability</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Cashability[] VALUES_ARRAY =
		new Cashability[] {
			NOT_STATED,
			CASHABLE,
			NON_CASHABLE,
			COST_AVOIDANCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Cashability</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Cashability> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cashability</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cashability get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Cashability result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cashability</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cashability getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Cashability result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cashability</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cashability get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case CASHABLE_VALUE: return CASHABLE;
			case NON_CASHABLE_VALUE: return NON_CASHABLE;
			case COST_AVOIDANCE_VALUE: return COST_AVOIDANCE;
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
	private Cashability(int value, String name, String literal) {
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
	
} //Cashability
