/**
 */
package org.goldthread.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Risk Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The example categories of the Orange Book, Annex 4.
 * <!-- end-model-doc -->
 * @see org.goldthread.model.GoldthreadPackage#getRiskCategory()
 * @generated
 */
public enum RiskCategory implements Enumerator {
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
	 * The '<em><b>Strategy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRATEGY_VALUE
	 * @generated
	 * @ordered
	 */
	STRATEGY(1, "Strategy", "Strategy"),

	/**
	 * The '<em><b>Governance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GOVERNANCE_VALUE
	 * @generated
	 * @ordered
	 */
	GOVERNANCE(2, "Governance", "Governance"),

	/**
	 * The '<em><b>Operations</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPERATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATIONS(3, "Operations", "Operations"),

	/**
	 * The '<em><b>Legal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL(4, "Legal", "Legal"),

	/**
	 * The '<em><b>Property</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROPERTY_VALUE
	 * @generated
	 * @ordered
	 */
	PROPERTY(5, "Property", "Property"),

	/**
	 * The '<em><b>Financial</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINANCIAL_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCIAL(6, "Financial", "Financial"),

	/**
	 * The '<em><b>Commercial</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMERCIAL_VALUE
	 * @generated
	 * @ordered
	 */
	COMMERCIAL(7, "Commercial", "Commercial"),

	/**
	 * The '<em><b>People</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEOPLE_VALUE
	 * @generated
	 * @ordered
	 */
	PEOPLE(8, "People", "People"),

	/**
	 * The '<em><b>Technology</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TECHNOLOGY_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNOLOGY(9, "Technology", "Technology"),

	/**
	 * The '<em><b>Information</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	INFORMATION(10, "Information", "Information"),

	/**
	 * The '<em><b>Security</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURITY_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY(11, "Security", "Security"),

	/**
	 * The '<em><b>Project Programme</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROJECT_PROGRAMME_VALUE
	 * @generated
	 * @ordered
	 */
	PROJECT_PROGRAMME(12, "ProjectProgramme", "Project and programme"),

	/**
	 * The '<em><b>Reputational</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPUTATIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	REPUTATIONAL(13, "Reputational", "Reputational");

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
	 * The '<em><b>Strategy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRATEGY
	 * @generated
	 * @ordered
	 */
	public static final int STRATEGY_VALUE = 1;

	/**
	 * The '<em><b>Governance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GOVERNANCE
	 * @generated
	 * @ordered
	 */
	public static final int GOVERNANCE_VALUE = 2;

	/**
	 * The '<em><b>Operations</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPERATIONS
	 * @generated
	 * @ordered
	 */
	public static final int OPERATIONS_VALUE = 3;

	/**
	 * The '<em><b>Legal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_VALUE = 4;

	/**
	 * The '<em><b>Property</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROPERTY
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_VALUE = 5;

	/**
	 * The '<em><b>Financial</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINANCIAL
	 * @generated
	 * @ordered
	 */
	public static final int FINANCIAL_VALUE = 6;

	/**
	 * The '<em><b>Commercial</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMERCIAL
	 * @generated
	 * @ordered
	 */
	public static final int COMMERCIAL_VALUE = 7;

	/**
	 * The '<em><b>People</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEOPLE
	 * @generated
	 * @ordered
	 */
	public static final int PEOPLE_VALUE = 8;

	/**
	 * The '<em><b>Technology</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TECHNOLOGY
	 * @generated
	 * @ordered
	 */
	public static final int TECHNOLOGY_VALUE = 9;

	/**
	 * The '<em><b>Information</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFORMATION
	 * @generated
	 * @ordered
	 */
	public static final int INFORMATION_VALUE = 10;

	/**
	 * The '<em><b>Security</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURITY
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_VALUE = 11;

	/**
	 * The '<em><b>Project Programme</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROJECT_PROGRAMME
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_PROGRAMME_VALUE = 12;

	/**
	 * The '<em><b>Reputational</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPUTATIONAL
	 * @generated
	 * @ordered
	 */
	public static final int REPUTATIONAL_VALUE = 13;

	/**
	 * An array of all the '<em><b>Risk Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RiskCategory[] VALUES_ARRAY =
		new RiskCategory[] {
			NOT_STATED,
			STRATEGY,
			GOVERNANCE,
			OPERATIONS,
			LEGAL,
			PROPERTY,
			FINANCIAL,
			COMMERCIAL,
			PEOPLE,
			TECHNOLOGY,
			INFORMATION,
			SECURITY,
			PROJECT_PROGRAMME,
			REPUTATIONAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Risk Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RiskCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Risk Category</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskCategory get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RiskCategory result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk Category</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskCategory getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RiskCategory result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk Category</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskCategory get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case STRATEGY_VALUE: return STRATEGY;
			case GOVERNANCE_VALUE: return GOVERNANCE;
			case OPERATIONS_VALUE: return OPERATIONS;
			case LEGAL_VALUE: return LEGAL;
			case PROPERTY_VALUE: return PROPERTY;
			case FINANCIAL_VALUE: return FINANCIAL;
			case COMMERCIAL_VALUE: return COMMERCIAL;
			case PEOPLE_VALUE: return PEOPLE;
			case TECHNOLOGY_VALUE: return TECHNOLOGY;
			case INFORMATION_VALUE: return INFORMATION;
			case SECURITY_VALUE: return SECURITY;
			case PROJECT_PROGRAMME_VALUE: return PROJECT_PROGRAMME;
			case REPUTATIONAL_VALUE: return REPUTATIONAL;
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
	private RiskCategory(int value, String name, String literal) {
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
	
} //RiskCategory
