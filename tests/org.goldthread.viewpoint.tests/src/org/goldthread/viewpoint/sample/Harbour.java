package org.goldthread.viewpoint.sample;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage.Literals;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An imaginary model for tests: a harbour with quays, ships at their berths, and ferry lines between quays. */
public final class Harbour {

	/** The metamodel, called harbour. */
	public static final EPackage METAMODEL = metamodel();

	private Harbour() {
	}

	/** A new object of the metamodel with a name. */
	public static EObject make(String type, String name) {
		EObject made = EcoreUtil.create((EClass) METAMODEL.getEClassifier(type));
		set(made, "name", name);
		return made;
	}

	/** The value of a feature. */
	public static Object get(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	/** Gives a feature a value; returns the object. */
	public static EObject set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
		return object;
	}

	/** Adds to a many-valued feature; returns what was added. */
	@SuppressWarnings("unchecked")
	public static EObject add(EObject object, String feature, EObject added) {
		((List<EObject>) get(object, feature)).add(added);
		return added;
	}

	/** The names of objects. */
	public static List<String> names(List<EObject> objects) {
		return objects.stream().map(object -> (String) get(object, "name")).toList();
	}

	/** Harbour Port with quays East (open) and West, ships Ann (900 t) and Bob (40 t) at East and Cyd (7 t) at sea, and a line Red from East to West. */
	public static EObject port() {
		EObject port = make("Harbour", "Port");
		EObject east = set(add(port, "quays", make("Quay", "East")), "open", true);
		EObject west = add(port, "quays", make("Quay", "West"));
		set(set(add(port, "ships", make("Ship", "Ann")), "tonnage", 900), "berth", east);
		set(set(add(port, "ships", make("Ship", "Bob")), "tonnage", 40), "berth", east);
		set(add(port, "ships", make("Ship", "Cyd")), "tonnage", 7);
		set(set(add(port, "lines", make("Line", "Red")), "from", east), "to", west);
		return port;
	}

	/** The object of that name in {@code port}. */
	public static EObject named(EObject port, String name) {
		return port.eContents().stream().filter(child -> name.equals(get(child, "name"))).findFirst().orElseThrow();
	}

	private static EPackage metamodel() {
		EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
		metamodel.setName("harbour");
		metamodel.setNsPrefix("harbour");
		metamodel.setNsURI("http://example.org/harbour/1.0");
		EEnum flag = EcoreFactory.eINSTANCE.createEEnum();
		flag.setName("Flag");
		flag.getELiterals().addAll(List.of(literal("White", "white", 0), literal("Yellow", "yellow (quarantine)", 1)));
		EClass harbour = type("Harbour");
		EClass quay = type("Quay");
		EClass ship = type("Ship");
		EClass tug = type("Tug");
		tug.getESuperTypes().add(ship);
		EClass line = type("Line");
		metamodel.getEClassifiers().addAll(List.of(flag, harbour, quay, ship, tug, line));
		harbour.getEStructuralFeatures().addAll(List.of(attribute("name", Literals.ESTRING), children("quays", quay),
				children("ships", ship), children("lines", line), one("lighthouse", quay, true)));
		quay.getEStructuralFeatures().addAll(List.of(attribute("name", Literals.ESTRING), attribute("open", Literals.EBOOLEAN),
				many("near", quay), children("moored", ship)));
		ship.getEStructuralFeatures().addAll(List.of(attribute("name", Literals.ESTRING), attribute("tonnage", Literals.EINT),
				attribute("flag", flag), one("berth", quay, false)));
		line.getEStructuralFeatures().addAll(
				List.of(attribute("name", Literals.ESTRING), one("from", quay, false), one("to", quay, false)));
		return metamodel;
	}

	private static EEnumLiteral literal(String name, String text, int value) {
		EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
		literal.setName(name);
		literal.setLiteral(text);
		literal.setValue(value);
		return literal;
	}

	private static EClass type(String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		return type;
	}

	private static EStructuralFeature attribute(String name, EClassifier type) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		return attribute;
	}

	private static EStructuralFeature children(String name, EClass type) {
		EReference reference = (EReference) one(name, type, true);
		reference.setUpperBound(-1);
		return reference;
	}

	private static EStructuralFeature many(String name, EClass type) {
		EReference reference = (EReference) one(name, type, false);
		reference.setUpperBound(-1);
		return reference;
	}

	private static EStructuralFeature one(String name, EClass type, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(containment);
		return reference;
	}
}
