package org.goldthread.ui.repository.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.goldthread.store.backup.Backup;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.repository.choice.ChooseRepositoryDialog;
import org.goldthread.ui.repository.place.RepositoryPlaces;
import org.goldthread.ui.repository.work.StatusWords;
import org.goldthread.ui.repository.work.StoreWork;

/** What can be done with the repository as a whole. */
final class StoreCommands {

	private static final int MOST_FAULTS = 12;

	private final RepositoryView view;
	private final RepositoryContents contents;

	StoreCommands(RepositoryView view, RepositoryContents contents) {
		this.view = view;
		this.contents = contents;
	}

	/** Whether there is a repository that could be read. */
	boolean isThere() {
		return contents.revisions().isPresent();
	}

	/** Where the repository is, as users think of it. */
	String placeWords() {
		return contents.place().equals(view.getSite().getService(RepositoryPlaces.class).own()) ? "your Goldthread folder" : contents.place().name();
	}

	/** Makes a repository where one is missing, or brings it up to date. */
	void make() {
		contents.make();
	}

	/** Chooses another repository. */
	void choose() {
		new ChooseRepositoryDialog(view.getSite().getWorkbenchWindow()).open();
	}

	/** Recomputes all hashes, and tells what is wrong. */
	void verify() {
		Optional<String> expected = view.document().map(document -> document.portfolio()).filter(portfolio -> isHere(portfolio.getId()))
				.map(portfolio -> portfolio.getOriginHash());
		StoreWork.of("Verifying the repository", contents.place(), (repository, monitor) -> repository.verify(expected))
				.onlyWhile(() -> !view.getSite().getShell().isDisposed()).whenDone(this::tell).start();
	}

	/** Asks for a file, and writes the whole repository there. */
	void backUp() {
		FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
		dialog.setText("Back up the repository");
		dialog.setFilterExtensions(new String[] {"*.zip"});
		dialog.setFilterPath(GoldthreadHome.folder().toString());
		dialog.setFileName("goldthread-repository-" + LocalDate.now() + ".zip");
		view.fileChooser().choose(dialog).ifPresent(file ->
				StoreWork.of("Backing up the repository", contents.place(), (repository, monitor) -> Backup.write(repository, file)).whenDone(revisions ->
						StatusWords.tell(view.getSite().getWorkbenchWindow(), (revisions == 1 ? "1 revision is" : "%,d revisions are".formatted(revisions))
								+ " backed up in " + file)).start());
	}

	private boolean isHere(String portfolio) {
		return contents.revisions().stream().flatMap(List::stream).anyMatch(revision -> revision.portfolio().equals(portfolio));
	}

	private void tell(List<String> faults) {
		if (faults.isEmpty()) {
			int number = contents.revisions().map(List::size).orElse(0);
			MessageDialog.openInformation(view.getSite().getShell(), "Verified", "The repository " + contents.place().name() + " is sound.\n\n"
					+ (number == 1 ? "Its only revision was" : "Its %,d revisions were".formatted(number)) + " checked entry by entry: nothing was changed, and nothing is missing.");
		} else {
			String listed = String.join("\n", faults.stream().limit(MOST_FAULTS).toList());
			MessageDialog.openError(view.getSite().getShell(), "Not sound", "The repository " + contents.place().name() + " is damaged, or was changed by "
					+ "something else. Publish nothing more here before it is restored from a backup.\n\n" + listed
					+ (faults.size() > MOST_FAULTS ? "\nand " + (faults.size() - MOST_FAULTS) + " more" : ""));
		}
	}
}
