/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Funding Source</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What pays for a one-off cost.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getFundingSource()
 * @generated
 */
public enum FundingSource implements Enumerator {
	/**
	 * The '<em><b>Undecided</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDECIDED_VALUE
	 * @generated
	 * @ordered
	 */
	UNDECIDED(0, "Undecided", "Undecided"),

	/**
	 * The '<em><b>Reserve</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESERVE_VALUE
	 * @generated
	 * @ordered
	 */
	RESERVE(1, "Reserve", "Reserve"),

	/**
	 * The '<em><b>Capital Receipts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAPITAL_RECEIPTS_VALUE
	 * @generated
	 * @ordered
	 */
	CAPITAL_RECEIPTS(2, "CapitalReceipts", "Capital receipts flexibility"),

	/**
	 * The '<em><b>Base Budget</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASE_BUDGET_VALUE
	 * @generated
	 * @ordered
	 */
	BASE_BUDGET(3, "BaseBudget", "Base budget"),

	/**
	 * The '<em><b>Grant</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANT_VALUE
	 * @generated
	 * @ordered
	 */
	GRANT(4, "Grant", "Grant");

	/**
	 * The '<em><b>Undecided</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDECIDED
	 * @generated
	 * @ordered
	 */
	public static final int UNDECIDED_VALUE = 0;

	/**
	 * The '<em><b>Reserve</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESERVE
	 * @generated
	 * @ordered
	 */
	public static final int RESERVE_VALUE = 1;

	/**
	 * The '<em><b>Capital Receipts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAPITAL_RECEIPTS
	 * @generated
	 * @ordered
	 */
	public static final int CAPITAL_RECEIPTS_VALUE = 2;

	/**
	 * The '<em><b>Base Budget</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASE_BUDGET
	 * @generated
	 * @ordered
	 */
	public static final int BASE_BUDGET_VALUE = 3;

	/**
	 * The '<em><b>Grant</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANT
	 * @generated
	 * @ordered
	 */
	public static final int GRANT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Funding Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FundingSource[] VALUES_ARRAY =
		new FundingSource[] {
			UNDECIDED,
			RESERVE,
			CAPITAL_RECEIPTS,
			BASE_BUDGET,
			GRANT,
		};

	/**
	 * A public read-only list of all the '<em><b>Funding Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FundingSource> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Funding Source</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingSource get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FundingSource result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Funding Source</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingSource getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FundingSource result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Funding Source</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingSource get(int value) {
		switch (value) {
			case UNDECIDED_VALUE: return UNDECIDED;
			case RESERVE_VALUE: return RESERVE;
			case CAPITAL_RECEIPTS_VALUE: return CAPITAL_RECEIPTS;
			case BASE_BUDGET_VALUE: return BASE_BUDGET;
			case GRANT_VALUE: return GRANT;
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
	private FundingSource(int value, String name, String literal) {
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
	
} //FundingSource
