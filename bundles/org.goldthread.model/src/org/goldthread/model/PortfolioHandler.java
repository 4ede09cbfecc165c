package org.goldthread.model;

import java.nio.CharBuffer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
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
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Reads the XMI of a portfolio and of nothing else: knows one package, follows no schema location, loads no class that a
 * namespace names, and refuses what EMF would drop without a word. Stops at the first error unless it is lenient.
 * Elements without qualified attributes, which are nearly all, take a short way through {@link FileFeatures}.
 */
final class PortfolioHandler extends SAXXMIHandler {

	private final boolean lenient;
	private boolean qualified;
	private boolean refused;

	PortfolioHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
		lenient = Boolean.TRUE.equals(options.get(PortfolioResource.OPTION_LENIENT));
		notFeatures.remove(UUID_ATTRIB);
	}

	@Override
	public void error(XMIException e) {
		if (!lenient) {
			refused = true;
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

	/** Notes whether any attribute has a prefix: only such ones are XMI's own, or declare something. */
	@Override
	protected Object setAttributes(Object attributes) {
		qualified = attributes instanceof Attributes some && hasQualified(some);
		return super.setAttributes(qualified ? new AttributesImpl((Attributes) attributes) : attributes); // not all parsers find those by name
	}

	private static boolean hasQualified(Attributes attributes) {
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getQName(i);
			if (name.indexOf(':') >= 0 || name.equals(XMLResource.XML_NS)) {
				return true;
			}
		}
		return false;
	}

	@Override
	protected void handleNamespaceAttribs() {
		if (qualified) {
			super.handleNamespaceAttribs();
		}
	}

	@Override
	protected void handleFeature(String prefix, String name) {
		EObject owner = objects.peekEObject();
		Optional<EReference> child = qualified || !prefix.isEmpty() || owner == null ? Optional.empty()
				: FileFeatures.of(owner.eClass()).child(name);
		if (child.isPresent()) {
			createChild(owner, child.get());
		} else {
			super.handleFeature(prefix, name);
		}
	}

	private void createChild(EObject owner, EReference reference) {
		EObject child = GoldthreadFactory.eINSTANCE.create(reference.getEReferenceType());
		FileFeatures features = FileFeatures.of(child.eClass());
		for (int i = 0; i < attribs.getLength(); i++) {
			take((InternalEObject) child, features, attribs.getQName(i), attribs.getValue(i));
		}
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<Object> children = (InternalEList<Object>) owner.eGet(reference);
			children.addUnique(child);
		} else {
			setFeatureValue(owner, reference, child, -1);
		}
		processObject(child);
	}

	private void take(InternalEObject object, FileFeatures features, String name, String value) {
		Optional<FileFeatures.Feature> feature = features.attribute(name);
		if (feature.isEmpty()) {
			setAttribValue(object, name, value);
		} else if (feature.get().form().isPresent()) {
			set(object, feature.get(), feature.get().form().get(), value);
		} else if (isOneId(value)) {
			refer(object, feature.get(), value);
		} else {
			setValueFromId(object, (EReference) feature.get().of(), value);
		}
	}

	/** Follows a reference to what was read before at once, and keeps one to what is still to come. */
	private void refer(InternalEObject object, FileFeatures.Feature feature, String id) {
		EObject target = ((PortfolioResource) xmlResource).getEObjectByID(id);
		if (target == null) {
			forwardSingleReferences.add(new SingleReference(object, feature.of(), id, 0, getLineNumber(), getColumnNumber()));
		} else {
			setFeatureValue(object, feature.of(), target, -1);
		}
	}

	private void set(InternalEObject object, FileFeatures.Feature feature, FileForm form, String value) {
		try {
			object.eSet(feature.id(), form.read(value));
		} catch (RuntimeException e) {
			error(new IllegalValueException(object, feature.of(), value, e, getLocation(), getLineNumber(), getColumnNumber()));
		}
	}

	/** Makes each element known as soon as it is read. */
	@Override
	protected void processObject(EObject object) {
		if (object instanceof Identified identified) {
			((PortfolioResource) xmlResource).add(identified);
		}
		super.processObject(object);
	}

	private static boolean isOneId(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c <= ' ' || c == '#' || c == ':') {
				return false;
			}
		}
		return !value.isEmpty();
	}

	/** Follows references before the portfolio hangs in its resource, where every change would be made known. */
	@Override
	public void endDocument() {
		if (refused) {
			return; // the parser ends the document even so, and links that are still open would be told instead
		}
		forwardSingleReferences.removeIf(this::isFollowed);
		super.endDocument();
	}

	private boolean isFollowed(SingleReference reference) {
		EObject target = ((PortfolioResource) xmlResource).getEObjectByID((String) reference.getValue());
		if (target == null) {
			return false;
		}
		setFeatureValue(reference.getObject(), reference.getFeature(), target, reference.getPosition());
		return true;
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
