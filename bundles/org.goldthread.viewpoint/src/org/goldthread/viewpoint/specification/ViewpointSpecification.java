package org.goldthread.viewpoint.specification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.viewpoint.reading.SpecificationReader;

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

	/**
	 * Reads the specification at an address of the application's own, for models of Goldthread.
	 *
	 * @throws SpecificationException when it cannot be read or used
	 */
	public static ViewpointSpecification load(URL address) throws SpecificationException {
		return read(address.toString(), address::openStream);
	}

	/**
	 * Reads a specification file, for models of Goldthread.
	 *
	 * @throws SpecificationException when it cannot be read or used
	 */
	public static ViewpointSpecification load(Path file) throws SpecificationException {
		return read(file.toString(), () -> Files.newInputStream(file));
	}

	/** The kind of diagram of that name; empty when there is none. */
	public Optional<DiagramSpecification> diagram(String name) {
		return diagrams.stream().filter(diagram -> diagram.name().equals(name)).findFirst();
	}

	private static ViewpointSpecification read(String place, Opening opening) throws SpecificationException {
		try (InputStream stream = opening.open()) {
			return new SpecificationReader(List.of(GoldthreadPackage.eINSTANCE)).read(stream);
		} catch (IOException unreadable) {
			throw new UnreadableSpecificationException(new SpecificationFault(place, "it cannot be read: " + reason(unreadable)));
		}
	}

	/** What Java says is often the name of the file alone. */
	private static String reason(IOException unreadable) {
		return switch (unreadable) {
			case NoSuchFileException missing -> "there is no such file";
			case AccessDeniedException denied -> "access is denied";
			default -> unreadable.getMessage();
		};
	}

	private interface Opening {
		InputStream open() throws IOException;
	}
}
