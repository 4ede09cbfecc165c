package org.goldthread.document.format;

import java.util.Locale;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.model.Concept;
import org.goldthread.model.Labels;
import org.xml.sax.SAXParseException;

/** Says in words what the parser found wrong with a file. */
final class Damage {

	private static final String CUT_OFF = "the file ends in the middle, as if it had been cut off";

	private Damage() {
	}

	/** The refusal for an error of the XMI reader. */
	static Refusal of(XMIException error) {
		return new Refusal(Kind.DAMAGED, Math.max(error.getLine(), 0), reason(error), error);
	}

	/** The refusal for bytes that are not well-formed XML. */
	static Refusal notWellFormed(byte[] bytes, int line, Exception cause) {
		OptionalInt malformed = Encodings.firstMalformed(bytes);
		if (malformed.isPresent()) {
			return new Refusal(Kind.DAMAGED, ByteScan.line(bytes, malformed.getAsInt()), "there are bytes that are not UTF-8", cause);
		}
		int last = ByteScan.line(bytes, bytes.length);
		boolean atEnd = line >= last - 1 && !endsWithTag(bytes);
		return new Refusal(Kind.DAMAGED, Math.max(line, 1), atEnd ? CUT_OFF : "this is not well-formed XML", cause);
	}

	private static String reason(XMIException error) {
		return switch (error) {
			case FeatureNotFoundException e -> type(e.getObject()) + " has nothing called " + Words.quote(e.getName());
			case IllegalValueException e -> illegalValue(e);
			case UnresolvedReferenceException e -> where(e.getFeature(), e.getObject()) + " refers to " + Words.quote(e.getReference())
					+ ", which is not in the file";
			case ClassNotFoundException e -> "there is no kind of element called " + Words.quote(e.getName());
			case PackageNotFoundException e -> "the namespace " + Words.quote(String.valueOf(e.uri())) + " does not belong in a portfolio";
			case XMIException e when e.getCause() instanceof SAXParseException -> "this is not well-formed XML";
			default -> Words.plain(withoutLocation(error));
		};
	}

	/** EMF appends the address, line and column to the message. */
	private static String withoutLocation(XMIException error) {
		String message = String.valueOf(error.getMessage());
		int location = message.lastIndexOf(" (" + error.getLocation());
		return location > 0 ? message.substring(0, location) : message;
	}

	private static String illegalValue(IllegalValueException e) {
		EStructuralFeature feature = e.getFeature();
		String where = where(feature, e.getObject());
		if (feature instanceof EReference reference && e.getValue() instanceof EObject value) {
			return reference.isContainment() && !reference.isMany() && reference.getEReferenceType().isInstance(value)
					? where + " is there twice"
					: where + " cannot be the " + Concept.of(value.eClass()).labelInSentence() + " " + label(value);
		}
		String wanted = feature.getEType() instanceof EDataType type ? ValueForms.of(type) : "";
		return where + " cannot be " + Words.quote(String.valueOf(e.getValue())) + wanted;
	}

	private static String where(EStructuralFeature feature, EObject owner) {
		return Labels.of(feature).toLowerCase(Locale.UK) + " of " + label(owner);
	}

	private static String label(EObject object) {
		return Words.plain(Labels.of(object));
	}

	private static String type(EObject object) {
		return object == null ? "the file" : "a " + Concept.of(object.eClass()).labelInSentence();
	}

	private static boolean endsWithTag(byte[] bytes) {
		int last = bytes.length - 1;
		while (last >= 0 && bytes[last] <= ' ') {
			last--;
		}
		return last >= 0 && bytes[last] == '>';
	}
}
