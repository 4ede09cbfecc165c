package org.goldthread.ui.registers.matrix;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Registers;
import org.goldthread.ui.registers.editor.RegisterEditorInput;
import org.goldthread.ui.registers.editor.RegisterIds;
import org.goldthread.ui.registers.editor.RegisterView;
import org.goldthread.ui.registers.rows.RowFilter;

/** Filters the open risk register from beside it, and hears when that filter is taken away there. Belongs to the UI thread. */
final class RegisterFilter {

	private static final String RISKS = "risks";

	private final IWorkbenchPage page;
	private final Runnable gone;
	private final Runnable watch = this::check;
	private Optional<RegisterView> filtered = Optional.empty();
	private Optional<RowFilter> filter = Optional.empty();

	/** @param gone runs when the register no longer shows what was asked for */
	RegisterFilter(IWorkbenchPage page, Runnable gone) {
		this.page = page;
		this.gone = gone;
	}

	/**
	 * Lets the open risk register show some rows only.
	 *
	 * @return false when no risk register of the document is open
	 */
	boolean show(PortfolioDocument document, RowFilter wanted) {
		release();
		filtered = register(document);
		filter = filtered.map(view -> wanted);
		filtered.ifPresent(view -> {
			view.filter(filter);
			view.addListener(watch);
		});
		return filtered.isPresent();
	}

	/** Opens the risk register, or brings it to the top, and lets it show some rows only. */
	void open(PortfolioDocument document, RowFilter wanted) throws PartInitException {
		page.openEditor(new RegisterEditorInput(document, Registers.named(RISKS).orElseThrow()), RegisterIds.EDITOR);
		show(document, wanted);
	}

	/** Shows all rows again. */
	void clear() {
		Optional<RegisterView> view = filtered;
		release();
		view.ifPresent(register -> register.filter(Optional.empty()));
	}

	/** Leaves the register as it is and hears no more of it. */
	void release() {
		filtered.ifPresent(view -> view.removeListener(watch));
		filtered = Optional.empty();
		filter = Optional.empty();
	}

	private void check() {
		if (filtered.isPresent() && !filtered.get().rows().arrangement().outside().equals(filter)) {
			release();
			gone.run();
		}
	}

	private Optional<RegisterView> register(PortfolioDocument document) {
		return Arrays.stream(page.getEditorReferences()).map(RegisterFilter::view).flatMap(Optional::stream)
				.filter(view -> view.register().name().equals(RISKS) && view.document() == document).findFirst();
	}

	private static Optional<RegisterView> view(IEditorReference reference) {
		IEditorPart editor = reference.getEditor(false);
		return Optional.ofNullable(editor).map(part -> Adapters.adapt(part, RegisterView.class));
	}
}
