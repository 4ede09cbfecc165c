package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IViewPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Risk;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.testing.bot.WidgetBot;
import org.goldthread.testing.bot.WorkbenchExtension;
import org.goldthread.ui.WorkbenchIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The properties of several risks show what they share, and write into all of them. */
@ExtendWith(WorkbenchExtension.class)
class SharedPropertiesJourneyTest {

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private PortfolioDocument document;
	private List<Risk> risks;

	@BeforeEach
	void selectThreeRisks(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		document = UiThread.ask(example::document);
		risks = UiThread.ask(() -> List.copyOf(document.portfolio().getRisks().subList(0, 3)));
		bot.viewByTitle("Properties").show();
		UiThread.run(() -> {
			IViewPart explorer = Bot.window().getActivePage().findView(WorkbenchIds.EXPLORER_VIEW);
			Bot.window().getActivePage().activate(explorer);
			explorer.getViewSite().getSelectionProvider().setSelection(new StructuredSelection(risks));
		});
	}

	@AfterEach
	void closeThePortfolio() {
		UiThread.run(() -> {
			while (document.edits().canUndo()) {
				document.edits().undo();
			}
		});
		example.close();
	}

	@Test
	void namesThatDifferAreMixedValues() {
		assertEquals("", properties().textWithMessage("mixed values").getText());
	}

	@Test
	void whatIsChosenGoesToAllInOneStep() {
		bot.waitUntil("the fields", () -> bot.viewByTitle("Properties").bot().has(Combo.class, combo -> combo.getItemCount() > 0));
		properties().comboBoxWithLabel("Category").setSelection("Legal");
		assertEquals(List.of("Legal", "Legal", "Legal"), UiThread.ask(() -> risks.stream().map(risk -> risk.getCategory().getLiteral()).toList()));
		assertEquals("Change category of 3 elements", UiThread.ask(() -> document.edits().undoLabel().orElse("")));
	}

	private WidgetBot properties() {
		return bot.viewByTitle("Properties").bot();
	}
}
