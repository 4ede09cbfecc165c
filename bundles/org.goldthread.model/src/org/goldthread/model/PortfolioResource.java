package org.goldthread.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds one portfolio in memory: reads and writes XMI with options that stay linear in the size of the model, refuses
 * DTDs and with them external entities, opens no other file and loads no class that a file names, and owns the
 * portfolio's {@link ChangeHub} and indexes. Loading stops at the first error, which is then the only one of {@link #getErrors()}.
 */
public final class PortfolioResource extends XMIResourceImpl implements ChangeHub.Owner {

	/**
	 * Load option, a Boolean: leaves out what this version does not know, and counts it, instead of failing. For reading
	 * files of newer formats, whose portfolio must not be saved over them.
	 */
	public static final String OPTION_LENIENT = "org.goldthread.model.lenient";

	private static final String NAMESPACES = "http://goldthread.org/model/";

	private final ChangeHub hub = new ChangeHub();
	private final ElementsById elementsById = new ElementsById();
	private int read;
	private int skipped;
	private InverseReferences inverseReferences;
	private ReferenceIndex referenceIndex;
	private NameIndex nameIndex;

	/** An empty resource at {@code location}, in a resource set that knows the Goldthread model and nothing else. */
	public static PortfolioResource create(URI location) {
		ResourceSet resources = new IsolatedResourceSet();
		resources.getPackageRegistry().put(GoldthreadPackage.eNS_URI, GoldthreadPackage.eINSTANCE);
		PortfolioResource resource = new PortfolioResource(location);
		resources.getResources().add(resource);
		return resource;
	}

	/** A resource that holds {@code portfolio}, for portfolios that no file holds yet. */
	public static PortfolioResource holding(Portfolio portfolio) {
		PortfolioResource resource = create(URI.createURI("memory:/portfolio.goldthread"));
		resource.getContents().add(portfolio);
		return resource;
	}

	private PortfolioResource(URI location) {
		super(location);
		setIntrinsicIDToEObjectMap(elementsById);
		setEncoding("UTF-8");
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(OPTION_DEFER_IDREF_RESOLUTION, true);
		load.put(OPTION_DEFER_ATTACHMENT, true);
		load.put(OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
		load.put(OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		load.put(OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(OPTION_CONFIGURATION_CACHE, true);
		save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
	}

	/** The portfolio held; empty before loading and when the file's root is something else. */
	public Optional<Portfolio> portfolio() {
		return getContents().size() == 1 && getContents().get(0) instanceof Portfolio portfolio
				? Optional.of(portfolio)
				: Optional.empty();
	}

	/** The first id that two elements of the loaded file share; empty when all are different. */
	public Optional<String> duplicateId() {
		return elementsById.duplicate();
	}

	/** Whether each element of the loaded file has an id of its own, and {@code valid} holds for all of them. */
	public boolean hasIds(Predicate<String> valid) {
		return elementsById.size() == read && elementsById.keySet().stream().allMatch(valid);
	}

	/** Number of things that {@link #OPTION_LENIENT} left out. */
	public int skipped() {
		return skipped;
	}

	/** Whether a namespace is that of the model in this version or any other. */
	public static boolean isGoldthreadNamespace(String namespace) {
		return namespace.startsWith(NAMESPACES);
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		try {
			super.doLoad(in, options);
		} catch (UnacceptableContent e) {
			getErrors().add(e.error());
			throw new IOWrappedException(e.error());
		}
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {

			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new PortfolioHandler(resource, helper, options);
			}
		};
	}

	/** While loading, an id that is not known fails at once: a search through all elements for each would never end. */
	@Override
	protected EObject getEObjectByID(String id) {
		return isLoading() ? elementsById.get(id) : super.getEObjectByID(id);
	}

	/** While loading, the handler makes each element known; EMF would go through all of them once more. */
	@Override
	protected boolean isAttachedDetachedHelperRequired() {
		return !isLoading() && super.isAttachedDetachedHelperRequired();
	}

	/** As EMF does it, in less time. */
	@Override
	public void attached(EObject object) {
		if (isAttachedDetachedHelperRequired()) {
			attachedHelper(object);
			new AllContents(object).forEachRemaining(this::attachedHelper);
		}
	}

	/** Makes an element known that was read but hangs in no resource yet. */
	void add(Identified element) {
		read++;
		if (element.getId() != null) {
			elementsById.put(element.getId(), element);
		}
	}

	void countSkipped() {
		skipped++;
	}

	@Override
	public ChangeHub changeHub() {
		return hub;
	}

	/** Who refers to whom; built at the first call and kept up to date from then on. */
	public InverseReferences inverseReferences() {
		if (inverseReferences == null) {
			inverseReferences = new InverseReferences(getContents());
			hub.addListener(inverseReferences);
		}
		return inverseReferences;
	}

	/** Elements by human reference; built at the first call and kept up to date from then on. */
	public ReferenceIndex referenceIndex() {
		if (referenceIndex == null) {
			referenceIndex = new ReferenceIndex(getContents());
			hub.addListener(referenceIndex);
		}
		return referenceIndex;
	}

	/** Elements of one name; built at the first call and kept up to date from then on. */
	public NameIndex nameIndex() {
		if (nameIndex == null) {
			List<EObject> all = new ArrayList<>();
			getAllContents().forEachRemaining(all::add);
			nameIndex = new NameIndex(all);
			hub.addListener(nameIndex);
		}
		return nameIndex;
	}
}
