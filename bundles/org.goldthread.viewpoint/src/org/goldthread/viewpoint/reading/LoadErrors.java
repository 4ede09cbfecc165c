package org.goldthread.viewpoint.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;

/** Says in words what EMF found wrong while it read a file. */
final class LoadErrors {

	private LoadErrors() {
	}

	static void report(List<Resource.Diagnostic> errors, XmlOutline outline, Faults faults) {
		Set<String> refused = new HashSet<>();
		for (Resource.Diagnostic error : errors) {
			if (faults.areMany()) {
				return;
			}
			String path = outline.pathAt(error.getLine(), error.getColumn());
			if (!follows(error, path, refused)) {
				faults.add(path, reason(error) + where(error));
			}
			if (error instanceof PackageNotFoundException || error instanceof ClassNotFoundException) {
				refused.add(path);
			}
		}
	}

	/** Whether it is only there because of an element that was refused: EMF says so of its class too, and of every path to it. */
	private static boolean follows(Resource.Diagnostic error, String path, Set<String> refused) {
		return switch (error) {
			case ClassNotFoundException unknown -> refused.contains(path);
			case UnresolvedReferenceException dangling -> refused.stream().anyMatch(dangling.getReference()::startsWith);
			default -> false;
		};
	}

	private static String reason(Resource.Diagnostic error) {
		return switch (error) {
			case PackageNotFoundException unknown -> "the namespace " + unknown.uri() + " is outside the subset of Sirius's format that is read here; leave out what uses it";
			case ClassNotFoundException unknown -> "the type " + unknown.getName() + " is unknown or outside the subset of Sirius's format that is read here; correct it, or leave the element out";
			case FeatureNotFoundException unknown -> "\"" + unknown.getName() + "\" is no feature of a " + unknown.getObject().eClass().getName()
					+ ", or outside the subset of Sirius's format that is read here; correct it, or leave it out";
			case IllegalValueException illegal -> "\"" + illegal.getValue() + "\" is not a value that " + illegal.getFeature().getName() + " can have here" + advice(illegal.getFeature());
			case UnresolvedReferenceException dangling -> "nothing in the file has the path " + dangling.getReference() + "; correct the path";
			default -> "it cannot be read: " + error.getMessage();
		};
	}

	private static String advice(EStructuralFeature feature) {
		return feature.getEType() instanceof EEnum choice
				? "; write one of " + choice.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "))
				: "; write a value of type " + feature.getEType().getName();
	}

	private static String where(Resource.Diagnostic error) {
		return " (line " + error.getLine() + ")";
	}
}
