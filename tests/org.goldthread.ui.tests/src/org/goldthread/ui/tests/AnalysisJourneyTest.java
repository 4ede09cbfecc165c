package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Labels;
import org.goldthread.model.Workstream;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.BotTree;
import org.goldthread.testing.bot.BotView;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.testing.bot.WidgetBot;
import org.goldthread.ui.analysis.coverage.MatrixCanvas;
import org.goldthread.ui.analysis.thread.PathCanvas;
import org.goldthread.ui.document.ElementOpener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme manager follows the golden thread of a workstream, reads what it waits for, and asks what a slip would cost. */
@Journey
class AnalysisJourneyTest {

	private static final String WORKSTREAM = "WS-03 Customer front door";

	private final Bot bot = new Bot();
	private ExamplePortfolio example;

	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Programme manager");
		bot.viewByTitle("Explorer").show();
		UiThread.run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class)
				.reveal(example.document().resource().referenceIndex().elements("WS-03").get(0)));
		bot.waitUntil("the workstream to be selected", () -> isSelected(WORKSTREAM));
	}

	@Test
	void theThreadOfAWorkstreamReachesOutcomesAndPounds() {
		bot.viewByTitle("Golden thread").show();
		bot.waitUntil("the chain to an outcome", () -> path().isPresent() && path().get().items().stream().anyMatch(words -> words.startsWith("TC2")));
		bot.waitUntil("the sum of what it reaches", () -> bot.viewByTitle("Golden thread").bot().has(Label.class,
				label -> label.getText().contains("1 outcome,") && label.getText().contains("\u00a35.7m a year")));
	}

	@Test
	void aStepOfTheThreadLeadsToItsElement() {
		bot.viewByTitle("Golden thread").show();
		bot.waitUntil("the chain to an outcome", () -> path().isPresent() && !path().get().items().isEmpty());
		PathCanvas canvas = UiThread.ask(() -> path().orElseThrow());
		press(canvas, SWT.ARROW_RIGHT);
		press(canvas, SWT.ARROW_RIGHT);
		String step = UiThread.ask(() -> canvas.chosenWords().orElseThrow());
		bot.waitUntil("the step to be selected in the explorer", () -> isSelected(step));
	}

	@Test
	void aGapIsClosedWhereItIsSeen() {
		Workstream idle = UiThread.ask(() -> (Workstream) example.document().resource().referenceIndex().elements("WS-09").get(0));
		String decider = UiThread.ask(() -> Labels.of(example.document().portfolio().getRoles().get(0)));
		UiThread.run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).reveal(idle));
		bot.viewByTitle("Golden thread").show();
		bot.waitUntil("the mend of the gap", () -> path().isPresent() && path().get().items().contains("Choose an outcome\u2026"));
		UiThread.start(() -> choose(path().orElseThrow(), "Choose an outcome\u2026"));
		BotShell grid = bot.shell("Fix all: GT-O01 Workstream without outcome");
		grid.bot().button("Answer\u2026").click();
		BotShell picker = bot.shell("Choose outcome for WS-09 Third-party spend");
		picker.bot().textWithMessage("Name or reference").setText("TE1");
		picker.bot().button("OK").click();
		grid.bot().comboBoxWithLabel("Decided by").setSelection(decider);
		grid.bot().button("Fix").click();
		bot.waitUntil("the chain to the outcome in place of the gap", () -> path().isPresent() && path().get().items().stream().anyMatch(words -> words.startsWith("TE1"))
				&& !path().get().items().contains("Choose an outcome\u2026"));
		assertEquals("TE1", UiThread.ask(() -> idle.getContributions().get(0).getOutcome().getReference()));
	}

	@Test
	void aWeightOfTheMatrixLeadsToItsContribution() {
		BotView coverage = bot.viewByTitle("Coverage").show();
		bot.waitUntil("the matrix", () -> matrix().isPresent());
		MatrixCanvas canvas = UiThread.ask(() -> matrix().orElseThrow());
		while (!UiThread.ask(canvas::chosenWords).contains("contributes")) {
			press(canvas, SWT.ARROW_DOWN);
		}
		bot.waitUntil("the contribution in the properties", () -> labels(widget(bot.viewByTitle("Properties"))).anyMatch(text -> text.startsWith("Weight")));
		assertTrue(coverage.bot().has(Label.class, label -> label.getText().contains("11 workstreams, 6 outcomes")));
	}

	@Test
	void dependenciesOfAWorkstreamSayWhatItGivesAndGets() {
		WidgetBot dependencies = bot.viewByTitle("Dependencies").show().bot();
		BotTree tree = dependencies.tree();
		dependencies.waitUntil("give and get", () -> tree.getItems().stream().anyMatch(heading -> heading.startsWith("Gets")));
		assertTrue(dependencies.has(Label.class, label -> label.getText().contains("late")));
	}

	@Test
	void aHandoverOpensInTheProperties() {
		BotTree tree = bot.viewByTitle("Dependencies").show().bot().tree();
		String handover = tree.expandNode("Gets").getNodes().get(0);
		tree.getTreeItem("Gets").getNode(handover).doubleClick();
		bot.waitUntil("the hand-over to be selected in the explorer", () -> isSelected(handover));
	}

	@Test
	void aLongerSlipDelaysMorePounds() {
		BotView impact = bot.viewByTitle("Impact").show();
		impact.bot().waitUntil("what ten days delay", () -> summary(impact).contains("come later"));
		String before = UiThread.ask(() -> summary(impact));
		Spinner days = UiThread.ask(() -> inside(impact, Spinner.class).orElseThrow());
		UiThread.run(() -> {
			days.setSelection(60);
			days.notifyListeners(SWT.Selection, new Event());
		});
		impact.bot().waitUntil("what sixty days delay", () -> summary(impact).contains("come later") && !summary(impact).equals(before));
		assertTrue(impact.bot().tree().getItems().stream().anyMatch(heading -> heading.startsWith("Savings")));
	}

	private boolean isSelected(String label) {
		List<String> selection = bot.viewByTitle("Explorer").bot().tree().selection();
		return selection.size() == 1 && selection.get(0).startsWith(label);
	}

	private Optional<PathCanvas> path() {
		return inside(bot.viewByTitle("Golden thread"), PathCanvas.class);
	}

	private Optional<MatrixCanvas> matrix() {
		return inside(bot.viewByTitle("Coverage"), MatrixCanvas.class);
	}

	private static String summary(BotView view) {
		return labels(widget(view)).filter(text -> text.contains("\u00b7")).findFirst().orElse("");
	}

	private static void choose(PathCanvas canvas, String words) {
		press(canvas, SWT.HOME);
		for (int step = 0; step < canvas.items().size() && canvas.chosenWords().filter(words::equals).isEmpty(); step++) {
			press(canvas, SWT.ARROW_RIGHT);
		}
		press(canvas, SWT.CR);
	}

	private static void press(Control control, int key) {
		UiThread.run(() -> {
			Event event = new Event();
			event.keyCode = key;
			control.setFocus();
			control.notifyListeners(SWT.KeyDown, event);
		});
	}

	private static <T extends Control> Optional<T> inside(BotView view, Class<T> type) {
		return controls(widget(view)).filter(type::isInstance).map(type::cast).findFirst();
	}

	private static Stream<String> labels(Control root) {
		return controls(root).filter(Label.class::isInstance).map(label -> ((Label) label).getText());
	}

	private static Stream<Control> controls(Control root) {
		return !root.isVisible() ? Stream.empty() : root instanceof Composite composite
				? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(AnalysisJourneyTest::controls)) : Stream.of(root);
	}

	private static Control widget(BotView view) {
		return (Control) view.part().getSite().getService(MPart.class).getWidget();
	}
}
