package org.goldthread.ui.repository.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.repository.comparison.ComparisonSide;
import org.goldthread.ui.repository.comparison.Comparisons;
import org.goldthread.ui.repository.publish.RevisionOpening;
import org.goldthread.ui.repository.restore.Restoring;
import org.goldthread.ui.repository.view.RepositoryRow.RevisionRow;
import org.goldthread.ui.repository.work.StatusWords;
import org.goldthread.ui.repository.work.StoreWork;

/** What can be done with the revisions that are selected. */
final class RevisionCommands {

	private final RepositoryView view;
	private final RevisionTree tree;
	private final RepositoryContents contents;

	RevisionCommands(RepositoryView view, RevisionTree tree, RepositoryContents contents) {
		this.view = view;
		this.tree = tree;
		this.contents = contents;
	}

	boolean isOneSelected() {
		return tree.one().isPresent();
	}

	boolean areTwoSelected() {
		List<RevisionRow> rows = tree.selected();
		return rows.size() == 2 && rows.get(0).portfolio().equals(rows.get(1).portfolio());
	}

	boolean canCompareWithWorkingCopy() {
		return workingCopy().isPresent();
	}

	boolean canCompare() {
		return areTwoSelected() || tree.one().flatMap(RevisionRow::previous).isPresent();
	}

	boolean canRestore() {
		return workingCopy().filter(document -> document.readOnlyReason().isEmpty()).isPresent();
	}

	void open() {
		tree.one().ifPresent(row -> new RevisionOpening(view.getSite().getWorkbenchWindow(), view.fileChooser()).open(contents.place(), row.revision()));
	}

	void compareWithWorkingCopy() {
		workingCopy().ifPresent(document -> tree.one().ifPresent(row -> Comparisons.open(view.getSite().getPage(), published(row.revision()),
				new ComparisonSide.Working(document))));
	}

	/** Compares the two revisions selected, or one with that before it. */
	void compare() {
		List<RevisionRow> rows = tree.selected();
		Optional<Revision> earlier = areTwoSelected() ? Optional.of(rows.get(1).revision()) : rows.get(0).previous();
		earlier.ifPresent(before -> Comparisons.open(view.getSite().getPage(), published(before), published(rows.get(0).revision())));
	}

	void restore() {
		workingCopy().ifPresent(document -> tree.one().ifPresent(row -> {
			String label = "Restore revision " + row.revision().number();
			StoreWork.of("Reading revision " + row.revision().number(), contents.place(), (repository, monitor) -> repository.entries(row.revision()))
					.onlyWhile(() -> isOpen(document))
					.whenDone(entries -> told(label, Restoring.whole(document, label, entries))).start();
		}));
	}

	void copyHash() {
		tree.one().ifPresent(row -> {
			Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
			try {
				clipboard.setContents(new Object[] {row.revision().hash()}, new Transfer[] {TextTransfer.getInstance()});
			} finally {
				clipboard.dispose();
			}
			StatusWords.tell(view.getSite().getWorkbenchWindow(), "The hash of revision " + row.revision().number() + " is on the clipboard");
		});
	}

	private void told(String label, int entries) {
		StatusWords.tell(view.getSite().getWorkbenchWindow(), entries == 0 ? label + ": nothing had to be changed"
				: "%s: %s changed. Undo takes it back.".formatted(label, entries == 1 ? "1 entry" : "%,d entries".formatted(entries)));
	}

	private ComparisonSide.Published published(Revision revision) {
		return new ComparisonSide.Published(contents.place(), revision);
	}

	/** The open portfolio, if the one revision selected is of it. */
	private Optional<PortfolioDocument> workingCopy() {
		return tree.one().flatMap(row -> view.document().filter(document -> document.portfolio().getId().equals(row.portfolio())));
	}

	private boolean isOpen(PortfolioDocument document) {
		return view.getSite().getService(Documents.class).documents().contains(document);
	}
}
