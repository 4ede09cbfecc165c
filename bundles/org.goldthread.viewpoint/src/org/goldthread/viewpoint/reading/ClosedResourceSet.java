package org.goldthread.viewpoint.reading;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * Knows one specification, the system colours and the metamodels that the caller gives, and nothing else: no reference
 * in a file makes another file or address be read, and nothing is registered for the rest of the application.
 */
final class ClosedResourceSet extends ResourceSetImpl {

	private final Resource specification = new SpecificationResource();

	ClosedResourceSet(SubsetMetamodel metamodel, List<EPackage> models) {
		setPackageRegistry(new EPackageRegistryImpl());
		metamodel.packages().values().forEach(this::register);
		models.forEach(this::register);
		register(EcorePackage.eINSTANCE);
		getResources().add(specification);
		getResources().add(SystemColours.create(metamodel));
	}

	/** The resource to read the specification into. */
	Resource specification() {
		return specification;
	}

	@Override
	public Resource createResource(URI address, String contentType) {
		return null;
	}

	private void register(EPackage metamodel) {
		getPackageRegistry().put(metamodel.getNsURI(), metamodel);
	}

	/** Takes a malformed path for one that leads nowhere, where EMF would fail without saying which. */
	private static final class SpecificationResource extends XMIResourceImpl {

		SpecificationResource() {
			super(URI.createURI("memory:/specification.odesign"));
		}

		@Override
		public EObject getEObject(String fragment) {
			try {
				return super.getEObject(fragment);
			} catch (RuntimeException malformed) {
				return null;
			}
		}
	}
}
