package org.goldthread.render.icon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.OutlineBuilder;
import org.goldthread.render.geometry.Point;

/**
 * Reads icons from a small part of SVG: path, circle, rect, line, polyline and groups, whose fill, stroke and stroke-width
 * are attributes. Colours do not matter, only whether something is filled or stroked.
 */
public final class IconReader {

	private static final XMLInputFactory FACTORY = factory();

	private record Style(boolean filled, boolean stroked, double width) {
	}

	private IconReader() {
	}

	/**
	 * Reads an icon.
	 *
	 * @throws IOException if it cannot be read, or is not of the part that is understood
	 */
	public static Icon read(URL location) throws IOException {
		try (InputStream stream = location.openStream()) {
			return read(FACTORY.createXMLStreamReader(stream));
		} catch (XMLStreamException | IllegalArgumentException exception) {
			throw new IOException("The icon " + location + " cannot be read: " + exception.getMessage(), exception);
		}
	}

	private static Icon read(XMLStreamReader xml) throws XMLStreamException {
		double grid = 16;
		List<Icon.Stroke> strokes = new ArrayList<>();
		Deque<Style> styles = new ArrayDeque<>(List.of(new Style(true, false, 1)));
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				styles.push(style(xml, styles.peek()));
				String viewBox = xml.getAttributeValue(null, "viewBox");
				if (viewBox != null) {
					grid = Double.parseDouble(viewBox.split("[ ,]+")[2]);
				}
				addStroke(xml, styles.peek(), strokes);
			} else if (event == XMLStreamReader.END_ELEMENT) {
				styles.pop();
			}
		}
		return new Icon(grid, strokes);
	}

	private static Style style(XMLStreamReader xml, Style outer) {
		String fill = xml.getAttributeValue(null, "fill");
		String stroke = xml.getAttributeValue(null, "stroke");
		String width = xml.getAttributeValue(null, "stroke-width");
		return new Style(fill == null ? outer.filled : !fill.equals("none"), stroke == null ? outer.stroked : !stroke.equals("none"),
				width == null ? outer.width : Double.parseDouble(width));
	}

	private static void addStroke(XMLStreamReader xml, Style style, List<Icon.Stroke> strokes) {
		String name = xml.getLocalName();
		if (!name.equals("svg") && !name.equals("g")) {
			strokes.add(new Icon.Stroke(outline(xml, name), style.filled, style.stroked ? style.width : 0));
		}
	}

	private static Outline outline(XMLStreamReader xml, String name) {
		OutlineBuilder builder = new OutlineBuilder();
		return switch (name) {
		case "path" -> PathData.read(xml.getAttributeValue(null, "d"));
		case "circle" -> builder.circle(new Point(number(xml, "cx"), number(xml, "cy")), number(xml, "r")).build();
		case "rect" -> builder.rectangle(
				new Bounds(number(xml, "x"), number(xml, "y"), number(xml, "width"), number(xml, "height")), number(xml, "rx")).build();
		case "line" -> builder.move(number(xml, "x1"), number(xml, "y1")).line(number(xml, "x2"), number(xml, "y2")).build();
		case "polyline" -> PathData.read("M" + xml.getAttributeValue(null, "points"));
		default -> throw new IllegalArgumentException("Element not read: " + name);
		};
	}

	private static double number(XMLStreamReader xml, String attribute) {
		String value = xml.getAttributeValue(null, attribute);
		return value == null ? 0 : Double.parseDouble(value);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}
}
