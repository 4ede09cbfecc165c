package org.goldthread.viewpoint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.junit.jupiter.api.Test;

/** What is told of the views of a diagram that is evaluated in several goes. */
class ContentsChangeTest {

	private final EObject port = Harbour.port();
	private final ContentsChange change = new ContentsChange();

	@Test
	void aViewThatCameAndWentIsNotTold() {
		EdgeView red = line("Red");
		change.add(Optional.empty(), Optional.of(red));
		change.add(Optional.of(red), Optional.empty());
		assertEquals(List.of(List.of(), List.of(), List.of()), told());
	}

	@Test
	void aViewThatWasReplacedAndThenWentIsRemoved() {
		EdgeView red = line("Red");
		EdgeView pink = line("Pink");
		change.add(Optional.of(red), Optional.of(pink));
		change.add(Optional.of(pink), Optional.empty());
		assertEquals(List.of(List.of(), List.of(red), List.of()), told());
	}

	@Test
	void aViewThatCameAndThenChangedIsAddedAsItIsNow() {
		EdgeView red = line("Red");
		EdgeView pink = line("Pink");
		change.add(Optional.empty(), Optional.of(red));
		change.add(Optional.of(red), Optional.of(pink));
		assertEquals(List.of(List.of(pink), List.of(), List.of()), told());
	}

	@Test
	void aViewThatWentAtOnePlaceAndCameAtAnotherIsReplaced() {
		EdgeView red = line("Red");
		EdgeView pink = line("Pink");
		change.add(Optional.of(red), Optional.empty());
		change.add(Optional.empty(), Optional.of(pink));
		assertEquals(List.of(List.of(), List.of(), List.of(pink)), told());
	}

	private List<List<View>> told() {
		DiagramChange told = change.of(new DiagramContents("", List.of(), List.of(), List.of()));
		return List.of(told.added(), told.removed(), told.replaced());
	}

	/** Views of one line under one key, which differ in their labels. */
	private EdgeView line(String label) {
		EdgeStyle style = Odesign.withLayer("<nodeMappings name=\"Quay\" domainClass=\"harbour::Quay\">{square}</nodeMappings>"
				+ "<edgeMappings name=\"Line\" domainClass=\"harbour::Line\" useDomainElement=\"true\" sourceMapping=\"{path @nodeMappings Quay}\" "
				+ "targetMapping=\"{path @nodeMappings Quay}\" sourceFinderExpression=\"feature:from\" targetFinderExpression=\"feature:to\">"
				+ "<style><strokeColor {black}</style></edgeMappings>").of(port).edges().get(0).style();
		return new EdgeView("Line:1", "Line", Harbour.named(port, "Red"), "Quay:1", "Quay:2", label, style);
	}
}
