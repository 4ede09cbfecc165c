package org.goldthread.model.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/** The shipped example, read from the file that users get. */
final class OxfordshireExample {

	private static final Path FILE = Path.of("..", "..", "examples", "oxfordshire-2018.goldthread");

	private final PortfolioResource resource;

	OxfordshireExample() throws IOException {
		resource = PortfolioResource.create(URI.createFileURI(FILE.toAbsolutePath().normalize().toString()));
		resource.load(Map.of());
	}

	static byte[] bytes() throws IOException {
		return Files.readAllBytes(FILE);
	}

	PortfolioResource resource() {
		return resource;
	}

	Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}

	/** The portfolio and all elements in it that are instances of {@code type}. */
	<T> List<T> all(Class<T> type) {
		Iterable<EObject> contents = resource::getAllContents;
		return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast).toList();
	}

	/** Elements of a class whose content is not made up and not a placeholder. */
	<T extends Element> List<T> stated(Class<T> type) {
		return all(type).stream().filter(each -> !each.isIllustrative() && !each.isPlaceholder()).toList();
	}

	/** Elements of a class that are made up. */
	<T extends Element> List<T> illustrative(Class<T> type) {
		return all(type).stream().filter(Element::isIllustrative).toList();
	}

	/** Elements that stand for content that is not at hand. */
	List<Element> placeholders() {
		return all(Element.class).stream().filter(Element::isPlaceholder).toList();
	}

	/** The only element with this reference. */
	<T extends Element> T get(String reference, Class<T> type) {
		List<Element> found = resource.referenceIndex().elements(reference);
		if (found.size() != 1) {
			throw new IllegalStateException(found.size() + " elements are called " + reference);
		}
		return type.cast(found.get(0));
	}

	/** Everything that people read in the example: all texts but ids and web addresses. */
	List<String> texts() {
		return all(Identified.class).stream().flatMap(OxfordshireExample::texts).toList();
	}

	private static Stream<String> texts(Identified entry) {
		return entry.eClass().getEAllAttributes().stream()
				.filter(each -> !each.isID() && each != Literals.SOURCE_DOCUMENT__ADDRESS)
				.map(entry::eGet).filter(String.class::isInstance).map(String.class::cast);
	}

	static List<String> references(Stream<? extends Element> elements) {
		return elements.map(Element::getReference).toList();
	}
}
