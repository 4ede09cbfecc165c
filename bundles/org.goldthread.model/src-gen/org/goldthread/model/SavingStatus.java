/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Saving Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a savings line stands.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getSavingStatus()
 * @generated
 */
public enum SavingStatus implements Enumerator {
	/**
	 * The '<em><b>Idea</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDEA_VALUE
	 * @generated
	 * @ordered
	 */
	IDEA(0, "Idea", "Idea"),

	/**
	 * The '<em><b>Scoped</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCOPED_VALUE
	 * @generated
	 * @ordered
	 */
	SCOPED(1, "Scoped", "Scoped"),

	/**
	 * The '<em><b>Business Case</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUSINESS_CASE_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_CASE(2, "BusinessCase", "Business case"),

	/**
	 * The '<em><b>Agreed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGREED_VALUE
	 * @generated
	 * @ordered
	 */
	AGREED(3, "Agreed", "Agreed"),

	/**
	 * The '<em><b>In Delivery</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_DELIVERY_VALUE
	 * @generated
	 * @ordered
	 */
	IN_DELIVERY(4, "InDelivery", "In delivery"),

	/**
	 * The '<em><b>Delivered</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELIVERED_VALUE
	 * @generated
	 * @ordered
	 */
	DELIVERED(5, "Delivered", "Delivered"),

	/**
	 * The '<em><b>Undeliverable</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDELIVERABLE_VALUE
	 * @generated
	 * @ordered
	 */
	UNDELIVERABLE(6, "Undeliverable", "Undeliverable"),

	/**
	 * The '<em><b>Written Out</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITTEN_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	WRITTEN_OUT(7, "WrittenOut", "Written out");

	/**
	 * The '<em><b>Idea</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IDEA
	 * @generated
	 * @ordered
	 */
	public static final int IDEA_VALUE = 0;

	/**
	 * The '<em><b>Scoped</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCOPED
	 * @generated
	 * @ordered
	 */
	public static final int SCOPED_VALUE = 1;

	/**
	 * The '<em><b>Business Case</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUSINESS_CASE
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_CASE_VALUE = 2;

	/**
	 * The '<em><b>Agreed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGREED
	 * @generated
	 * @ordered
	 */
	public static final int AGREED_VALUE = 3;

	/**
	 * The '<em><b>In Delivery</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_DELIVERY
	 * @generated
	 * @ordered
	 */
	public static final int IN_DELIVERY_VALUE = 4;

	/**
	 * The '<em><b>Delivered</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELIVERED
	 * @generated
	 * @ordered
	 */
	public static final int DELIVERED_VALUE = 5;

	/**
	 * The '<em><b>Undeliverable</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDELIVERABLE
	 * @generated
	 * @ordered
	 */
	public static final int UNDELIVERABLE_VALUE = 6;

	/**
	 * The '<em><b>Written Out</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITTEN_OUT
	 * @generated
	 * @ordered
	 */
	public static final int WRITTEN_OUT_VALUE = 7;

	/**
	 * An array of all the '<em><b>Saving Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SavingStatus[] VALUES_ARRAY =
		new SavingStatus[] {
			IDEA,
			SCOPED,
			BUSINESS_CASE,
			AGREED,
			IN_DELIVERY,
			DELIVERED,
			UNDELIVERABLE,
			WRITTEN_OUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Saving Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SavingStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Saving Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SavingStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Saving Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SavingStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Saving Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SavingStatus get(int value) {
		switch (value) {
			case IDEA_VALUE: return IDEA;
			case SCOPED_VALUE: return SCOPED;
			case BUSINESS_CASE_VALUE: return BUSINESS_CASE;
			case AGREED_VALUE: return AGREED;
			case IN_DELIVERY_VALUE: return IN_DELIVERY;
			case DELIVERED_VALUE: return DELIVERED;
			case UNDELIVERABLE_VALUE: return UNDELIVERABLE;
			case WRITTEN_OUT_VALUE: return WRITTEN_OUT;
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
	private SavingStatus(int value, String name, String literal) {
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
	
} //SavingStatus
