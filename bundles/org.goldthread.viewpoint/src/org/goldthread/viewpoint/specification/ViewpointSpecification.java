package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Optional;

/**
 * A viewpoint as one specification file declares it, compiled and immutable.
 *
 * @param label what users read
 * @param fileExtensions of the models that it is for; "*" for any
 * @param diagrams kinds of diagrams, in the order of the file
 */
public record ViewpointSpecification(String name, String label, List<String> fileExtensions, List<DiagramSpecification> diagrams) {

	public ViewpointSpecification {
		fileExtensions = List.copyOf(fileExtensions);
		diagrams = List.copyOf(diagrams);
	}

	/** The kind of diagram of that name; empty when there is none. */
	public Optional<DiagramSpecification> diagram(String name) {
		return diagrams.stream().filter(diagram -> diagram.name().equals(name)).findFirst();
	}
}
