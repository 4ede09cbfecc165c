package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Text;
import org.goldthread.model.Element;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotGefEditor;
import org.goldthread.testing.bot.BotTreeItem;
import org.goldthread.testing.bot.BotView;
import org.goldthread.testing.bot.UiThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After File > Revert all objects are new, and every view shows those. */
@Journey
class RevertJourneyTest {

	private static final String TYPED = "Typed by mistake";

	private final Bot bot = new Bot();
	private ExamplePortfolio example;

	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Architect");
	}

	@Test
	void theExplorerKeepsWhatIsSelected() {
		String label = selectTheFirstRisk();
		typeName();
		revert();
		BotView explorer = bot.viewByTitle("Explorer");
		bot.waitUntil("the risk to be selected again", () -> explorer.bot().tree().selection().equals(List.of(label)));
	}

	@Test
	void thePropertiesShowTheSavedValue() {
		selectTheFirstRisk();
		String saved = UiThread.ask(() -> element("R-001").getName());
		typeName();
		revert();
		waitForName(saved);
	}

	@Test
	void thePropertiesOfAFigureShowTheSavedValue() {
		BotGefEditor map = bot.gefEditor("Outcomes map");
		map.show();
		map.select("WS-03");
		waitForName(UiThread.ask(() -> element("WS-03").getName()));
		String saved = UiThread.ask(() -> element("WS-03").getName());
		typeName();
		revert();
		waitForName(saved);
	}

	@Test
	void thePropertiesEditTheNewPortfolio() {
		selectTheFirstRisk();
		typeName();
		revert();
		waitForName(UiThread.ask(() -> element("R-001").getName()));
		typeName();
		assertEquals(TYPED, UiThread.ask(() -> element("R-001").getName()));
	}

	@Test
	void whatWasNeverSavedIsShownNoMore() {
		BotView explorer = bot.viewByTitle("Explorer").show();
		explorer.bot().tree().expandNode("P-01").getNode("Risks").contextMenu("New risk").click();
		bot.waitUntil("the new risk", () -> example.document().isDirty());
		BotView properties = bot.viewByTitle("Properties").show();
		properties.bot().textWithLabel("Name").setText(TYPED);
		revert();
		bot.waitUntil("the risk to go from the properties",
				() -> !properties.bot().has(Text.class, field -> field.getText().equals(TYPED)));
	}

	/** Returns what the explorer calls it. */
	private String selectTheFirstRisk() {
		BotTreeItem risk = bot.viewByTitle("Explorer").show().bot().tree().expandNode("P-01", "Risks").getNode("R-001").select();
		waitForName(UiThread.ask(() -> element("R-001").getName()));
		return risk.getText();
	}

	private void waitForName(String name) {
		BotView properties = bot.viewByTitle("Properties");
		bot.waitUntil("the properties to show " + name, () -> properties.bot().has(Text.class, field -> field.getText().equals(name)));
	}

	private void typeName() {
		bot.viewByTitle("Properties").show().bot().textWithLabel("Name").setText(TYPED);
		bot.waitUntil("the change", () -> example.document().isDirty());
	}

	private void revert() {
		EObject before = UiThread.ask(() -> example.document().portfolio());
		bot.menu("File").menu("Revert").click();
		bot.shell("Revert").bot().button("Revert").click();
		bot.waitUntil("the portfolio to be read anew", () -> example.document().portfolio() != before);
	}

	private Element element(String reference) {
		return example.document().resource().referenceIndex().elements(reference).get(0);
	}
}
