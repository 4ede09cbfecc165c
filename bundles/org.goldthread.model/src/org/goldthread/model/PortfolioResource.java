package org.goldthread.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/**
 * Holds one portfolio in memory: reads and writes XMI with options that stay linear in the size of the model, refuses
 * DTDs and with them external entities, and owns the portfolio's {@link ChangeHub} and indexes.
 */
public final class PortfolioResource extends XMIResourceImpl implements ChangeHub.Owner {

	private final ChangeHub hub = new ChangeHub();
	private InverseReferences inverseReferences;
	private ReferenceIndex referenceIndex;

	/** An empty resource at {@code location}, in a resource set that knows the Goldthread model and nothing else. */
	public static PortfolioResource create(URI location) {
		ResourceSet resources = new ResourceSetImpl();
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
		setIntrinsicIDToEObjectMap(new HashMap<>());
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
}
