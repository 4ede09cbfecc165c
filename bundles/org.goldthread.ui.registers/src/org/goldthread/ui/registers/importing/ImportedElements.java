package org.goldthread.ui.registers.importing;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Register;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Element;
import org.goldthread.model.TouchedValues;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.registers.editor.RegisterEditor;
import org.goldthread.ui.registers.editor.RegisterEditorInput;
import org.goldthread.ui.registers.editor.RegisterIds;
import org.goldthread.ui.registers.editor.RegisterView;
import org.goldthread.ui.registers.rows.RowFilter;

/** Notes what an import makes, and takes the user there. */
final class ImportedElements implements ChangeListener {

	private final PortfolioDocument document;
	private final ChangeHub hub;
	private final DryRun run;
	private Optional<Element> first = Optional.empty();

	private ImportedElements(PortfolioDocument document, DryRun run) {
		this.document = document;
		this.run = run;
		hub = document.hub();
	}

	/** Notes from now on what changes in a document. */
	static ImportedElements follow(PortfolioDocument document, DryRun run) {
		ImportedElements imported = new ImportedElements(document, run);
		imported.hub.addListener(imported);
		return imported;
	}

	/** Notes no more. */
	void end() {
		hub.removeListener(this);
	}

	/** Opens the register with its imported rows, or shows the first new element of a schedule or model in the explorer. */
	void show(IWorkbenchWindow window, Optional<Register<?>> register) {
		if (register.isEmpty()) {
			first.filter(element -> element.eResource() == document.resource()).ifPresent(window.getService(ElementOpener.class)::reveal);
			return;
		}
		try {
			RegisterEditor editor = (RegisterEditor) window.getActivePage().openEditor(new RegisterEditorInput(document, register.get()), RegisterIds.EDITOR);
			RegisterView view = editor.getAdapter(RegisterView.class);
			Set<Element> rows = run.rows();
			view.filter(Optional.empty());
			if (rows.size() < view.rows().total()) {
				view.filter(Optional.of(new RowFilter("Just imported", rows::contains)));
			}
			editor.hint("Imported: " + run.summary() + ". Undo takes it back.");
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** Notes the first new element, else the first that changes. */
	@Override
	public void changed(Notification change) {
		if (first.isPresent()) {
			return;
		}
		if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
			first = TouchedValues.added(change).stream().filter(Element.class::isInstance).map(Element.class::cast).findFirst();
		}
		if (first.isEmpty() && change.getNotifier() instanceof Element element) {
			first = Optional.of(element);
		}
	}
}
