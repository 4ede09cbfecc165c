package org.goldthread.document.format;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.PortfolioResource;

/**
 * What the first element of a file says about it.
 *
 * @param version format of the file
 */
record FileHead(FormatVersion version) {

	/** Reads as far as the first element that belongs to the model. */
	static FileHead of(byte[] bytes) throws Refusal {
		try {
			XMLStreamReader2 reader = (XMLStreamReader2) Parsers.steps().createXMLStreamReader(new ByteArrayInputStream(bytes));
			try {
				return read(reader);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw Damage.notWellFormed(bytes, e.getLocation().getLineNumber(), e);
		}
	}

	private static FileHead read(XMLStreamReader2 reader) throws XMLStreamException, Refusal {
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT && !isWrapper(reader)) {
				return new FileHead(version(reader));
			}
		}
		throw new Refusal(Kind.DAMAGED, "there is no portfolio in it");
	}

	private static boolean isWrapper(XMLStreamReader2 reader) {
		return "XMI".equals(reader.getLocalName()) && "http://www.omg.org/XMI".equals(reader.getNamespaceURI());
	}

	private static FormatVersion version(XMLStreamReader2 reader) throws Refusal {
		String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
		int line = reader.getLocationInfo().getCurrentLocation().getLineNumber();
		if (!PortfolioResource.isGoldthreadNamespace(namespace)) {
			throw new Refusal(Kind.DAMAGED, line, "it is not a Goldthread portfolio but begins with the element "
					+ Words.quote(reader.getLocalName()));
		}
		FormatVersion byNamespace = parse(namespace.substring(namespace.lastIndexOf('/') + 1), line);
		String attribute = reader.getAttributeValue(null, GoldthreadPackage.Literals.PORTFOLIO__FORMAT_VERSION.getName());
		FormatVersion version = attribute == null ? byNamespace : parse(attribute, line);
		return version.compareTo(byNamespace) >= 0 ? version : byNamespace;
	}

	private static FormatVersion parse(String written, int line) throws Refusal {
		return FormatVersion.parse(written).orElseThrow(
				() -> new Refusal(Kind.DAMAGED, line, "its format is called " + Words.quote(written) + ", which is no version such as 1.0"));
	}
}
