package org.goldthread.viewpoint.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Finds the classes that a specification names, in any of the forms that Sirius reads: {@code Plot},
 * {@code orchard::Plot}, {@code orchard.Plot}, {@code http://example.org/orchard#//Plot}, and EObject for all.
 */
final class TypeNames {

	private final List<EPackage> metamodels;

	TypeNames(List<EPackage> metamodels) {
		this.metamodels = List.copyOf(metamodels);
	}

	/** The class of that name; empty when no metamodel has it. */
	Optional<EClass> find(String written) {
		String name = written.strip();
		if ("EObject".equals(name) || "ecore::EObject".equals(name) || "ecore.EObject".equals(name)) {
			return Optional.of(EcorePackage.Literals.EOBJECT);
		}
		int path = name.indexOf("#//");
		if (path >= 0) {
			return find(name.substring(path + 3), metamodel -> metamodel.getNsURI().equals(name.substring(0, path)));
		}
		int qualifier = name.contains("::") ? name.indexOf("::") : name.indexOf('.');
		if (qualifier < 0) {
			return find(name, metamodel -> true);
		}
		String simple = name.substring(qualifier + (name.charAt(qualifier) == ':' ? 2 : 1));
		return find(simple, metamodel -> metamodel.getName().equals(name.substring(0, qualifier)));
	}

	private Optional<EClass> find(String simpleName, Predicate<EPackage> among) {
		return metamodels.stream().filter(among).map(metamodel -> metamodel.getEClassifier(simpleName))
				.filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
	}
}
