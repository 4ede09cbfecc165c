package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Element;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.Edit;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotEditor;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.BotView;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.testing.bot.WidgetBot;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.place.RepositoryPlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio is published, edited, compared, merged with what somebody else published meanwhile, and brought back to what it was. */
@Journey
class RepositoryJourneyTest {

	private static final String BASELINE = "Cabinet 2018-09-18";
	private static final String OURS = "Costs rise by a third";
	private static final String THEIRS = "The supplier leaves";

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private RepositoryPlace place;
	private RepositoryPlace before;
	private String cause;
	private LocalDate forecast;

	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		place = RepositoryPlace.own(folder.resolve("Repository"));
		before = UiThread.ask(() -> places().current());
		UiThread.run(() -> places().choose(place));
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Programme manager");
		cause = UiThread.ask(() -> risk().getCause());
		forecast = UiThread.ask(() -> milestone().getForecast());
	}

	@AfterEach
	void useTheRepositoryOfBefore() {
		UiThread.run(() -> places().choose(before));
	}

	@Test
	void publishEditCompareMergeAndRestore() throws StoreException {
		publish("As agreed by Cabinet", BASELINE);
		edit();
		compare();
		somebodyElsePublishes();
		publishOverAConflict();
		restore();
		restoreOutOfTwoRevisions();
	}

	private void publish(String message, String baseline) {
		bot.menu("Portfolio").menu("Publish\u2026").click();
		WidgetBot dialog = bot.shell("Publish").bot();
		dialog.textWithMessage("What changed, and why").setText(message);
		if (!baseline.isEmpty()) {
			dialog.textWithMessage("Only if it has a name, such as Cabinet 16 Oct 2018").setText(baseline);
		}
		bot.waitUntil("the button", () -> dialog.button("Publish").isEnabled());
		dialog.button("Publish").click();
	}

	private void edit() {
		waitForOrigin(1);
		UiThread.run(() -> example.document().edits().apply(Edit.of("Edit", () -> {
			risk().setCause(OURS);
			milestone().setForecast(milestone().getForecast().plusDays(92));
		})));
	}

	/** The comparison says what changed, follows another edit, and takes one value back. */
	private void compare() {
		BotView repository = bot.viewByTitle("Repository").show();
		waitForState("2 entries changed since");
		repository.bot().tree().getTreeItem("Oxfordshire").expand().getNode("1").contextMenu("Compare with working copy").click();
		BotEditor comparison = bot.editorByTitle(BASELINE + " \u2192 working copy");
		bot.waitUntil("the changes", () -> comparison.bot().has(Tree.class, tree -> tree.isVisible() && tree.getItemCount() > 0));
		comparison.bot().toolbarButton("In words").click();
		comparison.bot().tree().expandNode("Slipped").getNode("MS-001");
		comparison.bot().tree().expandNode("Changed").getNode("R-001").select();
		bot.waitUntil("both causes side by side", () -> comparison.bot().has(StyledText.class, text -> text.getText().equals(cause))
				&& comparison.bot().has(StyledText.class, text -> text.getText().equals(OURS)));
		UiThread.run(() -> example.document().edits().apply(Edit.of("Rename", () -> risk().setName("Another name"))));
		bot.waitUntil("the comparison to follow", () -> comparison.bot().tree().expandNode("Changed").getNodes().size() == 2);
		comparison.bot().toolbarButton("By place").click();
		comparison.bot().tree().expandNode("P-01", "PG1", "WS-01").getNode("MS-001").select();
		comparison.bot().toolbarButton("Restore").click();
		bot.waitUntil("the forecast of before", () -> forecast.equals(milestone().getForecast()));
		UiThread.run(() -> example.document().edits().undo());
		comparison.close();
	}

	private void somebodyElsePublishes() throws StoreException {
		try (Repository repository = repository()) {
			Revision first = repository.revisions().get(0);
			Portfolio theirs = repository.portfolio(first);
			theirs.getRisks().stream().filter(risk -> risk.getReference().equals("R-001")).forEach(risk -> risk.setCause(THEIRS));
			theirs.getRisks().stream().filter(risk -> risk.getReference().equals("R-002")).forEach(risk -> risk.setCause(THEIRS));
			repository.publish(repository.workingCopy(theirs), new PublishingNote("bob", "Risk owner", "The supplier told us"), Optional.empty(), Map.of());
		}
	}

	private void publishOverAConflict() {
		publish("After the review", "");
		BotShell merge = bot.shell("Decide what both changed");
		bot.waitUntil("nothing to be decided yet", () -> merge.bot().has(Label.class, label -> label.getText().equals("0 of 1 decided")));
		merge.bot().button("All mine").click();
		merge.bot().button("Publish").click();
		bot.shell("Published").bot().button("OK").click();
		waitForOrigin(3);
		assertEquals(OURS, UiThread.ask(() -> risk().getCause()));
		assertEquals(THEIRS, UiThread.ask(() -> ((Risk) element("R-002")).getCause()));
	}

	private void restore() {
		BotView repository = bot.viewByTitle("Repository").show();
		waitForState("revision 3");
		repository.bot().tree().getTreeItem("Oxfordshire").expand().getNode("1").contextMenu("Restore in working copy").click();
		bot.waitUntil("the cause of before", () -> cause.equals(risk().getCause()));
		UiThread.run(() -> example.document().edits().undo());
		assertEquals(OURS, UiThread.ask(() -> risk().getCause()));
	}

	private void restoreOutOfTwoRevisions() {
		bot.viewByTitle("Repository").show().bot().tree().getTreeItem("Oxfordshire").expand().getNode("2").contextMenu("Compare with the one before").click();
		BotEditor comparison = bot.editorByTitle(BASELINE + " \u2192 Revision 2");
		bot.waitUntil("the changes", () -> comparison.bot().has(Tree.class, tree -> tree.isVisible() && tree.getItemCount() > 0));
		comparison.bot().toolbarButton("In words").click();
		comparison.bot().tree().expandNode("Changed").getNode("R-002").select();
		comparison.bot().toolbarButton("Restore").click();
		bot.waitUntil("the cause of before", () -> !THEIRS.equals(((Risk) element("R-002")).getCause()));
		assertEquals(OURS, UiThread.ask(() -> risk().getCause()));
		UiThread.run(() -> example.document().edits().undo());
		assertEquals(THEIRS, UiThread.ask(() -> ((Risk) element("R-002")).getCause()));
		comparison.close();
	}

	/** The view has read the repository, and knows how the open portfolio stands. */
	private void waitForState(String words) {
		BotView repository = bot.viewByTitle("Repository");
		bot.waitUntil("the state " + words, () -> repository.bot().has(Label.class, label -> label.getText().contains(words)));
	}

	private void waitForOrigin(int revision) {
		bot.waitUntil("revision " + revision, () -> Integer.valueOf(revision).equals(example.document().portfolio().getOriginRevision()));
	}

	private Repository repository() throws StoreException {
		return Repository.open(Databases.open(place.url(), Optional.empty()), Clock.systemUTC());
	}

	private Risk risk() {
		return (Risk) element("R-001");
	}

	private Milestone milestone() {
		return (Milestone) element("MS-001");
	}

	private Element element(String reference) {
		List<Element> found = example.document().resource().referenceIndex().elements(reference);
		return found.get(0);
	}

	private static RepositoryPlaces places() {
		return PlatformUI.getWorkbench().getService(RepositoryPlaces.class);
	}
}
