package org.goldthread.ui.registers.importing;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.importing.ChoicesFile;
import org.goldthread.exchange.register.Register;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.error.Sentence;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.registers.editor.RegisterEditor;

/** Opens the wizard that imports a file into the active portfolio. */
public final class ImportHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.goldthread.command.import";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(Documents.class).active().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event), Optional.empty());
		return null;
	}

	/** Opens the wizard over the active portfolio, with a file or without one. */
	public static void open(IWorkbenchWindow window, Optional<Path> file) {
		Optional<PortfolioDocument> active = window.getService(Documents.class).active();
		if (active.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Import", "Open a portfolio first, or make a new one: files are imported into it.");
			return;
		}
		PortfolioDocument document = active.get();
		if (document.readOnlyReason().isPresent()) {
			MessageDialog.openInformation(window.getShell(), "Import", Sentence.ended(document.readOnlyReason().get()));
			return;
		}
		ImportJourney journey = new ImportJourney(document, ChoicesFile.in(GoldthreadHome.folder()));
		ImportWizard wizard = new ImportWizard(window, journey, registerInFront(window, document));
		ImportDialog dialog = new ImportDialog(window.getShell(), wizard, window.getService(Images.class));
		dialog.create();
		file.ifPresent(wizard::choose);
		dialog.open();
	}

	private static Optional<Register<?>> registerInFront(IWorkbenchWindow window, PortfolioDocument document) {
		IEditorPart editor = window.getActivePage().getActiveEditor();
		return editor instanceof RegisterEditor register && register.document() == document ? Optional.of(register.register()) : Optional.empty();
	}
}
