package org.goldthread.exchange.screening;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.goldthread.exchange.draft.ImportFailure;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Goes once through an XML file before anything else reads it: no document type, so no entities of its own, no other file, and
 * no more depth and elements than a plan can have.
 */
public final class XmlScreen {

	private static final int DEEPEST = 200;
	private static final int MOST_ELEMENTS = 5_000_000;
	private static final int MOST_ATTRIBUTES = 500;

	private XmlScreen() {
	}

	/** A reader of XML that knows neither document types nor entities. */
	public static XMLInputFactory parsers() {
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	/**
	 * Checks a file from end to end.
	 *
	 * @return its first element
	 * @throws ImportFailure when it is no XML, or holds what no plan needs
	 */
	public static XmlRoot check(SourceFile file) throws ImportFailure {
		if (!file.isXml()) {
			throw new ImportFailure(file.name() + " is no XML; save it again in the tool that it comes from");
		}
		try {
			XMLStreamReader reader = parsers().createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
			try {
				return check(reader, file);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw notWellFormed(file, e);
		}
	}

	/** The failure for a file that stops being XML somewhere. */
	public static ImportFailure notWellFormed(SourceFile file, XMLStreamException e) {
		String line = e.getLocation() == null ? "" : " at line " + Math.max(1, e.getLocation().getLineNumber());
		return new ImportFailure(file.name() + " is damaged" + line + ", where it stops being XML; save it again in the tool that it comes from", e);
	}

	private static XmlRoot check(XMLStreamReader reader, SourceFile file) throws XMLStreamException, ImportFailure {
		XmlRoot root = null;
		int depth = 0;
		int elements = 0;
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new ImportFailure(file.name() + " has a document type or entities of its own, which could make it read other files; "
						+ "it was not imported, so ask where it comes from");
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				elements++;
				if (root == null) {
					root = new XmlRoot(reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI(), reader.getLocalName());
				}
				if (depth > DEEPEST || elements > MOST_ELEMENTS || reader.getAttributeCount() > MOST_ATTRIBUTES) {
					throw new ImportFailure(file.name() + " has more or deeper elements than any plan that people keep (line "
							+ reader.getLocation().getLineNumber() + "); it was not imported, so ask where it comes from");
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
		}
		if (root == null) {
			throw new ImportFailure(file.name() + " is empty; save it again in the tool that it comes from");
		}
		return root;
	}
}
