package org.goldthread.design;

import java.net.URL;

import org.goldthread.viewpoint.expression.ServiceClasses;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.presentation.PresentationFile;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.ViewpointSpecification;
import org.goldthread.viewpoint.view.DiagramEvaluator;

/** The kinds of diagrams that Goldthread ships with, and how they are presented. */
public final class GoldthreadViewpoint {

	/** Kind of the diagram that leads from workstreams over benefits and outcomes to the themes of the vision. */
	public static final String OUTCOMES_MAP = "Outcomes map";

	private final ViewpointSpecification specification;
	private final PresentationFile presentations;

	private GoldthreadViewpoint(ViewpointSpecification specification, PresentationFile presentations) {
		this.specification = specification;
		this.presentations = presentations;
	}

	/**
	 * Reads the shipped files; takes some tens of milliseconds, so keep the result.
	 *
	 * @throws IllegalStateException when the installation is damaged
	 */
	public static GoldthreadViewpoint load() {
		try {
			return new GoldthreadViewpoint(ViewpointSpecification.load(file("goldthread.odesign")),
					PresentationFile.load(file("goldthread.presentation.json")));
		} catch (SpecificationException damaged) {
			throw new IllegalStateException("Goldthread's own viewpoint specification cannot be used: " + damaged.getMessage(), damaged);
		}
	}

	/** The specification with all kinds of diagrams. */
	public ViewpointSpecification specification() {
		return specification;
	}

	/**
	 * The kind of diagram of that name.
	 *
	 * @throws IllegalArgumentException when there is none; {@link ViewpointSpecification#diagram} asks without
	 */
	public DiagramSpecification diagram(String kind) {
		return specification.diagram(kind).orElseThrow(() -> new IllegalArgumentException("There is no kind of diagram called \"" + kind + "\""));
	}

	/** How diagrams of that kind are presented; adds nothing for an unknown kind. */
	public Presentation presentation(String kind) {
		return presentations.of(kind);
	}

	/** A new evaluator for the shipped specification. */
	public DiagramEvaluator evaluator() {
		return new DiagramEvaluator(services());
	}

	/** The classes that the shipped specification may call. */
	public ServiceClasses services() {
		return ServiceClasses.of(GoldthreadViewpoint.class.getClassLoader());
	}

	static URL file(String name) {
		URL address = GoldthreadViewpoint.class.getResource("/description/" + name);
		if (address == null) {
			throw new IllegalStateException("Goldthread's installation lacks description/" + name);
		}
		return address;
	}
}
