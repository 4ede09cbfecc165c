package org.goldthread.ui.repository.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Identified;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.annotate.WhoChanged;
import org.goldthread.ui.repository.comparison.detail.ComparedValue;
import org.goldthread.ui.repository.comparison.rows.ChangeRow;
import org.goldthread.ui.repository.comparison.rows.PaperText;
import org.goldthread.ui.repository.comparison.rows.ToldChanges;
import org.goldthread.ui.repository.restore.Restoration;
import org.goldthread.ui.repository.restore.Restoring;

/** What can be done with what a comparison shows. */
final class ComparisonActions {

	private static final String ID = "org.goldthread.comparison.";

	private final ComparisonEditor editor;
	private final ComparisonPage page;
	private final Action restore;
	private final Action show;
	private final Action who;
	private final Action copy;
	private Function<String, ElementVersion> earlier = id -> null;

	ComparisonActions(ComparisonEditor editor, ComparisonPage page) {
		this.editor = editor;
		this.page = page;
		restore = action("&Restore", "restore", this::restore);
		show = action("Show in &explorer", "properties", this::show);
		who = action("&Who changed this", "who-changed", this::showWho);
		copy = action("&Copy as text", "copy", this::copy);
		copy.setToolTipText("Copy what changed as text for a paper");
		refresh();
	}

	/** Actions of menu and bar, in order. */
	List<Action> all() {
		return List.of(restore, show, who, copy);
	}

	/** Takes the icons of the present theme. */
	void themeChanged() {
		all().forEach(action -> action.setImageDescriptor(editor.getSite().getService(Images.class).actionDescriptor(icon(action))));
	}

	/** Lets restored entries find their places by the order of the earlier state. */
	void restoreFrom(Function<String, ElementVersion> entries) {
		earlier = entries;
	}

	/** Offers what can be done with the selection. */
	void refresh() {
		boolean some = !page.selectedRows().isEmpty();
		restore.setEnabled(some && canRestore());
		restore.setToolTipText(document().isPresent() ? "Make the selected entries what they were, with all that lies below them"
				: "Compare with the working copy to restore what was");
		show.setEnabled(live().isPresent());
		who.setEnabled(page.open().isPresent() && page.selectedRows().stream().anyMatch(row -> row.entry().isPresent()));
		copy.setEnabled(!page.comparison().changes().isEmpty());
	}

	/** Whether the later state is a working copy that may be changed. */
	boolean canRestore() {
		return document().filter(document -> document.readOnlyReason().isEmpty()).isPresent();
	}

	/** Shows the selected entry in the properties. */
	void show() {
		live().ifPresent(entry -> editor.getSite().getService(ElementOpener.class).openProperties(entry));
	}

	/** Makes one value of an entry what it was. */
	void restoreValue(ElementChange change, ComparedValue value) {
		apply("Restore " + value.label(), Restoration.of(change, value.feature()));
	}

	private void restore() {
		List<ChangeRow> rows = page.selectedRows();
		List<String> ids = rows.stream().flatMap(ComparisonActions::entries).distinct().toList();
		apply(rows.size() == 1 ? "Restore " + rows.get(0).label() : "Restore " + ids.size() + " entries", Restoration.of(page.comparison(), ids));
	}

	/** The entry of a line; those of the lines below a heading. */
	private static Stream<String> entries(ChangeRow row) {
		return row.entry().map(Stream::of).orElseGet(() -> row.children().stream().flatMap(ComparisonActions::entries));
	}

	private void apply(String label, Collection<ElementChange> changes) {
		document().ifPresent(document -> editor.tell(Restoring.some(document, label, changes, earlier).words()));
	}

	private void showWho() {
		page.selectedRows().stream().flatMap(row -> row.entry().stream()).findFirst()
				.ifPresent(entry -> WhoChanged.open(editor.getSite().getPage(), entry));
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
		ComparisonInput input = editor.comparison();
		String text = PaperText.of(input.from().revision().portfolioName() + ": " + input.getName(), ToldChanges.of(page.comparison().differences()));
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
		editor.tell("What changed is on the clipboard as text.");
	}

	private Optional<Identified> live() {
		return page.selectedEntries().stream().findFirst();
	}

	private Optional<PortfolioDocument> document() {
		return editor.comparison().to().workingCopy();
	}

	private static String icon(Action action) {
		return action.getId().substring(ID.length());
	}

	private Action action(String text, String icon, Runnable run) {
		Action action = new Action(text, editor.getSite().getService(Images.class).actionDescriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setId(ID + icon);
		return action;
	}
}
