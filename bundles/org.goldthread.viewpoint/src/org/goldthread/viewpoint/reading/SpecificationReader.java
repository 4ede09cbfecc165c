package org.goldthread.viewpoint.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter.ReadableInputStream;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.SpecificationFault;
import org.goldthread.viewpoint.specification.UnreadableSpecificationException;
import org.goldthread.viewpoint.specification.ValidationRule;
import org.goldthread.viewpoint.specification.ViewpointSpecification;

/**
 * Reads a specification file. What is outside the subset, and what would make Sirius refuse the file, is refused with
 * path and reason; nothing is guessed. No class is loaded, no other address is opened, nothing is registered.
 */
public final class SpecificationReader {

	/** The only version that core Sirius 7 and Sirius with ELK both load without migration. */
	public static final String VERSION = "12.0.0.2017041100";

	private static final int LARGEST = 8 * 1024 * 1024;
	private static final Pattern CLASS_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
	private static final String ROOT_TAG = "description:Group";

	private final List<EPackage> metamodels;

	/** @param metamodels of the models that the specification is for */
	public SpecificationReader(List<EPackage> metamodels) {
		this.metamodels = List.copyOf(metamodels);
	}

	/**
	 * Reads and compiles one file.
	 *
	 * @throws IOException when the stream fails
	 * @throws SpecificationException when the file cannot be used
	 */
	public ViewpointSpecification read(InputStream stream) throws IOException, SpecificationException {
		SpecificationText file = text(stream.readNBytes(LARGEST + 1));
		Faults faults = new Faults();
		SubsetMetamodel metamodel = SubsetMetamodel.create();
		XmlOutline outline = outline(file, metamodel);
		checkRoot(outline, faults);
		TypeNames types = new TypeNames(metamodels);
		Source group = load(file, metamodel, outline, faults);
		new StructureCheck(types, faults).check(group.object());
		faults.throwIfAny();
		ViewpointSpecification specification = compile(group, new Compilation(types, faults));
		faults.throwIfAny();
		return specification;
	}

	private static SpecificationText text(byte[] file) throws SpecificationException {
		if (file.length > LARGEST) {
			throw new UnreadableSpecificationException(
					new SpecificationFault("/", "the file is larger than " + LARGEST / 1024 / 1024 + " MB, which no specification is"));
		}
		return SpecificationText.of(file);
	}

	private static XmlOutline outline(SpecificationText file, SubsetMetamodel metamodel) throws SpecificationException {
		try {
			return XmlOutline.of(file.text(), metamodel);
		} catch (XMLStreamException malformed) {
			throw file.refusal(malformed);
		}
	}

	private static void checkRoot(XmlOutline outline, Faults faults) throws SpecificationException {
		if (!ROOT_TAG.equals(outline.rootTag())) {
			faults.add("/", "the root element is written " + outline.rootTag() + "; write " + ROOT_TAG + ", spelt exactly so, which Sirius looks for");
		} else if (!VERSION.equals(outline.rootVersion())) {
			faults.add("/", (outline.rootVersion().isEmpty() ? "the root has no version" : "the root has version " + outline.rootVersion())
					+ "; write version=\"" + VERSION + "\"");
		}
		faults.throwIfAny();
	}

	private Source load(SpecificationText file, SubsetMetamodel metamodel, XmlOutline outline, Faults faults) throws SpecificationException {
		Resource resource = new ClosedResourceSet(metamodel, metamodels).specification();
		try {
			resource.load(new ReadableInputStream(file.text()),
					Map.of(XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
		} catch (IOException refused) {
			if (resource.getErrors().isEmpty()) {
				faults.add("/", "it cannot be read: " + refused.getMessage());
			}
		}
		LoadErrors.report(resource.getErrors(), outline, faults);
		faults.throwIfAny();
		return new Source(resource.getContents().get(0));
	}

	private static ViewpointSpecification compile(Source group, Compilation compilation) throws SpecificationException {
		List<Source> viewpoints = group.all("ownedViewpoints");
		if (viewpoints.size() != 1) {
			compilation.fault(group, "it declares " + viewpoints.size() + " viewpoints; here a file declares one, so leave one in it");
			compilation.faults().throwIfAny();
		}
		Source viewpoint = viewpoints.get(0);
		List<Source> extensions = viewpoint.all("ownedJavaExtensions");
		extensions.stream().filter(extension -> !CLASS_NAME.matcher(extension.text("qualifiedClassName")).matches()).forEach(
				extension -> compilation.fault(extension, "\"" + extension.text("qualifiedClassName") + "\" is no qualified name of a class; "
						+ "write it like org.example.Services"));
		List<String> services = extensions.stream().map(extension -> extension.text("qualifiedClassName")).toList();
		List<ValidationRule> validation = new ValidationCompiler(compilation).rules(viewpoint);
		return new ViewpointSpecification(viewpoint.name(), viewpoint.label(),
				Arrays.stream(viewpoint.text("modelFileExtension").split("\\s+")).filter(part -> !part.isEmpty()).toList(),
				viewpoint.all("ownedRepresentations").stream()
						.map(diagram -> new DiagramCompiler(compilation, diagram).compile(validation, services)).toList());
	}
}
