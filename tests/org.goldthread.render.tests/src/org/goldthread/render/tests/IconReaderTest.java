package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.icon.ConceptIconSet;
import org.goldthread.render.icon.Icon;
import org.goldthread.render.icon.IconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconReaderTest {

	@TempDir
	Path folder;

	@Test
	void theIconOfEveryConceptIsRead() {
		ConceptIconSet icons = new ConceptIconSet();
		List<String> missing = GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract() && !type.isInterface())
				.filter(type -> icons.find(type.getName()).filter(icon -> !icon.strokes().isEmpty()).isEmpty()).map(EClass::getName).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void anUnknownConceptHasNoIcon() {
		assertTrue(new ConceptIconSet().find("NoSuchConcept").isEmpty());
	}

	@Test
	void fillAndStrokeComeFromTheGroup() throws IOException {
		Icon icon = read("<g fill='none' stroke='#123456' stroke-width='1.6'><circle cx='8' cy='8' r='6'/></g>");
		assertFalse(icon.strokes().getFirst().filled());
		assertEquals(1.6, icon.strokes().getFirst().width());
	}

	@Test
	void relativeStepsStartWhereTheLastOneEnded() throws IOException {
		Outline outline = read("<path d='M2 3h4v5l-1-1'/>").strokes().getFirst().outline();
		assertEquals(List.of(new Outline.Move(2, 3), new Outline.Line(6, 3), new Outline.Line(6, 8), new Outline.Line(5, 7)),
				outline.steps());
	}

	@Test
	void numbersMayTouch() throws IOException {
		Outline outline = read("<path d='M1.5.5-1-2'/>").strokes().getFirst().outline();
		assertEquals(List.of(new Outline.Move(1.5, 0.5), new Outline.Line(-1, -2)), outline.steps());
	}

	@Test
	void anArcEndsWhereItSays() throws IOException {
		Outline outline = read("<path d='M4 8a4 4 0 0 1 8 0'/>").strokes().getFirst().outline();
		Outline.Curve last = (Outline.Curve) outline.steps().getLast();
		assertEquals(12, last.x(), 1e-9);
		assertEquals(8, last.y(), 1e-9);
	}

	@Test
	void anArcPassesOverItsTop() throws IOException {
		Outline outline = read("<path d='M4 8a4 4 0 0 1 8 0'/>").strokes().getFirst().outline();
		Outline.Curve first = (Outline.Curve) outline.steps().get(1);
		assertEquals(8, first.x(), 1e-9);
		assertEquals(4, first.y(), 1e-9);
	}

	@Test
	void otherElementsAreRefused() {
		assertThrows(IOException.class, () -> read("<text>Hello</text>"));
	}

	@Test
	void anExternalEntityIsRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "M0 0h1");
		URL file = write("<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><svg viewBox='0 0 16 16'><path d='&x;'/></svg>");
		assertThrows(IOException.class, () -> IconReader.read(file));
	}

	private Icon read(String content) throws IOException {
		return IconReader.read(write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" + content + "</svg>"));
	}

	private URL write(String text) throws IOException {
		return Files.writeString(folder.resolve("icon.svg"), text).toUri().toURL();
	}
}
