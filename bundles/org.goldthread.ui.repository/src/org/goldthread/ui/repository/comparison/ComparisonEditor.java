package org.goldthread.ui.repository.comparison;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Shows what changed between two states of a portfolio, and follows the edits of a working copy. There is nothing to save in it. */
public final class ComparisonEditor extends EditorPart {

	private final Visibility visibility = new Visibility();
	private final Runnable repaint = this::themeChanged;
	private final DocumentsListener opening = new DocumentsListener() {
		@Override
		public void activated(Optional<PortfolioDocument> document) {
			page.documentsChanged();
		}

		@Override
		public void closed(PortfolioDocument document) {
			page.documentsChanged();
		}
	};
	private ComparisonInput input;
	private ComparisonPage page;
	private ComparisonSource source;

	@Override
	public void init(IEditorSite site, IEditorInput newInput) throws PartInitException {
		if (!(newInput instanceof ComparisonInput comparison)) {
			throw new PartInitException("The comparison shows revisions of a portfolio, not " + newInput.getName());
		}
		input = comparison;
		setSite(site);
		setInput(newInput);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		setTitleImage(site.getService(Images.class).action("compare"));
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new ComparisonPage(this, parent);
		source = new ComparisonSource(input, () -> !page.isDisposed(), page::show, refusal -> page.showHint(refusal.getMessage() + "."));
		page.restoring().from(source::earlier);
		getSite().setSelectionProvider(page.selection());
		getSite().getService(WorkbenchTheme.class).addListener(repaint);
		getSite().getService(Documents.class).addListener(opening);
		getSite().getPage().addPartListener(visibility);
		source.start();
	}

	@Override
	public void dispose() {
		if (source != null) {
			source.stop();
			getSite().getPage().removePartListener(visibility);
			getSite().getService(Documents.class).removeListener(opening);
			getSite().getService(WorkbenchTheme.class).removeListener(repaint);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	/** What is compared. */
	ComparisonInput comparison() {
		return input;
	}

	/** Says something in the status line. */
	void tell(String sentence) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence);
	}

	private void themeChanged() {
		setTitleImage(getSite().getService(Images.class).action("compare"));
		page.themeChanged();
	}

	/** Nothing: a comparison is no document. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("A comparison holds nothing to save");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A comparison holds nothing to save");
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	private final class Visibility implements IPartListener2 {
		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == ComparisonEditor.this) {
				source.setVisible(true);
			}
		}

		@Override
		public void partHidden(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == ComparisonEditor.this) {
				source.setVisible(false);
			}
		}
	}
}
