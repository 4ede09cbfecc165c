package org.goldthread.viewpoint.kind;

import java.util.List;
import java.util.Optional;

import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.ServiceClasses;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.presentation.PresentationFile;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.ValidationRule;
import org.goldthread.viewpoint.specification.ViewpointSpecification;
import org.goldthread.viewpoint.view.DiagramEvaluator;

/**
 * A viewpoint as its provider brings it, read and ready for use. Immutable.
 *
 * @param presentations empty when there is no such file
 * @param services the classes that the specification may call
 */
public record Viewpoint(ViewpointSpecification specification, Optional<PresentationFile> presentations, ServiceClasses services) {

	/**
	 * Reads what a provider names.
	 *
	 * @throws SpecificationException when it cannot be read or used
	 */
	public static Viewpoint read(ViewpointProvider provider) throws SpecificationException {
		ViewpointSpecification specification = ViewpointSpecification.load(provider.specification());
		Optional<PresentationFile> presentations = provider.presentation().isEmpty() ? Optional.empty()
				: Optional.of(PresentationFile.load(provider.presentation().get()));
		return new Viewpoint(specification, presentations, provider.services());
	}

	/** A new interpreter for its expressions. */
	public Interpreter interpreter() {
		return new Interpreter(serviceClasses(), services);
	}

	/** What it demands of elements, each rule once. */
	public List<ValidationRule> validation() {
		return specification.diagrams().stream().flatMap(diagram -> diagram.validation().stream()).distinct().toList();
	}

	/** One of its kinds of diagrams, with a new evaluator. */
	DiagramKind kind(DiagramSpecification diagram) {
		Presentation presentation = presentations.map(file -> file.of(diagram.name())).orElse(Presentation.NONE);
		return new DiagramKind(diagram, presentation, new DiagramEvaluator(services));
	}

	private List<String> serviceClasses() {
		return specification.diagrams().stream().flatMap(diagram -> diagram.serviceClasses().stream()).distinct().toList();
	}
}
