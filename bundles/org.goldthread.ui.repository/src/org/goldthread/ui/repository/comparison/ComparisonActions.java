package org.goldthread.ui.repository.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.goldthread.model.Identified;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.annotate.WhoChanged;
import org.goldthread.ui.repository.comparison.rows.ChangeRow;
import org.goldthread.ui.repository.comparison.rows.PaperText;
import org.goldthread.ui.repository.comparison.rows.ToldChanges;

/** What can be done with what a comparison shows. */
final class ComparisonActions {

	private static final String ID = "org.goldthread.comparison.";

	private final ComparisonEditor editor;
	private final ComparisonPage page;
	private final Action restore;
	private final Action show;
	private final Action who;
	private final Action copy;
	private final ComparisonRestoring restoring;

	ComparisonActions(ComparisonEditor editor, ComparisonPage page, ComparisonRestoring restoring) {
		this.editor = editor;
		this.page = page;
		this.restoring = restoring;
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

	/** Offers what can be done with the selection. */
	void refresh() {
		restore.setEnabled(!page.selectedRows().isEmpty() && restoring.obstacle().isEmpty());
		restore.setToolTipText(restoring.tip());
		show.setEnabled(live().isPresent());
		who.setEnabled(page.open().isPresent() && page.selectedRows().stream().anyMatch(row -> row.entry().isPresent()));
		copy.setEnabled(!page.comparison().changes().isEmpty());
	}

	/** Shows the selected entry in the properties. */
	void show() {
		live().ifPresent(entry -> editor.getSite().getService(ElementOpener.class).openProperties(entry));
	}

	private void restore() {
		List<ChangeRow> rows = page.selectedRows();
		List<String> ids = rows.stream().flatMap(ComparisonActions::entries).distinct().toList();
		restoring.entries(rows.size() == 1 ? "Restore " + rows.get(0).label() : "Restore " + ids.size() + " entries", ids);
	}

	/** The entry of a line; those of the lines below a heading. */
	private static Stream<String> entries(ChangeRow row) {
		return row.entry().map(Stream::of).orElseGet(() -> row.children().stream().flatMap(ComparisonActions::entries));
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
