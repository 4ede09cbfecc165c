package org.goldthread.viewpoint.reading;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;

/**
 * A first look at a specification file: its root tag as written, and where its elements stand, so that an error that
 * is known by line and column can be told by path. Refuses a DTD, and with it every entity but XML's own five.
 *
 * @param rootTag name of the root element with its prefix, as written
 * @param rootVersion the root's version attribute; empty when it has none
 */
record XmlOutline(String rootTag, String rootVersion, List<Position> positions) {

	/** Sirius's files are nested far less; a file that nests more is hostile. */
	private static final int DEEPEST = 90;

	/** A path names all that an element lies in, so long names would make it grow without bounds. */
	private static final int LONGEST_NAME = 1_000;
	private static final int ROOT = -1;
	private static final Comparator<Position> IN_ORDER = Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

	/**
	 * The start tag of an element ends at {@code line} and {@code column}, both from 1.
	 *
	 * @param holder index of the position of what it lies in
	 * @param segment of its path
	 */
	record Position(int line, int column, int holder, String segment) {
	}

	/**
	 * Scans a file.
	 *
	 * @param metamodel tells which elements are named in paths and which are counted
	 * @throws XMLStreamException when the file is not well-formed, has a DTD or nests too deeply
	 */
	static XmlOutline of(String file, SubsetMetamodel metamodel) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return new Scan(factory.createXMLStreamReader(new StringReader(file)), metamodel).run();
	}

	/** Path of the element whose start tag is the last one that ends at or before the position; "/" for none. */
	String pathAt(int line, int column) {
		int found = Collections.binarySearch(positions, new Position(line, column, ROOT, ""), IN_ORDER);
		int at = found >= 0 ? found : -found - 2;
		return at < 0 ? "/" : path(at);
	}

	private String path(int at) {
		Position position = positions.get(at);
		return position.holder() == ROOT ? position.segment() : path(position.holder()) + "/" + position.segment();
	}

	private static final class Scan {

		private final XMLStreamReader reader;
		private final SubsetMetamodel metamodel;
		private final List<Position> positions = new ArrayList<>();
		private final Deque<Integer> holders = new ArrayDeque<>();
		private final Deque<Map<String, Integer>> siblings = new ArrayDeque<>();
		private String rootTag = "";
		private String rootVersion = "";

		Scan(XMLStreamReader reader, SubsetMetamodel metamodel) {
			this.reader = reader;
			this.metamodel = metamodel;
		}

		XmlOutline run() throws XMLStreamException {
			while (reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.DTD -> throw new XMLStreamException("it has a document type declaration");
					case XMLStreamConstants.START_ELEMENT -> start();
					case XMLStreamConstants.END_ELEMENT -> {
						holders.pop();
						siblings.pop();
					}
					default -> {
					}
				}
			}
			return new XmlOutline(rootTag, rootVersion, positions);
		}

		private void start() throws XMLStreamException {
			int holder = holders.isEmpty() ? ROOT : holders.peek();
			String segment = holder == ROOT ? root() : segment();
			if (holders.size() > DEEPEST) {
				throw new XMLStreamException("its elements are nested more than " + DEEPEST + " deep");
			}
			holders.push(positions.size());
			siblings.push(new HashMap<>());
			positions.add(new Position(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber(), holder, segment));
		}

		private String root() {
			String prefix = reader.getPrefix();
			rootTag = prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
			rootVersion = attribute("version").orElse("");
			return "/";
		}

		private String segment() throws XMLStreamException {
			String feature = reader.getLocalName();
			int index = siblings.peek().merge(feature, 1, Integer::sum) - 1;
			Optional<String> name = metamodel.names(feature) ? attribute("name") : Optional.empty();
			if (name.filter(text -> text.length() > LONGEST_NAME).isPresent()) {
				throw new XMLStreamException("a name is longer than " + LONGEST_NAME + " characters");
			}
			String counted = metamodel.counts(feature) ? "." + index : "";
			return "@" + feature + name.map(text -> "[name='" + URI.encodeSegment(text, false) + "']").orElse(counted);
		}

		private Optional<String> attribute(String name) {
			for (int i = 0; i < reader.getAttributeCount(); i++) {
				String namespace = reader.getAttributeNamespace(i);
				if ((namespace == null || namespace.isEmpty()) && reader.getAttributeLocalName(i).equals(name)) {
					return Optional.of(reader.getAttributeValue(i));
				}
			}
			return Optional.empty();
		}
	}
}
