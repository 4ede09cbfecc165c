package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Diagram;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotGefEditor;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.document.ElementOpener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind of diagram that a plug-in brings, the one in the examples, opens and is edited like ours. */
@Journey
class OwnViewpointJourneyTest {

	private static final String NAME = "Who leads what";

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private BotGefEditor map;

	@BeforeEach
	void openADiagramOfTheKind(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Architect");
		UiThread.run(() -> {
			Diagram diagram = Elements.create(Literals.DIAGRAM, Diagram.class);
			example.document().edits().apply(Edit.of("New diagram", () -> {
				diagram.setName(NAME);
				diagram.setKind("Sponsors");
				example.document().portfolio().getDiagrams().add(diagram);
			}));
			PlatformUI.getWorkbench().getService(ElementOpener.class).openDiagram(diagram);
		});
		map = bot.gefEditor(NAME);
		map.show();
	}

	@Test
	void itShowsWhatItsOwnServicesFind() {
		map.getEditPart("WS-03");
		map.getEditPart("ROLE-07");
		assertTrue(map.edgesOf("ROLE-07") > 0);
	}

	@Test
	void itsToolNamesASponsor() {
		UiThread.run(() -> {
			Workstream workstream = example.document().portfolio().getProgrammes().get(0).getWorkstreams().get(0);
			example.document().edits().apply(Edit.of("Forget a sponsor", () -> workstream.setSponsor(null)));
		});
		String label = UiThread.ask(() -> example.document().portfolio().getProgrammes().get(0).getWorkstreams().get(0).getReference());
		map.activateTool("Sponsor");
		map.connect(label, "ROLE-01");
		map.bot().waitUntil("the line to the sponsor", () -> map.edgesOf("ROLE-01") == 1);
	}
}
