package org.goldthread.viewpoint.reading;

import java.util.List;

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
		for (Resource.Diagnostic error : errors) {
			faults.add(outline.pathAt(error.getLine(), error.getColumn()), reason(error) + where(error));
		}
	}

	private static String reason(Resource.Diagnostic error) {
		return switch (error) {
			case PackageNotFoundException unknown -> "the namespace " + unknown.uri() + " is outside the subset of Sirius's format that is read here";
			case ClassNotFoundException unknown -> "the type " + unknown.getName() + " is unknown or outside the subset of Sirius's format that is read here";
			case FeatureNotFoundException unknown -> "\"" + unknown.getName() + "\" is no feature of a " + unknown.getObject().eClass().getName()
					+ ", or outside the subset of Sirius's format that is read here";
			case IllegalValueException illegal -> "\"" + illegal.getValue() + "\" is not a value that " + illegal.getFeature().getName() + " can have here";
			case UnresolvedReferenceException dangling -> "nothing in the file has the path " + dangling.getReference();
			default -> "it cannot be read: " + error.getMessage();
		};
	}

	private static String where(Resource.Diagnostic error) {
		return " (line " + error.getLine() + ")";
	}
}
