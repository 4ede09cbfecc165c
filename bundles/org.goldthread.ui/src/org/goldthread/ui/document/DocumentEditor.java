package org.goldthread.ui.document;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;

/**
 * An editor of something in a portfolio. Shares saving and undo with all other parts that show the document, and keeps its title
 * right while portfolios are opened, closed and moved. Belongs to the UI thread.
 */
public abstract class DocumentEditor extends EditorPart implements ISaveablesSource, DocumentListener {

	private boolean following;
	private final DocumentsListener otherPortfolios = new DocumentsListener() {
		@Override
		public void opened(PortfolioDocument opened) {
			showName();
		}

		@Override
		public void closed(PortfolioDocument closed) {
			showName();
		}
	};

	/** The document that holds what is edited. */
	public abstract PortfolioDocument document();

	/** The title of the editor at the moment, never empty. */
	protected abstract String title();

	/** Takes site and input, and follows the document from here on; {@link #document()} and {@link #title()} answer already. */
	protected final void follow(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(title());
		setTitleToolTip(input.getToolTipText());
		document().addListener(this);
		documents().addListener(otherPortfolios);
		following = true;
	}

	@Override
	public void dispose() {
		if (following) {
			document().removeListener(this);
			documents().removeListener(otherPortfolios);
		}
		super.dispose();
	}

	@Override
	public final Saveable[] getSaveables() {
		return new Saveable[] {documents().saveable(document())};
	}

	@Override
	public final Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public final boolean isDirty() {
		return document().isDirty();
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		documents().saveable(document()).doSave(monitor);
	}

	/** Does nothing: the workbench saves documents under another name, not their editors. */
	@Override
	public final void doSaveAs() {
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void dirtyChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public final void moved() {
		showName();
	}

	/** Says something in the status line; nothing for the empty text. */
	public final void hint(String sentence) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence.isEmpty() ? null : sentence);
	}

	/** Shows the title as it is now. */
	protected final void showName() {
		setTitleToolTip(getEditorInput().getToolTipText());
		if (!title().equals(getPartName())) {
			setPartName(title());
			firePropertyChange(IWorkbenchPartConstants.PROP_TITLE);
		}
	}

	/** All open documents. */
	protected final Documents documents() {
		return getSite().getService(Documents.class);
	}
}
