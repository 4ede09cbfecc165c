/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Escalation Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who is carrying it now.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getEscalationLevel()
 * @generated
 */
public enum EscalationLevel implements Enumerator {
	/**
	 * The '<em><b>Workstream</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKSTREAM_VALUE
	 * @generated
	 * @ordered
	 */
	WORKSTREAM(0, "Workstream", "Workstream"),

	/**
	 * The '<em><b>Programme Board</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROGRAMME_BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRAMME_BOARD(1, "ProgrammeBoard", "Programme board"),

	/**
	 * The '<em><b>Directors</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIRECTORS_VALUE
	 * @generated
	 * @ordered
	 */
	DIRECTORS(2, "Directors", "Directors"),

	/**
	 * The '<em><b>Cabinet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CABINET_VALUE
	 * @generated
	 * @ordered
	 */
	CABINET(3, "Cabinet", "Cabinet");

	/**
	 * The '<em><b>Workstream</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKSTREAM
	 * @generated
	 * @ordered
	 */
	public static final int WORKSTREAM_VALUE = 0;

	/**
	 * The '<em><b>Programme Board</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROGRAMME_BOARD
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAMME_BOARD_VALUE = 1;

	/**
	 * The '<em><b>Directors</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIRECTORS
	 * @generated
	 * @ordered
	 */
	public static final int DIRECTORS_VALUE = 2;

	/**
	 * The '<em><b>Cabinet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CABINET
	 * @generated
	 * @ordered
	 */
	public static final int CABINET_VALUE = 3;

	/**
	 * An array of all the '<em><b>Escalation Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EscalationLevel[] VALUES_ARRAY =
		new EscalationLevel[] {
			WORKSTREAM,
			PROGRAMME_BOARD,
			DIRECTORS,
			CABINET,
		};

	/**
	 * A public read-only list of all the '<em><b>Escalation Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EscalationLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Escalation Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EscalationLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EscalationLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Escalation Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EscalationLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EscalationLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Escalation Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EscalationLevel get(int value) {
		switch (value) {
			case WORKSTREAM_VALUE: return WORKSTREAM;
			case PROGRAMME_BOARD_VALUE: return PROGRAMME_BOARD;
			case DIRECTORS_VALUE: return DIRECTORS;
			case CABINET_VALUE: return CABINET;
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
	private EscalationLevel(int value, String name, String literal) {
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
	
} //EscalationLevel
