package org.goldthread.viewpoint.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.ServiceClasses;
import org.goldthread.viewpoint.reading.SpecificationReader;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.ViewpointSpecification;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.DiagramEvaluator;

/**
 * A specification file for tests with one diagram "Sea map" of a harbour. In what tests put into it, {square} stands for
 * a plain style, {colours} for the colours that every style needs, and {path NAME} for the path of what is called NAME in
 * its default layer, such as {path @nodeMappings Ship}.
 */
public record Odesign(String text) {

	private static final String FRAME = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
			xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
			xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0" \
			xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
			xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0" \
			xmlns:tools="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0" name="harbour" version="12.0.0.2017041100">
			  <ownedViewpoints name="Harbour" modelFileExtension="harbour">
			    <ownedRepresentations xsi:type="diagram:DiagramDescription" name="Sea map" domainClass="harbour::Harbour" {attributes}>
			      <metamodel href="http://example.org/harbour/1.0#/"/>
			      {before}
			      <defaultLayer name="Default">
			        {layer}
			      </defaultLayer>
			      {after}
			    </ownedRepresentations>
			    <ownedJavaExtensions qualifiedClassName="org.goldthread.viewpoint.sample.HarbourServices"/>
			    <ownedJavaExtensions qualifiedClassName="org.goldthread.viewpoint.sample.OtherServices"/>
			  </ownedViewpoints>
			  <userColorsPalettes name="Tides">
			    <entries xsi:type="description:UserFixedColor" red="10" green="20" blue="30" name="deep-fill"/>
			  </userColorsPalettes>
			</description:Group>
			""";
	private static final String BLACK = "xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//@systemColors/@entries[name='black']\"/>";
	private static final String COLOURS = "<borderColor " + BLACK + "<labelColor " + BLACK + "<color " + BLACK;
	private static final String PATH = "//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='Sea%20map']/@defaultLayer/";

	/** A file whose default layer holds {@code layer}. */
	public static Odesign withLayer(String layer) {
		return new Odesign(FRAME).put("layer", layer);
	}

	/** The same with attributes of the diagram. */
	public Odesign withAttributes(String attributes) {
		return put("attributes", attributes);
	}

	/** The same with children of the diagram before the default layer, such as filters. */
	public Odesign withBefore(String before) {
		return put("before", before);
	}

	/** The same with children of the diagram after the default layer, such as additional layers. */
	public Odesign withAfter(String after) {
		return put("after", after);
	}

	/** The same with some text replaced, which must be there. */
	public Odesign replacing(String part, String replacement) {
		if (!text().contains(part)) {
			throw new IllegalArgumentException("There is no " + part + " in the file");
		}
		return new Odesign(text().replace(part, replacement));
	}

	/** The whole file as text. */
	@Override
	public String text() {
		String filled = text.replace("{attributes}", "").replace("{before}", "").replace("{layer}", "").replace("{after}", "")
				.replace("{square}", "<style xsi:type=\"style:SquareDescription\">{colours}</style>").replace("{colours}", COLOURS)
				.replace("{black}", BLACK);
		return filled.replaceAll("\\{path (@\\w+(?:\\.\\d+/@\\w+)?) (\\w+)}", Matcher.quoteReplacement(PATH).replace("\\$", "$") + "$1[name='$2']");
	}

	/** Reads the file. */
	public ViewpointSpecification read() throws SpecificationException {
		return read(text().getBytes(StandardCharsets.UTF_8));
	}

	/** Reads any file for harbours. */
	public static ViewpointSpecification read(byte[] file) throws SpecificationException {
		try {
			return new SpecificationReader(List.of(Harbour.METAMODEL)).read(new ByteArrayInputStream(file));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** The diagram that the file declares; fails when the file is refused. */
	public DiagramSpecification diagram() {
		try {
			return read().diagram("Sea map").orElseThrow();
		} catch (SpecificationException refused) {
			throw new AssertionError(refused.getMessage(), refused);
		}
	}

	/** An evaluator that may call the services for tests. */
	public static DiagramEvaluator evaluator() {
		return new DiagramEvaluator(ServiceClasses.of(Odesign.class.getClassLoader()));
	}

	/** What the diagram shows of a harbour, with its optional layers and filters switched off. */
	public DiagramContents of(EObject harbour) {
		return evaluator().evaluate(diagram(), harbour, Set.of(), Set.of());
	}

	private Odesign put(String place, String content) {
		return new Odesign(text.replace("{" + place + "}", content));
	}
}
