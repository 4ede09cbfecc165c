package org.goldthread.ui.registers.editor;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Register;
import org.goldthread.ui.document.DocumentEditor;
import org.goldthread.ui.document.FileChooser;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.registers.table.RegisterTable;

/** The editor of one register. Shares saving and undo with all other parts that show the document. */
public final class RegisterEditor extends DocumentEditor {

	private RegisterEditorInput input;
	private RegisterPage page;
	private FileChooser fileChooser = FileChooser.ofDesktop();

	@Override
	public void init(IEditorSite site, IEditorInput newInput) throws PartInitException {
		if (!(newInput instanceof RegisterEditorInput registerInput)) {
			throw new PartInitException("The register editor opens registers of a portfolio, not " + newInput.getName());
		}
		input = registerInput;
		setTitleImage(site.getService(Images.class).of(register().rowType()));
		follow(site, newInput);
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
	@Override
	public PortfolioDocument document() {
		return input.document();
	}

	/** The table on the screen; another one after a revert. */
	public RegisterTable table() {
		return page.table();
	}

	/** Lets {@code chooser} choose the files of exports; the dialog of the desktop does so far. */
	public void chooseFilesWith(FileChooser chooser) {
		fileChooser = chooser;
	}

	FileChooser fileChooser() {
		return fileChooser;
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
	public void reverted() {
		page.restart();
	}

	/** The title, with the file while several portfolios are open. */
	@Override
	protected String title() {
		return input.getName() + (documents().documents().size() > 1 ? " \u2013 " + document().file().getFileName() : "");
	}
}
