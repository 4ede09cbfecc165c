package org.goldthread.exchange.archimate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.exchange.screening.XmlRoot;
import org.goldthread.exchange.screening.XmlScreen;

/** Reads an ArchiMate Model Exchange File that has been screened. */
final class ArchiReader {

	private final SourceFile file;
	private final XMLStreamReader reader;
	private final Set<String> identifiers = new HashSet<>();
	private final List<ArchiElement> elements = new ArrayList<>();
	private final List<ArchiRelation> relations = new ArrayList<>();
	private final Map<String, String> propertyNames = new HashMap<>();
	private int views;

	private ArchiReader(SourceFile file, XMLStreamReader reader) {
		this.file = file;
		this.reader = reader;
	}

	/**
	 * Reads a model.
	 *
	 * @throws ImportFailure when the file is no exchange file of ArchiMate 3, or a damaged one
	 */
	static ArchiModel read(SourceFile file) throws ImportFailure {
		checkVersion(XmlScreen.check(file), file);
		try {
			XMLStreamReader reader = XmlScreen.parsers().createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
			try {
				return new ArchiReader(file, reader).model();
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw XmlScreen.notWellFormed(file, e);
		}
	}

	private static void checkVersion(XmlRoot root, SourceFile file) throws ImportFailure {
		if (root.name().equals("model") && root.namespace().equals(Exchange.NAMESPACE)) {
			return;
		}
		String what = root.namespace().startsWith(Exchange.ANY_VERSION)
				? "is an exchange file of another version of ArchiMate (" + root.namespace() + "); export it again for ArchiMate 3"
				: root.namespace().equals(Exchange.ARCHI)
						? "is a file of Archi itself; open it in Archi and export it as Open Exchange File"
						: "is no ArchiMate exchange file but begins with the element \"" + root.name() + "\"; export the model as Open Exchange File";
		throw new ImportFailure(file.name() + " " + what);
	}

	private ArchiModel model() throws XMLStreamException, ImportFailure {
		reader.nextTag();
		String identifier = identifier();
		Texts name = new Texts();
		Texts documentation = new Texts();
		while (isInside("model")) {
			switch (reader.getLocalName()) {
				case "name" -> name.take(reader);
				case "documentation" -> documentation.take(reader);
				case "elements" -> readAll("elements", this::readElement);
				case "relationships" -> readAll("relationships", this::readRelation);
				case "propertyDefinitions" -> readAll("propertyDefinitions", this::readPropertyDefinition);
				case "views" -> readAll("views", this::countViews);
				default -> skip();
			}
		}
		return new ArchiModel(identifier, name.text(), documentation.text(), elements.stream().map(this::named).toList(),
				relations.stream().map(this::named).toList(), views);
	}

	private interface Part {
		void read() throws XMLStreamException, ImportFailure;
	}

	private void readAll(String parent, Part part) throws XMLStreamException, ImportFailure {
		while (isInside(parent)) {
			part.read();
		}
	}

	private void readElement() throws XMLStreamException, ImportFailure {
		String identifier = identifier();
		String type = type();
		Description description = description(reader.getLocalName());
		elements.add(new ArchiElement(identifier, type, description.name.text(), description.documentation.text(), description.properties));
	}

	private void readRelation() throws XMLStreamException, ImportFailure {
		String identifier = identifier();
		String type = type();
		String source = attribute("source");
		String target = attribute("target");
		String modifier = attribute("modifier").isEmpty() ? attribute("strength") : attribute("modifier");
		Description description = description(reader.getLocalName());
		relations.add(new ArchiRelation(identifier, type, source, target, description.name.text(), description.documentation.text(), modifier,
				description.properties));
	}

	private void readPropertyDefinition() throws XMLStreamException, ImportFailure {
		String identifier = identifier();
		Texts name = new Texts();
		String attribute = attribute("name");
		while (isInside("propertyDefinition")) {
			if (reader.getLocalName().equals("name")) {
				name.take(reader);
			} else {
				skip();
			}
		}
		propertyNames.put(identifier, name.text().isBlank() ? attribute : name.text());
	}

	private void countViews() throws XMLStreamException, ImportFailure {
		if (reader.getLocalName().equals("diagrams")) {
			readAll("diagrams", this::countViews);
		} else {
			views += reader.getLocalName().equals("view") ? 1 : 0;
			skip();
		}
	}

	private static final class Description {
		private final Texts name = new Texts();
		private final Texts documentation = new Texts();
		private final Map<String, String> properties = new LinkedHashMap<>();
	}

	private Description description(String parent) throws XMLStreamException {
		Description description = new Description();
		while (isInside(parent)) {
			switch (reader.getLocalName()) {
				case "name", "label" -> description.name.take(reader);
				case "documentation" -> description.documentation.take(reader);
				case "properties" -> readProperties(description.properties);
				default -> skip();
			}
		}
		return description;
	}

	private void readProperties(Map<String, String> properties) throws XMLStreamException {
		while (isInside("properties")) {
			String key = attribute("propertyDefinitionRef").isEmpty() ? attribute("identifierref") : attribute("propertyDefinitionRef");
			Texts value = new Texts();
			while (isInside("property")) {
				value.take(reader);
			}
			properties.put(key, value.text());
		}
	}

	private ArchiElement named(ArchiElement element) {
		return new ArchiElement(element.identifier(), element.type(), element.name(), element.documentation(), named(element.properties()));
	}

	private ArchiRelation named(ArchiRelation relation) {
		return new ArchiRelation(relation.identifier(), relation.type(), relation.source(), relation.target(), relation.name(),
				relation.documentation(), relation.modifier(), named(relation.properties()));
	}

	/** Properties by the names of their definitions, which stand behind them in the file. */
	private Map<String, String> named(Map<String, String> properties) {
		Map<String, String> named = new LinkedHashMap<>();
		properties.forEach((key, value) -> named.put(propertyNames.getOrDefault(key, key), value));
		return named;
	}

	/** Goes on to the next element directly inside {@code parent}; false at its end. */
	private boolean isInside(String parent) throws XMLStreamException {
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent)) {
				return false;
			}
		}
		return false;
	}

	private void skip() throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = reader.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	private String identifier() throws ImportFailure {
		String identifier = attribute("identifier");
		int line = reader.getLocation().getLineNumber();
		if (identifier.isBlank()) {
			throw new ImportFailure(file.name() + " is damaged at line " + line + ": the " + reader.getLocalName()
					+ " has no identifier; export the model again");
		}
		if (!identifiers.add(identifier)) {
			throw new ImportFailure(file.name() + " is damaged at line " + line + ": a second " + reader.getLocalName()
					+ " has the identifier \"" + identifier + "\"; export the model again");
		}
		return identifier;
	}

	private String type() {
		String type = Objects.requireNonNullElse(reader.getAttributeValue(Exchange.TYPES, "type"), "");
		return type.substring(type.indexOf(':') + 1);
	}

	private String attribute(String name) {
		return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
	}
}
