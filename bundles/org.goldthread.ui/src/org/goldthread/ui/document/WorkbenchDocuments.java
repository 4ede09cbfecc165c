package org.goldthread.ui.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;
import org.goldthread.ui.GoldthreadHome;

/**
 * Keeps the open documents. It is itself a source of saveables, so a document stays open when its last editor closes, and the
 * workbench asks for each document once.
 */
public final class WorkbenchDocuments implements Documents, ISaveablesSource {

	private final IWorkbench workbench;
	private final DocumentSettings settings;
	private final List<DocumentSaveable> open = new ArrayList<>();
	private final CopyOnWriteArrayList<DocumentsListener> listeners = new CopyOnWriteArrayList<>();
	private Optional<PortfolioDocument> active = Optional.empty();

	private WorkbenchDocuments(IWorkbench workbench) {
		this.workbench = workbench;
		settings = DocumentSettings.interactive(new DisplayModelThread(workbench.getDisplay()), GoldthreadHome.recovery())
				.withRules(() -> ContributedRules.of(Platform.getExtensionRegistry()));
	}

	/** The documents of the running workbench, none at first; they follow its active part. */
	public static WorkbenchDocuments start() {
		WorkbenchDocuments documents = new WorkbenchDocuments(PlatformUI.getWorkbench());
		ActivePartFollower.start(documents.workbench, documents);
		return documents;
	}

	@Override
	public DocumentSettings settings() {
		return settings;
	}

	@Override
	public PortfolioDocument open(Path file) throws DocumentException {
		Path path = file.toAbsolutePath().normalize();
		Optional<PortfolioDocument> known = known(path);
		if (known.isEmpty()) {
			PortfolioDocument read = new BackgroundRead(workbench.getDisplay(), settings).open(path);
			known = known(path);
			if (known.isEmpty()) {
				adopt(read);
				return read;
			}
			read.close();
		}
		activate(known.get());
		return known.get();
	}

	@Override
	public PortfolioDocument create(Path file, Portfolio portfolio) throws DocumentException {
		PortfolioDocument document = PortfolioDocument.create(file.toAbsolutePath().normalize(), portfolio, settings);
		adopt(document);
		return document;
	}

	@Override
	public void adopt(PortfolioDocument document) {
		DocumentSaveable saveable = new DocumentSaveable(document);
		open.add(saveable);
		tellWorkbench(saveable, SaveablesLifecycleEvent.POST_OPEN);
		document.addListener(new DocumentListener() {
			@Override
			public void dirtyChanged() {
				tellWorkbench(saveable, SaveablesLifecycleEvent.DIRTY_CHANGED);
			}

			@Override
			public void moved() {
				RecentFiles.add(document.file());
			}
		});
		RecentFiles.add(document.file());
		listeners.forEach(listener -> listener.opened(document));
		activate(document);
	}

	@Override
	public List<PortfolioDocument> documents() {
		return open.stream().map(DocumentSaveable::document).toList();
	}

	@Override
	public Optional<PortfolioDocument> active() {
		return active;
	}

	@Override
	public void activate(PortfolioDocument document) {
		if (documents().contains(document)) {
			setActive(Optional.of(document));
		}
	}

	@Override
	public Optional<PortfolioDocument> documentOf(EObject element) {
		return documents().stream().filter(document -> document.resource() == element.eResource()).findFirst();
	}

	@Override
	public DocumentSaveable saveable(PortfolioDocument document) {
		return open.stream().filter(saveable -> saveable.document() == document).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(document.file() + " is not open in the workbench"));
	}

	@Override
	public DocumentSaveable[] saveables() {
		return open.toArray(DocumentSaveable[]::new);
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return active.map(document -> new Saveable[] { saveable(document) }).orElseGet(() -> new Saveable[0]);
	}

	@Override
	public boolean close(List<PortfolioDocument> documents) {
		List<DocumentSaveable> closing = documents.stream().map(this::saveable).toList();
		if (!UnsavedChanges.settle(closing)) {
			return false;
		}
		remember(documents);
		closing.forEach(this::close);
		return true;
	}

	@Override
	public void addListener(DocumentsListener listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void removeListener(DocumentsListener listener) {
		listeners.remove(listener);
	}

	private Optional<PortfolioDocument> known(Path path) {
		return documents().stream().filter(document -> document.file().equals(path)).findFirst();
	}

	private void close(DocumentSaveable saveable) {
		PortfolioDocument document = saveable.document();
		DocumentEditors.close(workbench, document);
		listeners.forEach(listener -> listener.closing(document));
		open.remove(saveable);
		tellWorkbench(saveable, SaveablesLifecycleEvent.POST_CLOSE);
		if (active.filter(document::equals).isPresent()) {
			setActive(open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1).document()));
		}
		document.close();
		listeners.forEach(listener -> listener.closed(document));
	}

	private void remember(List<PortfolioDocument> closing) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			new RememberedEditors(window.getActivePage()).keep(closing);
		}
	}

	private void setActive(Optional<PortfolioDocument> document) {
		if (!active.equals(document)) {
			active = document;
			listeners.forEach(listener -> listener.activated(document));
		}
	}

	private void tellWorkbench(DocumentSaveable saveable, int event) {
		workbench.getService(ISaveablesLifecycleListener.class)
				.handleLifecycleEvent(new SaveablesLifecycleEvent(this, event, new Saveable[] { saveable }, false));
	}
}
