/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>One Off Cost Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a one-off cost pays for.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getOneOffCostType()
 * @generated
 */
public enum OneOffCostType implements Enumerator {
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
	 * The '<em><b>Redundancy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUNDANCY_VALUE
	 * @generated
	 * @ordered
	 */
	REDUNDANCY(1, "Redundancy", "Redundancy"),

	/**
	 * The '<em><b>Pension Strain</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PENSION_STRAIN_VALUE
	 * @generated
	 * @ordered
	 */
	PENSION_STRAIN(2, "PensionStrain", "Pension strain"),

	/**
	 * The '<em><b>Technology</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TECHNOLOGY_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNOLOGY(3, "Technology", "Technology"),

	/**
	 * The '<em><b>Partner Fees</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTNER_FEES_VALUE
	 * @generated
	 * @ordered
	 */
	PARTNER_FEES(4, "PartnerFees", "Partner fees"),

	/**
	 * The '<em><b>Backfill</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BACKFILL_VALUE
	 * @generated
	 * @ordered
	 */
	BACKFILL(5, "Backfill", "Backfill"),

	/**
	 * The '<em><b>Change Capacity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE_CAPACITY_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE_CAPACITY(6, "ChangeCapacity", "Change capacity"),

	/**
	 * The '<em><b>Property</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROPERTY_VALUE
	 * @generated
	 * @ordered
	 */
	PROPERTY(7, "Property", "Property"),

	/**
	 * The '<em><b>Contingency</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTINGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	CONTINGENCY(8, "Contingency", "Contingency");

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
	 * The '<em><b>Redundancy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUNDANCY
	 * @generated
	 * @ordered
	 */
	public static final int REDUNDANCY_VALUE = 1;

	/**
	 * The '<em><b>Pension Strain</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PENSION_STRAIN
	 * @generated
	 * @ordered
	 */
	public static final int PENSION_STRAIN_VALUE = 2;

	/**
	 * The '<em><b>Technology</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TECHNOLOGY
	 * @generated
	 * @ordered
	 */
	public static final int TECHNOLOGY_VALUE = 3;

	/**
	 * The '<em><b>Partner Fees</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTNER_FEES
	 * @generated
	 * @ordered
	 */
	public static final int PARTNER_FEES_VALUE = 4;

	/**
	 * The '<em><b>Backfill</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BACKFILL
	 * @generated
	 * @ordered
	 */
	public static final int BACKFILL_VALUE = 5;

	/**
	 * The '<em><b>Change Capacity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE_CAPACITY
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_CAPACITY_VALUE = 6;

	/**
	 * The '<em><b>Property</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROPERTY
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_VALUE = 7;

	/**
	 * The '<em><b>Contingency</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTINGENCY
	 * @generated
	 * @ordered
	 */
	public static final int CONTINGENCY_VALUE = 8;

	/**
	 * An array of all the '<em><b>One Off Cost Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OneOffCostType[] VALUES_ARRAY =
		new OneOffCostType[] {
			NOT_STATED,
			REDUNDANCY,
			PENSION_STRAIN,
			TECHNOLOGY,
			PARTNER_FEES,
			BACKFILL,
			CHANGE_CAPACITY,
			PROPERTY,
			CONTINGENCY,
		};

	/**
	 * A public read-only list of all the '<em><b>One Off Cost Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OneOffCostType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>One Off Cost Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OneOffCostType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OneOffCostType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>One Off Cost Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OneOffCostType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OneOffCostType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>One Off Cost Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OneOffCostType get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case REDUNDANCY_VALUE: return REDUNDANCY;
			case PENSION_STRAIN_VALUE: return PENSION_STRAIN;
			case TECHNOLOGY_VALUE: return TECHNOLOGY;
			case PARTNER_FEES_VALUE: return PARTNER_FEES;
			case BACKFILL_VALUE: return BACKFILL;
			case CHANGE_CAPACITY_VALUE: return CHANGE_CAPACITY;
			case PROPERTY_VALUE: return PROPERTY;
			case CONTINGENCY_VALUE: return CONTINGENCY;
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
	private OneOffCostType(int value, String name, String literal) {
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
	
} //OneOffCostType
