package org.goldthread.model;

import java.nio.CharBuffer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;

/**
 * Reads the XMI of a portfolio and of nothing else: knows one package, follows no schema location, loads no class that a
 * namespace names, and refuses what EMF would drop without a word. Stops at the first error unless it is lenient.
 */
final class PortfolioHandler extends SAXXMIHandler {

	private final boolean lenient;

	PortfolioHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
		lenient = Boolean.TRUE.equals(options.get(PortfolioResource.OPTION_LENIENT));
		notFeatures.remove(UUID_ATTRIB);
	}

	@Override
	public void error(XMIException e) {
		if (!lenient) {
			throw new UnacceptableContent(e);
		}
		((PortfolioResource) xmlResource).countSkipped();
	}

	@Override
	protected EPackage getPackageForURI(String namespace) {
		if (GoldthreadPackage.eNS_URI.equals(namespace) || lenient && PortfolioResource.isGoldthreadNamespace(namespace)) {
			return GoldthreadPackage.eINSTANCE;
		}
		error(new PackageNotFoundException(namespace, getLocation(), getLineNumber(), getColumnNumber()));
		return null;
	}

	@Override
	protected void handleSchemaLocation() {
		// a portfolio has one schema, and it is built in
	}

	@Override
	protected void handleXSISchemaLocation(String locations) {
		handleSchemaLocation();
	}

	@Override
	protected void handleXSINoNamespaceSchemaLocation(String location) {
		handleSchemaLocation();
	}

	@Override
	protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject owner, String value) {
		reportUnknownFeature(prefix, name, isElement, owner, value);
	}

	@Override
	protected void handleObjectAttribs(EObject object) {
		if (attribs != null && attribs.getValue(ID_ATTRIB) != null) {
			handleUnknownFeature(null, ID_ATTRIB, false, object, attribs.getValue(ID_ATTRIB));
		}
		super.handleObjectAttribs(object);
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String address) {
		error(new XMIException("it refers to something outside the file (" + address + ")", getLocation(), getLineNumber(),
				getColumnNumber()));
	}

	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (feature instanceof EReference reference && reference.isContainment() && !reference.isMany() && object.eIsSet(feature)) {
			error(new IllegalValueException(object, feature, value, null, getLocation(), getLineNumber(), getColumnNumber()));
			return;
		}
		super.setFeatureValue(object, feature, value, position);
	}

	/** Takes all targets of a reference at once: EMF looks for each among those before it, and a long list would take for ever. */
	@Override
	protected void setFeatureValues(ManyReference reference) {
		EStructuralFeature feature = reference.getFeature();
		EObject owner = reference.getObject();
		Set<Object> targets = new LinkedHashSet<>();
		for (Object value : reference.getValues()) {
			if (value == null) {
				continue; // dangling, and told as such
			}
			if (!feature.getEType().isInstance(value)) {
				error(new IllegalValueException(owner, feature, value, null, getLocation(), reference.getLineNumber(), reference.getColumnNumber()));
			} else if (!targets.add(value)) {
				error(new XMIException(Labels.of(feature) + " of " + Labels.of(owner) + " names " + Labels.of((EObject) value) + " twice",
						getLocation(), reference.getLineNumber(), reference.getColumnNumber()));
			}
		}
		@SuppressWarnings("unchecked")
		InternalEList<Object> list = (InternalEList<Object>) owner.eGet(feature);
		list.removeIf(targets::contains);
		list.addAllUnique(targets);
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		if (text == null && !isError()) {
			refuseWords(chars, start, start + length);
		}
		super.characters(chars, start, length);
	}

	private void refuseWords(char[] chars, int start, int end) {
		for (int i = start; i < end; i++) {
			if (!Character.isWhitespace(chars[i])) {
				int linesAfter = (int) CharBuffer.wrap(chars, i, end - i).chars().filter(c -> c == '\n').count();
				error(new XMIException("there is text where only elements belong", getLocation(), getLineNumber() - linesAfter, 1));
				return;
			}
		}
	}
}
