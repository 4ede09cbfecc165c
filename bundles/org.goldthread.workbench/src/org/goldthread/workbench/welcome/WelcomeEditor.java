package org.goldthread.workbench.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The welcome page as the workbench sees it: nothing to save, nothing to restore. */
public final class WelcomeEditor extends EditorPart {

	/** The id under which the page is registered. */
	public static final String ID = "org.goldthread.editor.welcome";

	private final Runnable themeChanged = this::rebuild;
	private ScrolledComposite scroll;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		theme().addListener(themeChanged);
		rebuild();
	}

	@Override
	public void setFocus() {
		scroll.getContent().setFocus();
	}

	@Override
	public void dispose() {
		theme().removeListener(themeChanged);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("The welcome page has nothing to save");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("The welcome page has nothing to save");
	}

	private void rebuild() {
		setTitleImage(getSite().getService(Images.class).action("goldthread"));
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		scroll.setBackground(theme().colour("canvas"));
		Composite content = new WelcomeContent(getSite().getWorkbenchWindow()).create(scroll);
		scroll.setContent(content);
		scroll.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private WorkbenchTheme theme() {
		return getSite().getService(WorkbenchTheme.class);
	}
}
