package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.PageBookView;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotView;
import org.goldthread.ui.diagram.outline.DiagramOutlinePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outline helps with the diagram in front, and says so while there is none. */
@Journey
class OutlineJourneyTest {

	private final Bot bot = new Bot();
	private BotView outline;

	@BeforeEach
	void showTheOutline() {
		bot.perspectiveByLabel("Architect");
		outline = bot.viewByTitle("Outline");
	}

	@Test
	void aDiagramIsShownInSmall(@TempDir Path folder) {
		ExamplePortfolio.openIn(folder);
		bot.waitUntil("the diagram in small", () -> ((PageBookView) outline.part()).getCurrentPage() instanceof DiagramOutlinePage);
	}

	@Test
	void withoutADiagramAHintSaysHowToOpenOne() {
		outline.show();
		assertTrue(outline.bot().has(Label.class, label -> label.getText().contains("Open a diagram")));
	}
}
