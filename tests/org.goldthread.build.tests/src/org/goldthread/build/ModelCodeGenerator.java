package org.goldthread.build;

import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Writes the model's Java code from {@code goldthread.genmodel}, as the Eclipse IDE would. */
public final class ModelCodeGenerator {

	private static final String BUNDLE = "org.goldthread.model";

	private ModelCodeGenerator() {
	}

	/**
	 * Generates into the bundle given on the command line, for a developer who has changed the model.
	 *
	 * @param arguments the folder of the bundle {@code org.goldthread.model}
	 */
	public static void main(String[] arguments) {
		generate(Path.of(arguments[0]).toAbsolutePath().normalize());
	}

	/**
	 * Generates {@code src-gen} inside a model bundle.
	 *
	 * @param bundle folder that holds {@code model/goldthread.genmodel}
	 * @throws IllegalStateException when the model is not valid or a file cannot be written
	 */
	public static void generate(Path bundle) {
		EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(bundle + "/"));
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		URI location = URI.createPlatformResourceURI(BUNDLE + "/model/goldthread.genmodel", true);
		GenModel model = (GenModel) resources.getResource(location, true).getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException("The model code could not be generated: " + result);
		}
	}
}
