package org.goldthread.viewpoint.reading;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The colours that every specification may refer to without declaring them, as a resource of their own. */
final class SystemColours {

	/** Address by which specifications refer to the resource. */
	static final URI ADDRESS = URI.createURI("environment:/viewpoint");

	private SystemColours() {
	}

	/** A new resource with the colours of {@code system-colours.txt}. */
	static Resource create(SubsetMetamodel metamodel) {
		EObject palette = EcoreUtil.create(metamodel.type("SytemColorsPalette"));
		for (String line : TextResource.lines("system-colours.txt")) {
			String[] parts = line.split(",");
			EObject colour = EcoreUtil.create(metamodel.type("SystemColor"));
			set(colour, "name", parts[0]);
			set(colour, "red", Integer.valueOf(parts[1]));
			set(colour, "green", Integer.valueOf(parts[2]));
			set(colour, "blue", Integer.valueOf(parts[3]));
			children(palette, "entries").add(colour);
		}
		EObject environment = EcoreUtil.create(metamodel.type("Environment"));
		set(environment, "systemColors", palette);
		Resource resource = new XMIResourceImpl(ADDRESS);
		resource.getContents().add(environment);
		return resource;
	}

	private static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject object, String feature) {
		return (List<EObject>) object.eGet(object.eClass().getEStructuralFeature(feature));
	}
}
