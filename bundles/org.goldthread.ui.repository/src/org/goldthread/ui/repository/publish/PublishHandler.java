package org.goldthread.ui.repository.publish;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.error.Sentence;
import org.goldthread.ui.repository.place.RepositoryPlaces;

/** Publishes the active portfolio. */
public final class PublishHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(Documents.class).active().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}

	/** Asks what to say of it, and publishes the active portfolio. */
	public static void open(IWorkbenchWindow window) {
		Optional<PortfolioDocument> active = window.getService(Documents.class).active();
		if (active.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Publish", "Open a portfolio first: what you publish is the active one.");
		} else if (active.get().readOnlyReason().isPresent()) {
			MessageDialog.openInformation(window.getShell(), "Publish", Sentence.ended(active.get().readOnlyReason().get()));
		} else {
			new PublishDialog(window, active.get(), window.getService(RepositoryPlaces.class).current()).open();
		}
	}
}
