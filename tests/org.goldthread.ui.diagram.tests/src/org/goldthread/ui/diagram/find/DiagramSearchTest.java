package org.goldthread.ui.diagram.find;

import static org.goldthread.ui.diagram.Views.contents;
import static org.goldthread.ui.diagram.Views.node;
import static org.goldthread.ui.diagram.Views.placed;
import static org.goldthread.ui.diagram.Views.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.view.DiagramContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures are found by what is written on them. */
class DiagramSearchTest {

	private final Scene scene = new Scene();

	@BeforeEach
	void show() {
		DiagramContents contents = contents(List.of(titled(node("WS-03"), "Customer front door"), titled(node("WS-04"), "Back office"),
				titled(node("R-01"), "Front line staff leave")));
		scene.show(contents, placed(contents));
	}

	@Test
	void allWordsMustBeOnTheFigureInAnyCase() {
		assertEquals(List.of("WS-03"), found("front DOOR"));
	}

	@Test
	void referencesCountAsWords() {
		assertEquals(List.of("WS-03", "WS-04"), found("ws-"));
	}

	@Test
	void noWordsFindNothing() {
		assertEquals(List.of(), found("  "));
	}

	private List<String> found(String words) {
		return DiagramSearch.find(scene, words).stream().map(ShownNode::key).toList();
	}
}
