package org.goldthread.benchmarks.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Portfolio;

/** The anchor: EMF's own XMI resource, tuned as far as its options go, without any of our safety. */
public final class PlainEmf {

	private PlainEmf() {
	}

	/** Loads a file. */
	public static XMIResourceImpl load(Path file) throws IOException {
		XMIResourceImpl resource = resource(file);
		resource.load(Map.of());
		return resource;
	}

	/** A resource at a file that holds a portfolio. */
	public static XMIResourceImpl holding(Portfolio portfolio, Path file) {
		XMIResourceImpl resource = resource(file);
		resource.getContents().add(portfolio);
		return resource;
	}

	private static XMIResourceImpl resource(Path file) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(GoldthreadPackage.eNS_URI, GoldthreadPackage.eINSTANCE);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		resources.getResources().add(resource);
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		resource.setEncoding("UTF-8");
		Map<Object, Object> load = resource.getDefaultLoadOptions();
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
		load.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
		load.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
		load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		resource.getDefaultSaveOptions().put(XMLResource.OPTION_CONFIGURATION_CACHE, true);
		return resource;
	}
}
