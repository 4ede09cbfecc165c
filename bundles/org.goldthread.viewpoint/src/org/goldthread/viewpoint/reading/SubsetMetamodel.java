package org.goldthread.viewpoint.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The metamodel of the subset of Sirius's format that is read here, made from {@code subset.txt} and {@code subset-tools.txt}: Sirius's namespaces,
 * class and feature names. Made anew for each file that is read, and registered nowhere.
 */
final class SubsetMetamodel {

	/** Data types of texts that mean more than text. */
	static final String EXPRESSION = "Expression";
	static final String NAME = "Name";
	static final String TYPE_NAME = "TypeName";

	private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

	private final Map<String, EPackage> packages = new HashMap<>();
	private final Map<String, EClassifier> classifiers = new HashMap<>();
	private final List<EReference> named = new ArrayList<>();
	private final Set<String> many = new HashSet<>();

	private SubsetMetamodel() {
		classifiers.put("String", EcorePackage.Literals.ESTRING);
		classifiers.put("Boolean", EcorePackage.Literals.EBOOLEAN);
		classifiers.put("Integer", EcorePackage.Literals.EINT);
		classifiers.put("EObject", EcorePackage.Literals.EOBJECT);
		classifiers.put("EPackage", EcorePackage.Literals.EPACKAGE);
	}

	/** A new metamodel. */
	static SubsetMetamodel create() {
		List<String> lines = new ArrayList<>(TextResource.lines("subset.txt"));
		lines.addAll(TextResource.lines("subset-tools.txt"));
		SubsetMetamodel metamodel = new SubsetMetamodel();
		metamodel.declare(lines);
		metamodel.fill(lines);
		metamodel.named.forEach(
				reference -> reference.getEKeys().add((EAttribute) reference.getEReferenceType().getEStructuralFeature("name")));
		return metamodel;
	}

	/** The packages by prefix. */
	Map<String, EPackage> packages() {
		return packages;
	}

	/** A class of the subset; fails for a name that is none. */
	EClass type(String name) {
		return (EClass) classifiers.get(name);
	}

	/** Whether paths name the elements of a feature of that name. */
	boolean names(String feature) {
		return named.stream().anyMatch(reference -> reference.getName().equals(feature));
	}

	/** Whether a feature of that name holds several elements. */
	boolean counts(String feature) {
		return many.contains(feature);
	}

	private void declare(List<String> lines) {
		EPackage current = null;
		for (String line : lines) {
			String[] words = line.strip().split(" ");
			switch (words[0]) {
				case "package" -> {
					current = ECORE.createEPackage();
					current.setName(words[1]);
					current.setNsPrefix(words[1]);
					current.setNsURI(words[2]);
					packages.put(words[1], current);
					if (packages.size() == 1) {
						List.of(EXPRESSION, NAME, TYPE_NAME).forEach(this::addText);
					}
				}
				case "enum" -> add(current, enumeration(words));
				case "class", "abstract" -> {
					EClass type = ECORE.createEClass();
					type.setName(words[1]);
					type.setAbstract("abstract".equals(words[0]));
					add(current, type);
				}
				default -> {
				}
			}
		}
	}

	private void fill(List<String> lines) {
		EClass current = null;
		for (String line : lines) {
			String[] words = line.strip().split(" ");
			switch (words[0]) {
				case "class", "abstract" -> {
					current = type(words[1]);
					for (int i = 3; i < words.length; i++) {
						current.getESuperTypes().add(type(words[i]));
					}
				}
				case "package", "enum" -> {
				}
				case "contains", "refers" -> current.getEStructuralFeatures().add(reference(words));
				default -> current.getEStructuralFeatures().add(attribute(words));
			}
		}
	}

	private void add(EPackage owner, EClassifier classifier) {
		owner.getEClassifiers().add(classifier);
		classifiers.put(classifier.getName(), classifier);
	}

	private void addText(String name) {
		EDataType type = ECORE.createEDataType();
		type.setName(name);
		type.setInstanceClass(String.class);
		add(packages.values().iterator().next(), type);
	}

	private static EEnum enumeration(String[] words) {
		EEnum enumeration = ECORE.createEEnum();
		enumeration.setName(words[1]);
		for (int i = 2; i < words.length; i++) {
			EEnumLiteral literal = ECORE.createEEnumLiteral();
			literal.setName(words[i]);
			literal.setValue(i - 2);
			enumeration.getELiterals().add(literal);
		}
		return enumeration;
	}

	private EAttribute attribute(String[] words) {
		EAttribute attribute = ECORE.createEAttribute();
		attribute.setName(words[0]);
		attribute.setEType(classifiers.get(words[1]));
		bound(attribute, words[2]);
		if (words.length > 4) {
			attribute.setDefaultValueLiteral(String.join(" ", Arrays.asList(words).subList(4, words.length)));
		}
		return attribute;
	}

	private EReference reference(String[] words) {
		EReference reference = ECORE.createEReference();
		reference.setName(words[1]);
		reference.setEType(classifiers.get(words[2]));
		reference.setContainment("contains".equals(words[0]));
		bound(reference, words[3]);
		if (reference.isMany()) {
			many.add(words[1]);
		}
		if (words[words.length - 1].equals("named")) {
			named.add(reference);
		}
		return reference;
	}

	private static void bound(EStructuralFeature feature, String bounds) {
		feature.setLowerBound("1".equals(bounds) || "+".equals(bounds) ? 1 : 0);
		feature.setUpperBound("*".equals(bounds) || "+".equals(bounds) ? EStructuralFeature.UNBOUNDED_MULTIPLICITY : 1);
	}
}
