package org.goldthread.ui.registers.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Register;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.registers.table.RegisterTable;

/** The editor of one register. Shares saving and undo with all other parts that show the document. */
public final class RegisterEditor extends EditorPart implements ISaveablesSource, DocumentListener {

	private RegisterEditorInput input;
	private RegisterPage page;
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

	@Override
	public void init(IEditorSite site, IEditorInput newInput) throws PartInitException {
		if (!(newInput instanceof RegisterEditorInput registerInput)) {
			throw new PartInitException("The register editor opens registers of a portfolio, not " + newInput.getName());
		}
		setSite(site);
		setInput(newInput);
		input = registerInput;
		setPartName(title());
		setTitleImage(site.getService(Images.class).of(register().rowType()));
		setTitleToolTip(input.getToolTipText());
		document().addListener(this);
		documents().addListener(otherPortfolios);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new RegisterPage(this, parent);
		getSite().setSelectionProvider(page.selection());
		page.start();
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		if (input != null) {
			document().removeListener(this);
			documents().removeListener(otherPortfolios);
		}
		if (page != null) {
			page.stop();
		}
		super.dispose();
	}

	/** The register that is shown. */
	public Register<?> register() {
		return input.register();
	}

	/** The document that holds the rows. */
	public PortfolioDocument document() {
		return input.document();
	}

	/** The table on the screen; another one after a revert. */
	public RegisterTable table() {
		return page.table();
	}

	/** Does what a command of the register asks for. */
	public void run(String command) {
		page.run(command);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (page != null && type == RegisterView.class) {
			return type.cast(page);
		}
		if (page != null && type == ISelectionProvider.class) {
			return type.cast(page.selection());
		}
		return type.isInstance(document()) ? type.cast(document()) : super.getAdapter(type);
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { documents().saveable(document()) };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return document().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		documents().saveable(document()).doSave(monitor);
	}

	/** Does nothing: the workbench saves documents under another name, not their editors. */
	@Override
	public void doSaveAs() {
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dirtyChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void reverted() {
		page.restart();
	}

	@Override
	public void moved() {
		showName();
	}

	/** Says something in the status line; nothing for the empty text. */
	void hint(String sentence) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence.isEmpty() ? null : sentence);
	}

	private void showName() {
		setTitleToolTip(input.getToolTipText());
		if (!title().equals(getPartName())) {
			setPartName(title());
			firePropertyChange(IWorkbenchPartConstants.PROP_TITLE);
		}
	}

	/** The title, with the file while several portfolios are open. */
	private String title() {
		return input.getName() + (documents().documents().size() > 1 ? " \u2013 " + document().file().getFileName() : "");
	}

	private Documents documents() {
		return getSite().getService(Documents.class);
	}
}
