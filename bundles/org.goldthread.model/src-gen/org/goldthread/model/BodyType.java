/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Body Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a governance body is for.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getBodyType()
 * @generated
 */
public enum BodyType implements Enumerator {
	/**
	 * The '<em><b>Council</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNCIL_VALUE
	 * @generated
	 * @ordered
	 */
	COUNCIL(0, "Council", "Council"),

	/**
	 * The '<em><b>Cabinet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CABINET_VALUE
	 * @generated
	 * @ordered
	 */
	CABINET(1, "Cabinet", "Cabinet"),

	/**
	 * The '<em><b>Scrutiny</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCRUTINY_VALUE
	 * @generated
	 * @ordered
	 */
	SCRUTINY(2, "Scrutiny", "Scrutiny"),

	/**
	 * The '<em><b>Audit</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDIT_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIT(3, "Audit", "Audit"),

	/**
	 * The '<em><b>Advisory Group</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADVISORY_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	ADVISORY_GROUP(4, "AdvisoryGroup", "Advisory group"),

	/**
	 * The '<em><b>Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	BOARD(5, "Board", "Board"),

	/**
	 * The '<em><b>Briefing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BRIEFING_VALUE
	 * @generated
	 * @ordered
	 */
	BRIEFING(6, "Briefing", "Briefing");

	/**
	 * The '<em><b>Council</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNCIL
	 * @generated
	 * @ordered
	 */
	public static final int COUNCIL_VALUE = 0;

	/**
	 * The '<em><b>Cabinet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CABINET
	 * @generated
	 * @ordered
	 */
	public static final int CABINET_VALUE = 1;

	/**
	 * The '<em><b>Scrutiny</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCRUTINY
	 * @generated
	 * @ordered
	 */
	public static final int SCRUTINY_VALUE = 2;

	/**
	 * The '<em><b>Audit</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDIT
	 * @generated
	 * @ordered
	 */
	public static final int AUDIT_VALUE = 3;

	/**
	 * The '<em><b>Advisory Group</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADVISORY_GROUP
	 * @generated
	 * @ordered
	 */
	public static final int ADVISORY_GROUP_VALUE = 4;

	/**
	 * The '<em><b>Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD
	 * @generated
	 * @ordered
	 */
	public static final int BOARD_VALUE = 5;

	/**
	 * The '<em><b>Briefing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BRIEFING
	 * @generated
	 * @ordered
	 */
	public static final int BRIEFING_VALUE = 6;

	/**
	 * An array of all the '<em><b>Body Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BodyType[] VALUES_ARRAY =
		new BodyType[] {
			COUNCIL,
			CABINET,
			SCRUTINY,
			AUDIT,
			ADVISORY_GROUP,
			BOARD,
			BRIEFING,
		};

	/**
	 * A public read-only list of all the '<em><b>Body Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BodyType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Body Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BodyType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BodyType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Body Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BodyType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BodyType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Body Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BodyType get(int value) {
		switch (value) {
			case COUNCIL_VALUE: return COUNCIL;
			case CABINET_VALUE: return CABINET;
			case SCRUTINY_VALUE: return SCRUTINY;
			case AUDIT_VALUE: return AUDIT;
			case ADVISORY_GROUP_VALUE: return ADVISORY_GROUP;
			case BOARD_VALUE: return BOARD;
			case BRIEFING_VALUE: return BRIEFING;
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
	private BodyType(int value, String name, String literal) {
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
	
} //BodyType
