package org.goldthread.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.format.PortfolioReader;
import org.goldthread.document.format.PortfolioWriter;
import org.goldthread.document.format.ReadPortfolio;
import org.goldthread.document.format.Unstorable;
import org.goldthread.document.migration.Migrations;
import org.goldthread.document.recovery.RecoverySnapshot;
import org.goldthread.document.recovery.SnapshotKeeper;
import org.goldthread.document.storage.Content;
import org.goldthread.document.storage.Digest;
import org.goldthread.document.storage.Overwriting;
import org.goldthread.document.storage.ReadFile;
import org.goldthread.document.storage.SafeSave;
import org.goldthread.document.storage.SavedFile;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.EditStack;

/**
 * One open portfolio: its model, its undo history, its file and its problems. Belongs to the thread that opened it;
 * whoever changes the model from another one fails.
 */
public final class PortfolioDocument {

	private final DocumentSettings settings;
	private final CopyOnWriteArrayList<DocumentListener> listeners = new CopyOnWriteArrayList<>();
	private final Optional<SnapshotKeeper> keeper;
	private Optional<Problems> problems = Optional.empty();
	private DocumentFile file;
	private PortfolioResource resource;
	private EditStack edits;
	private Optional<String> readOnlyReason;
	private boolean recovered;
	private boolean wasDirty;

	private PortfolioDocument(DocumentSettings settings, DocumentFile file, ReadPortfolio read, Optional<RecoverySnapshot> snapshot) {
		this.settings = settings;
		this.file = file;
		recovered = snapshot.isPresent();
		keeper = settings.recoveryFolder().map(folder -> new SnapshotKeeper(settings, folder, snapshot, this::portfolio, this::isDirty,
				sentence -> tell(listener -> listener.recoveryFailed(sentence))));
		show(read);
		wasDirty = isDirty();
	}

	/**
	 * Opens a file. It is read once and not touched; a file of a newer format opens for reading only.
	 *
	 * @throws DocumentException when it is no portfolio that can be shown; one sentence says why and what to do
	 */
	public static PortfolioDocument open(Path file, DocumentSettings settings) throws DocumentException {
		ReadFile read = ReadFile.of(file, settings.disk(), settings.sizeLimit());
		CompletableFuture<Digest> digest = read.digest();
		ReadPortfolio portfolio = read(read, file, file);
		return new PortfolioDocument(settings, new DocumentFile(file, digest.join(), read.stamp()), portfolio, Optional.empty());
	}

	/**
	 * Writes a new file and opens it.
	 *
	 * @param portfolio the portfolio, taken out of the resource that may hold it now
	 * @throws DocumentException when the file is already there or cannot be written
	 */
	public static PortfolioDocument create(Path file, Portfolio portfolio, DocumentSettings settings) throws DocumentException {
		SavedFile saved = saver(settings).save(file, content(portfolio, file, settings), Overwriting.nothing());
		PortfolioResource resource = PortfolioResource.create(location(file));
		resource.getContents().add(portfolio);
		return new PortfolioDocument(settings, new DocumentFile(file, saved.digest(), saved.stamp()),
				new ReadPortfolio(resource, Optional.empty()), Optional.empty());
	}

	/**
	 * Opens the unsaved changes that a snapshot holds, as a document of the snapshot's file that still has to be saved.
	 * The file itself need not be there; when it was changed since, saving says so.
	 *
	 * @throws DocumentException when the snapshot cannot be read
	 */
	public static PortfolioDocument recover(RecoverySnapshot snapshot, DocumentSettings settings) throws DocumentException {
		ReadFile read = ReadFile.of(snapshot.content(), settings.disk(), settings.sizeLimit());
		ReadPortfolio portfolio = read(read, snapshot.content(), snapshot.file());
		return new PortfolioDocument(settings, new DocumentFile(snapshot.file(), snapshot.base(), Optional.empty()), portfolio,
				Optional.of(snapshot));
	}

	/** The file that {@link #save()} writes. */
	public Path file() {
		return file.path();
	}

	/** The portfolio. Another object after {@link #revert()}. */
	public Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}

	/** The resource that holds the portfolio. Another object after {@link #revert()}. */
	public PortfolioResource resource() {
		return resource;
	}

	/** Where all changes of the portfolio are heard. Another object after {@link #revert()}. */
	public ChangeHub hub() {
		return resource.changeHub();
	}

	/** The undo history, and the only way to change the portfolio. Another object after {@link #revert()}. */
	public EditStack edits() {
		return edits;
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return recovered || edits.isSaveNeeded();
	}

	/** Why this document cannot be saved, one sentence; empty when it can. */
	public Optional<String> readOnlyReason() {
		return readOnlyReason;
	}

	/** Whether the file holds something else now than when it was opened or saved. A file that is gone has not changed: saving writes it again. */
	public boolean changedOutside() {
		return file.isChanged();
	}

	/**
	 * Saves in the document's own file.
	 *
	 * @throws DocumentException of kind CHANGED_OUTSIDE when somebody else has written it meanwhile, NOT_STORABLE when an
	 *         element cannot be written, or when the file cannot be written; it is then as it was, and the document still dirty
	 */
	public void save() throws DocumentException {
		save(file.path(), Overwriting.only(file.digest()));
	}

	/**
	 * Saves in the document's own file whoever has written it meanwhile; what was there is kept as a backup.
	 *
	 * @throws DocumentException when the file cannot be written
	 */
	public void saveOverwriting() throws DocumentException {
		save(file.path(), Overwriting.anything());
	}

	/**
	 * Saves in another file, which is the document's own from then on. A file that is already there is kept as a backup.
	 *
	 * @throws DocumentException when the file cannot be written; the document then keeps its own
	 */
	public void saveAs(Path other) throws DocumentException {
		if (isOwn(other)) {
			save();
			return;
		}
		save(other, Overwriting.anything());
		resource.setURI(location(other));
		tell(DocumentListener::moved);
	}

	/**
	 * Reads the file again and forgets all changes since. All objects of the model are new afterwards.
	 *
	 * @throws DocumentException when the file cannot be read; the document is then as it was
	 */
	public void revert() throws DocumentException {
		ReadFile read = ReadFile.of(file(), settings.disk(), settings.sizeLimit());
		CompletableFuture<Digest> digest = read.digest();
		ReadPortfolio portfolio = read(read, file(), file());
		file = new DocumentFile(file(), digest.join(), read.stamp());
		recovered = false;
		show(portfolio);
		keeper.ifPresent(SnapshotKeeper::discard);
		tell(DocumentListener::reverted);
		tellDirty();
	}

	/** What the rules find, kept up to date from the first call on. */
	public Problems problems() {
		if (problems.isEmpty()) {
			problems = Optional.of(new Problems(this::resource, settings.rules().get(), settings.modelThread(), settings.clock()));
		}
		return problems.get();
	}

	/** Adds a listener; a second time is no second registration. */
	public void addListener(DocumentListener listener) {
		listeners.addIfAbsent(listener);
	}

	/** Removes a listener; nothing happens when it is not there. */
	public void removeListener(DocumentListener listener) {
		listeners.remove(listener);
	}

	/** Ends background work and drops unsaved changes with their snapshot. The file is not touched. */
	public void close() {
		problems.ifPresent(Problems::stop);
		keeper.ifPresent(SnapshotKeeper::close);
	}

	private void save(Path target, Overwriting overwriting) throws DocumentException {
		hub().checkThread();
		if (readOnlyReason.isPresent()) {
			throw new DocumentException(Kind.READ_ONLY, readOnlyReason.get());
		}
		SavedFile saved = saver(settings).save(target, content(portfolio(), target, settings), overwriting);
		file = new DocumentFile(target, saved.digest(), saved.stamp());
		edits.saveIsDone();
		recovered = false;
		keeper.ifPresent(SnapshotKeeper::discard);
		keeper.ifPresent(snapshots -> snapshots.follow(hub(), file.path(), file.digest()));
		tell(DocumentListener::saved);
		tellDirty();
	}

	private void show(ReadPortfolio read) {
		resource = read.resource();
		readOnlyReason = read.readOnlyReason();
		hub().confineTo(Thread.currentThread());
		edits = new EditStack(hub());
		edits.saveIsDone();
		edits.addCommandStackListener(event -> tellDirty());
		keeper.ifPresent(snapshots -> snapshots.follow(hub(), file.path(), file.digest()));
		problems.ifPresent(Problems::follow);
	}

	private void tellDirty() {
		if (wasDirty != isDirty()) {
			wasDirty = isDirty();
			tell(DocumentListener::dirtyChanged);
		}
	}

	private void tell(Consumer<DocumentListener> event) {
		listeners.forEach(event);
	}

	private boolean isOwn(Path other) {
		try {
			return Files.exists(other) && Files.exists(file()) ? Files.isSameFile(other, file())
					: other.toAbsolutePath().normalize().equals(file().toAbsolutePath().normalize());
		} catch (IOException e) {
			return false;
		}
	}

	private static ReadPortfolio read(ReadFile read, Path called, Path of) throws DocumentException {
		return new PortfolioReader(Migrations.all()).read(read.bytes(), called.toString(), location(of));
	}

	private static Content content(Portfolio portfolio, Path file, DocumentSettings settings) throws DocumentException {
		try {
			return PortfolioWriter.write(portfolio, settings.sizeLimit());
		} catch (Unstorable e) {
			throw new DocumentException(Kind.NOT_STORABLE, file + " was not saved: " + e.getMessage(), e);
		}
	}

	private static SafeSave saver(DocumentSettings settings) {
		return new SafeSave(settings.disk(), settings.clock(), settings.backups());
	}

	private static URI location(Path file) {
		return URI.createFileURI(file.toAbsolutePath().toString());
	}
}
