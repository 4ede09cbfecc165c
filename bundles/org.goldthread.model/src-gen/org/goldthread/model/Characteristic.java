/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Characteristic</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The nine protected characteristics of the Equality Act 2010, and groups that councils add.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getCharacteristic()
 * @generated
 */
public enum Characteristic implements Enumerator {
	/**
	 * The '<em><b>Age</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGE_VALUE
	 * @generated
	 * @ordered
	 */
	AGE(0, "Age", "Age"),

	/**
	 * The '<em><b>Disability</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	DISABILITY(1, "Disability", "Disability"),

	/**
	 * The '<em><b>Gender Reassignment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENDER_REASSIGNMENT_VALUE
	 * @generated
	 * @ordered
	 */
	GENDER_REASSIGNMENT(2, "GenderReassignment", "Gender reassignment"),

	/**
	 * The '<em><b>Marriage Civil Partnership</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MARRIAGE_CIVIL_PARTNERSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	MARRIAGE_CIVIL_PARTNERSHIP(3, "MarriageCivilPartnership", "Marriage and civil partnership"),

	/**
	 * The '<em><b>Pregnancy Maternity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREGNANCY_MATERNITY_VALUE
	 * @generated
	 * @ordered
	 */
	PREGNANCY_MATERNITY(4, "PregnancyMaternity", "Pregnancy and maternity"),

	/**
	 * The '<em><b>Race</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RACE_VALUE
	 * @generated
	 * @ordered
	 */
	RACE(5, "Race", "Race"),

	/**
	 * The '<em><b>Religion Belief</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELIGION_BELIEF_VALUE
	 * @generated
	 * @ordered
	 */
	RELIGION_BELIEF(6, "ReligionBelief", "Religion or belief"),

	/**
	 * The '<em><b>Sex</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEX_VALUE
	 * @generated
	 * @ordered
	 */
	SEX(7, "Sex", "Sex"),

	/**
	 * The '<em><b>Sexual Orientation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEXUAL_ORIENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	SEXUAL_ORIENTATION(8, "SexualOrientation", "Sexual orientation"),

	/**
	 * The '<em><b>Rural</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RURAL_VALUE
	 * @generated
	 * @ordered
	 */
	RURAL(9, "Rural", "Rural communities"),

	/**
	 * The '<em><b>Deprivation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPRIVATION_VALUE
	 * @generated
	 * @ordered
	 */
	DEPRIVATION(10, "Deprivation", "Deprivation"),

	/**
	 * The '<em><b>Carers</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARERS_VALUE
	 * @generated
	 * @ordered
	 */
	CARERS(11, "Carers", "Carers"),

	/**
	 * The '<em><b>Armed Forces</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARMED_FORCES_VALUE
	 * @generated
	 * @ordered
	 */
	ARMED_FORCES(12, "ArmedForces", "Armed forces community");

	/**
	 * The '<em><b>Age</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGE
	 * @generated
	 * @ordered
	 */
	public static final int AGE_VALUE = 0;

	/**
	 * The '<em><b>Disability</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISABILITY
	 * @generated
	 * @ordered
	 */
	public static final int DISABILITY_VALUE = 1;

	/**
	 * The '<em><b>Gender Reassignment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENDER_REASSIGNMENT
	 * @generated
	 * @ordered
	 */
	public static final int GENDER_REASSIGNMENT_VALUE = 2;

	/**
	 * The '<em><b>Marriage Civil Partnership</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MARRIAGE_CIVIL_PARTNERSHIP
	 * @generated
	 * @ordered
	 */
	public static final int MARRIAGE_CIVIL_PARTNERSHIP_VALUE = 3;

	/**
	 * The '<em><b>Pregnancy Maternity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREGNANCY_MATERNITY
	 * @generated
	 * @ordered
	 */
	public static final int PREGNANCY_MATERNITY_VALUE = 4;

	/**
	 * The '<em><b>Race</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RACE
	 * @generated
	 * @ordered
	 */
	public static final int RACE_VALUE = 5;

	/**
	 * The '<em><b>Religion Belief</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELIGION_BELIEF
	 * @generated
	 * @ordered
	 */
	public static final int RELIGION_BELIEF_VALUE = 6;

	/**
	 * The '<em><b>Sex</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEX
	 * @generated
	 * @ordered
	 */
	public static final int SEX_VALUE = 7;

	/**
	 * The '<em><b>Sexual Orientation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEXUAL_ORIENTATION
	 * @generated
	 * @ordered
	 */
	public static final int SEXUAL_ORIENTATION_VALUE = 8;

	/**
	 * The '<em><b>Rural</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RURAL
	 * @generated
	 * @ordered
	 */
	public static final int RURAL_VALUE = 9;

	/**
	 * The '<em><b>Deprivation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPRIVATION
	 * @generated
	 * @ordered
	 */
	public static final int DEPRIVATION_VALUE = 10;

	/**
	 * The '<em><b>Carers</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARERS
	 * @generated
	 * @ordered
	 */
	public static final int CARERS_VALUE = 11;

	/**
	 * The '<em><b>Armed Forces</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARMED_FORCES
	 * @generated
	 * @ordered
	 */
	public static final int ARMED_FORCES_VALUE = 12;

	/**
	 * An array of all the '<em><b>Characteristic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Characteristic[] VALUES_ARRAY =
		new Characteristic[] {
			AGE,
			DISABILITY,
			GENDER_REASSIGNMENT,
			MARRIAGE_CIVIL_PARTNERSHIP,
			PREGNANCY_MATERNITY,
			RACE,
			RELIGION_BELIEF,
			SEX,
			SEXUAL_ORIENTATION,
			RURAL,
			DEPRIVATION,
			CARERS,
			ARMED_FORCES,
		};

	/**
	 * A public read-only list of all the '<em><b>Characteristic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Characteristic> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Characteristic</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Characteristic get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Characteristic result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Characteristic</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Characteristic getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Characteristic result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Characteristic</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Characteristic get(int value) {
		switch (value) {
			case AGE_VALUE: return AGE;
			case DISABILITY_VALUE: return DISABILITY;
			case GENDER_REASSIGNMENT_VALUE: return GENDER_REASSIGNMENT;
			case MARRIAGE_CIVIL_PARTNERSHIP_VALUE: return MARRIAGE_CIVIL_PARTNERSHIP;
			case PREGNANCY_MATERNITY_VALUE: return PREGNANCY_MATERNITY;
			case RACE_VALUE: return RACE;
			case RELIGION_BELIEF_VALUE: return RELIGION_BELIEF;
			case SEX_VALUE: return SEX;
			case SEXUAL_ORIENTATION_VALUE: return SEXUAL_ORIENTATION;
			case RURAL_VALUE: return RURAL;
			case DEPRIVATION_VALUE: return DEPRIVATION;
			case CARERS_VALUE: return CARERS;
			case ARMED_FORCES_VALUE: return ARMED_FORCES;
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
	private Characteristic(int value, String name, String literal) {
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
	
} //Characteristic
