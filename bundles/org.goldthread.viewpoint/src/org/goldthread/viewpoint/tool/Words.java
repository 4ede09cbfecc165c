package org.goldthread.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.NodeMapping;

/** What refusals and undo menu call elements and mappings. */
record Words(DiagramSpecification specification) {

	/** The reference of an element, else its label. */
	static String shortName(EObject element) {
		return element instanceof Element named && named.getReference() != null && !named.getReference().isBlank()
				? named.getReference()
				: Labels.of(element);
	}

	/** The label as it stands inside a sentence; one that starts with an abbreviation stays as it is. */
	static String inSentence(String label) {
		boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
		return abbreviation ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
	}

	/** One such thing: "a workstream". */
	String one(String mapping) {
		String label = inSentence(specification.nodeMapping(mapping).map(NodeMapping::label).orElse(mapping));
		return ("aeiou".indexOf(label.charAt(0)) < 0 ? "a " : "an ") + label;
	}

	/** One of several: "a workstream or a benefit". */
	String oneOf(Collection<String> mappings) {
		List<String> names = mappings.stream().distinct().map(this::one).distinct().toList();
		return String.join(" or ", names);
	}

	/** "3 elements", or the label of the only one. */
	static String all(List<Dragged> dragged) {
		return dragged.size() == 1 ? Labels.of(dragged.get(0).element()) : dragged.size() + " elements";
	}
}
