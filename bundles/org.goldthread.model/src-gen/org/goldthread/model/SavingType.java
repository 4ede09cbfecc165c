/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Saving Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a saving comes from. A scope reduction does less; the others do the same for less.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getSavingType()
 * @generated
 */
public enum SavingType implements Enumerator {
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
	 * The '<em><b>Efficiency</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFICIENCY_VALUE
	 * @generated
	 * @ordered
	 */
	EFFICIENCY(1, "Efficiency", "Efficiency"),

	/**
	 * The '<em><b>Income</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCOME_VALUE
	 * @generated
	 * @ordered
	 */
	INCOME(2, "Income", "Income"),

	/**
	 * The '<em><b>Third Party</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIRD_PARTY_VALUE
	 * @generated
	 * @ordered
	 */
	THIRD_PARTY(3, "ThirdParty", "Contract or third party"),

	/**
	 * The '<em><b>Demand</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEMAND_VALUE
	 * @generated
	 * @ordered
	 */
	DEMAND(4, "Demand", "Demand"),

	/**
	 * The '<em><b>Staffing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAFFING_VALUE
	 * @generated
	 * @ordered
	 */
	STAFFING(5, "Staffing", "Staffing"),

	/**
	 * The '<em><b>Scope Reduction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCOPE_REDUCTION_VALUE
	 * @generated
	 * @ordered
	 */
	SCOPE_REDUCTION(6, "ScopeReduction", "Scope reduction");

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
	 * The '<em><b>Efficiency</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFICIENCY
	 * @generated
	 * @ordered
	 */
	public static final int EFFICIENCY_VALUE = 1;

	/**
	 * The '<em><b>Income</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INCOME
	 * @generated
	 * @ordered
	 */
	public static final int INCOME_VALUE = 2;

	/**
	 * The '<em><b>Third Party</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIRD_PARTY
	 * @generated
	 * @ordered
	 */
	public static final int THIRD_PARTY_VALUE = 3;

	/**
	 * The '<em><b>Demand</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEMAND
	 * @generated
	 * @ordered
	 */
	public static final int DEMAND_VALUE = 4;

	/**
	 * The '<em><b>Staffing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAFFING
	 * @generated
	 * @ordered
	 */
	public static final int STAFFING_VALUE = 5;

	/**
	 * The '<em><b>Scope Reduction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCOPE_REDUCTION
	 * @generated
	 * @ordered
	 */
	public static final int SCOPE_REDUCTION_VALUE = 6;

	/**
	 * An array of all the '<em><b>Saving Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SavingType[] VALUES_ARRAY =
		new SavingType[] {
			NOT_STATED,
			EFFICIENCY,
			INCOME,
			THIRD_PARTY,
			DEMAND,
			STAFFING,
			SCOPE_REDUCTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Saving Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SavingType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Saving Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SavingType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Saving Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SavingType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Saving Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingType get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case EFFICIENCY_VALUE: return EFFICIENCY;
			case INCOME_VALUE: return INCOME;
			case THIRD_PARTY_VALUE: return THIRD_PARTY;
			case DEMAND_VALUE: return DEMAND;
			case STAFFING_VALUE: return STAFFING;
			case SCOPE_REDUCTION_VALUE: return SCOPE_REDUCTION;
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
	private SavingType(int value, String name, String literal) {
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
	
} //SavingType
