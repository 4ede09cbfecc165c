package org.goldthread.ui.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.DocumentSaving;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;

/**
 * Undo, redo, save, save as, revert and close of the active document, the same in every part of a window. Text fields need no undo of
 * their own: what is typed into one is an edit of the document.
 */
public final class DocumentCommands implements DocumentsListener, DocumentListener {

	private final Documents documents;
	private final ICommandService commandService;
	private final Map<String, DocumentCommand> commands = new LinkedHashMap<>();
	private final CommandStackListener edited = event -> refresh();
	private Optional<PortfolioDocument> watched = Optional.empty();

	private DocumentCommands(IWorkbenchWindow window) {
		documents = window.getService(Documents.class);
		commandService = window.getService(ICommandService.class);
		add(CommandIds.UNDO, document -> document.edits().canUndo(), document -> document.edits().undo());
		add(CommandIds.REDO, document -> document.edits().canRedo(), document -> document.edits().redo());
		add(CommandIds.SAVE, PortfolioDocument::isDirty, document -> new DocumentSaving(document).save());
		add(CommandIds.SAVE_AS, document -> true, document -> new DocumentSaving(document).saveAs());
		add(CommandIds.REVERT, PortfolioDocument::isDirty, document -> new DocumentSaving(document).revert());
		add(CommandIds.CLOSE_PORTFOLIO, document -> true, document -> documents.close(List.of(document)));
	}

	/** Makes the commands work in a window for as long as it is open. */
	public static void install(IWorkbenchWindow window) {
		DocumentCommands installed = new DocumentCommands(window);
		IHandlerService handlers = window.getService(IHandlerService.class);
		installed.commands.forEach(handlers::activateHandler);
		installed.documents.addListener(installed);
		window.getShell().addDisposeListener(event -> installed.stop());
		installed.activated(installed.documents.active());
	}

	@Override
	public void activated(Optional<PortfolioDocument> document) {
		stopWatching();
		watched = document;
		watched.ifPresent(active -> {
			active.addListener(this);
			active.edits().addCommandStackListener(edited);
		});
		refresh();
	}

	@Override
	public void dirtyChanged() {
		refresh();
	}

	@Override
	public void reverted() {
		activated(watched);
	}

	private void add(String id, Predicate<PortfolioDocument> possible, Consumer<PortfolioDocument> action) {
		commands.put(id, new DocumentCommand(documents, possible, document -> CommandLabels.of(id, document), action));
	}

	private void refresh() {
		commands.forEach((id, command) -> {
			command.refresh();
			commandService.refreshElements(id, null);
		});
	}

	private void stop() {
		documents.removeListener(this);
		stopWatching();
	}

	private void stopWatching() {
		watched.ifPresent(document -> {
			document.removeListener(this);
			document.edits().removeCommandStackListener(edited);
		});
	}
}
