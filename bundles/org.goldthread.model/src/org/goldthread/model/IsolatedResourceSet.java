package org.goldthread.model;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Holds one portfolio and opens nothing else, whatever address a file may name. */
final class IsolatedResourceSet extends ResourceSetImpl {

	@Override
	public Resource getResource(URI address, boolean loadOnDemand) {
		return super.getResource(address, false);
	}

	@Override
	public Resource createResource(URI address, String contentType) {
		return null;
	}

	@Override
	protected void demandLoad(Resource resource) {
		throw new UnsupportedOperationException("A portfolio opens no other file: " + resource.getURI());
	}
}
