package org.goldthread.exchange.archimate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import com.fasterxml.aalto.stax.OutputFactoryImpl;

/** Writes an ArchiMate Model Exchange File: elements, relationships and property definitions, in the order that the schema asks for. */
final class ArchiWriter {

	private static final String LANGUAGE = "en-GB";

	private final XMLStreamWriter writer;
	private int depth;

	private ArchiWriter(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/** The file in UTF-8. */
	static byte[] write(ArchiModel model) throws XMLStreamException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		XMLOutputFactory factory = new OutputFactoryImpl();
		XMLStreamWriter writer = factory.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
		new ArchiWriter(writer).model(model);
		writer.close();
		return bytes.toByteArray();
	}

	private void model(ArchiModel model) throws XMLStreamException {
		writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		open("model");
		writer.writeDefaultNamespace(Exchange.NAMESPACE);
		writer.writeNamespace("xsi", Exchange.TYPES);
		writer.writeAttribute("xsi", Exchange.TYPES, "schemaLocation", Exchange.NAMESPACE + " " + Exchange.SCHEMA);
		writer.writeAttribute("identifier", model.identifier());
		text("name", model.name());
		text("documentation", model.documentation());
		if (!model.elements().isEmpty()) {
			open("elements");
			for (ArchiElement element : model.elements()) {
				element(element);
			}
			close();
		}
		if (!model.relations().isEmpty()) {
			open("relationships");
			for (ArchiRelation relation : model.relations()) {
				relation(relation);
			}
			close();
		}
		propertyDefinitions(model);
		close();
		writer.writeCharacters("\n");
		writer.writeEndDocument();
	}

	private void element(ArchiElement element) throws XMLStreamException {
		open("element");
		writer.writeAttribute("identifier", element.identifier());
		writer.writeAttribute("xsi", Exchange.TYPES, "type", element.type());
		text("name", element.name());
		text("documentation", element.documentation());
		properties(element.properties());
		close();
	}

	private void relation(ArchiRelation relation) throws XMLStreamException {
		open("relationship");
		writer.writeAttribute("identifier", relation.identifier());
		writer.writeAttribute("source", relation.source());
		writer.writeAttribute("target", relation.target());
		writer.writeAttribute("xsi", Exchange.TYPES, "type", relation.type());
		if (!relation.modifier().isEmpty()) {
			writer.writeAttribute("modifier", relation.modifier());
		}
		text("name", relation.name());
		text("documentation", relation.documentation());
		properties(relation.properties());
		close();
	}

	private void properties(Map<String, String> properties) throws XMLStreamException {
		if (properties.isEmpty()) {
			return;
		}
		open("properties");
		for (Map.Entry<String, String> property : properties.entrySet()) {
			open("property");
			writer.writeAttribute("propertyDefinitionRef", definition(property.getKey()));
			newLine();
			writer.writeStartElement("value");
			writer.writeCharacters(legal(property.getValue()));
			writer.writeEndElement();
			close();
		}
		close();
	}

	private void propertyDefinitions(ArchiModel model) throws XMLStreamException {
		Set<String> names = new TreeSet<>();
		model.elements().forEach(element -> names.addAll(element.properties().keySet()));
		model.relations().forEach(relation -> names.addAll(relation.properties().keySet()));
		if (names.isEmpty()) {
			return;
		}
		open("propertyDefinitions");
		for (String name : names) {
			open("propertyDefinition");
			writer.writeAttribute("identifier", definition(name));
			writer.writeAttribute("type", OwnProperties.dataType(name));
			newLine();
			writer.writeStartElement("name");
			writer.writeCharacters(name);
			writer.writeEndElement();
			close();
		}
		close();
	}

	private static String definition(String property) {
		return "property-" + property.substring(Exchange.OWN.length());
	}

	private void text(String tag, String text) throws XMLStreamException {
		if (!text.isBlank()) {
			newLine();
			writer.writeStartElement(tag);
			writer.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", LANGUAGE);
			writer.writeCharacters(legal(text));
			writer.writeEndElement();
		}
	}

	/** The text without the characters that no XML can hold. */
	private static String legal(String text) {
		return text.codePoints().filter(each -> each >= 0x20 && each != 0xFFFE && each != 0xFFFF && (each < 0xD800 || each > 0xDFFF) || each == '\n'
				|| each == '\t').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private void open(String tag) throws XMLStreamException {
		newLine();
		writer.writeStartElement(tag);
		depth++;
	}

	private void close() throws XMLStreamException {
		depth--;
		newLine();
		writer.writeEndElement();
	}

	private void newLine() throws XMLStreamException {
		writer.writeCharacters("\n" + "  ".repeat(depth));
	}
}
