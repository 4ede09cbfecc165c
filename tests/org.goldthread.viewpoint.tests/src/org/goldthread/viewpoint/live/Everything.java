package org.goldthread.viewpoint.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.viewpoint.expression.ServiceClasses;
import org.goldthread.viewpoint.reading.SpecificationReader;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.view.DiagramEvaluator;

/** A kind of diagram for tests that uses every construct by which diagrams show portfolios. */
final class Everything {

	private static final String BLACK = "xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//@systemColors/@entries[name='black']\"/>";
	private static final String DEFAULT = "//@ownedViewpoints[name='Everything']/@ownedRepresentations[name='Everything']/@defaultLayer/";

	private Everything() {
	}

	static DiagramSpecification diagram() {
		try (InputStream file = Everything.class.getResourceAsStream("everything.odesign")) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
					.replace("{ability}", "{default}@containerMappings[name='Area']/@subContainerMappings[name='Ability']")
					.replace("{lines}", "{default}@containerMappings[name='Stream']/@subContainerMappings[name='Lines']")
					.replace("{default}", DEFAULT)
					.replace("{flat}", "<style xsi:type=\"style:FlatContainerStyleDescription\">{border}<backgroundColor {black}<foregroundColor {black}</style>")
					.replace("{border}", "<borderColor {black}<labelColor {black}").replace("{stroke}", "<strokeColor {black}").replace("{black}", BLACK);
			return new SpecificationReader(List.of(GoldthreadPackage.eINSTANCE))
					.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).diagram("Everything").orElseThrow();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		} catch (SpecificationException refused) {
			throw new AssertionError(refused.getMessage(), refused);
		}
	}

	static DiagramEvaluator evaluator() {
		return new DiagramEvaluator(ServiceClasses.of(Everything.class.getClassLoader()));
	}
}
