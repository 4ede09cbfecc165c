/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Benefit Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whom a benefit reaches (Green Book, Box 9).
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getBenefitCategory()
 * @generated
 */
public enum BenefitCategory implements Enumerator {
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
	 * The '<em><b>Public Sector Direct</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_SECTOR_DIRECT_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_SECTOR_DIRECT(1, "PublicSectorDirect", "Public sector, direct"),

	/**
	 * The '<em><b>Public Sector Indirect</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_SECTOR_INDIRECT_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_SECTOR_INDIRECT(2, "PublicSectorIndirect", "Public sector, indirect"),

	/**
	 * The '<em><b>Wider Social</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIDER_SOCIAL_VALUE
	 * @generated
	 * @ordered
	 */
	WIDER_SOCIAL(3, "WiderSocial", "Wider social");

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
	 * The '<em><b>Public Sector Direct</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_SECTOR_DIRECT
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_SECTOR_DIRECT_VALUE = 1;

	/**
	 * The '<em><b>Public Sector Indirect</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_SECTOR_INDIRECT
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_SECTOR_INDIRECT_VALUE = 2;

	/**
	 * The '<em><b>Wider Social</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIDER_SOCIAL
	 * @generated
	 * @ordered
	 */
	public static final int WIDER_SOCIAL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Benefit Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BenefitCategory[] VALUES_ARRAY =
		new BenefitCategory[] {
			NOT_STATED,
			PUBLIC_SECTOR_DIRECT,
			PUBLIC_SECTOR_INDIRECT,
			WIDER_SOCIAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Benefit Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BenefitCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Benefit Category</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BenefitCategory get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BenefitCategory result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Benefit Category</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BenefitCategory getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BenefitCategory result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Benefit Category</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BenefitCategory get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case PUBLIC_SECTOR_DIRECT_VALUE: return PUBLIC_SECTOR_DIRECT;
			case PUBLIC_SECTOR_INDIRECT_VALUE: return PUBLIC_SECTOR_INDIRECT;
			case WIDER_SOCIAL_VALUE: return WIDER_SOCIAL;
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
	private BenefitCategory(int value, String name, String literal) {
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
	
} //BenefitCategory
