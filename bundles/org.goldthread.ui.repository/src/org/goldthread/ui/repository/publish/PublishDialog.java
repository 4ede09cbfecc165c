package org.goldthread.ui.repository.publish;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.apply.LeftOut;
import org.goldthread.store.tracking.PortfolioSnapshot;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.work.DocumentTracking;
import org.goldthread.ui.repository.work.StoreRefusal;
import org.goldthread.ui.repository.work.StoreWork;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.osgi.framework.FrameworkUtil;

/** Asks what somebody says of a new revision, shows what it will hold, and stays until it is published or called off. */
final class PublishDialog extends Dialog implements Publication.Listener {

	private static final int WIDTH = 640;
	private static final int LEAST_WIDTH = 760;
	private static final int LEAST_HEIGHT = 600;

	private final IWorkbenchWindow window;
	private final PortfolioDocument document;
	private final RepositoryPlace place;
	private Optional<PublishPreview> preview = Optional.empty();
	private boolean publishing;
	private PreviewTable table;
	private PublishForm form;
	private Label state;
	private ProgressBar progress;

	PublishDialog(IWorkbenchWindow window, PortfolioDocument document, RepositoryPlace place) {
		super(window.getShell());
		this.window = window;
		this.document = document;
		this.place = place;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Publish");
	}

	/** High enough for the differences, which come when they are known. */
	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, LEAST_WIDTH), Math.max(size.y, LEAST_HEIGHT));
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings(), getClass().getSimpleName());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(8, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label name = line(area, document.portfolio().getName());
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		String account = PublishMemory.account(place);
		line(area, "To " + place.name() + ", as " + account + ". Unsaved changes are saved with it.");
		form = new PublishForm(area, document.portfolio(), account, window.getService(WorkbenchTheme.class), this::update);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
		table = new PreviewTable(area, window.getService(Images.class), WIDTH);
		state = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(state);
		progress = new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
		progress.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 6).applyTo(progress);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Publish", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		form.setFocus();
		look();
		update();
	}

	@Override
	protected void okPressed() {
		publishing = true;
		PublishMemory.keepRole(form.role());
		update();
		new Publication(getShell(), document, place, form.note(), form.baseline(), this).start();
	}

	/** What is being published cannot be called off any more. */
	@Override
	public boolean close() {
		return !publishing && super.close();
	}

	@Override
	public void published(Published what, List<LeftOut> leftOut, boolean late) {
		publishing = false;
		super.okPressed();
		PublishedNotice.tell(window, document, what, leftOut, late);
	}

	@Override
	public void unchanged() {
		goOn("Nothing has changed, so nothing was published.");
	}

	@Override
	public void refused(String sentence) {
		goOn(sentence);
	}

	@Override
	public void calledOff() {
		goOn("Nothing was published.");
	}

	private void goOn(String sentence) {
		publishing = false;
		update();
		say(sentence);
	}

	/** Looks in the background what would be published. */
	private void look() {
		PortfolioSnapshot snapshot = window.getService(DocumentTracking.class).snapshot(document);
		StoreWork.of("Looking what has changed", place, (repository, monitor) -> PublishPreview.of(repository, snapshot.workingCopy(repository)))
				.onlyWhile(() -> getShell() != null && !getShell().isDisposed()).whenDone(this::show).whenRefused(this::explain).start();
	}

	private void show(PublishPreview found) {
		preview = Optional.of(found);
		table.show(found);
		update();
	}

	private void explain(StoreException refusal) {
		boolean firstOfOwn = refusal.kind() == Kind.MISSING && !place.isServer();
		table.say(firstOfOwn ? "There is no repository in " + place.name() + " yet; it is made now." : StoreRefusal.sentence(refusal));
	}

	private void update() {
		boolean nothing = preview.filter(PublishPreview::isUnchanged).isPresent() && form.baseline().isEmpty();
		form.setEnabled(!publishing);
		progress.setVisible(publishing);
		say(publishing ? "Publishing\u2026" : form.isMessageMissing() ? "A message is needed: what changed, and why." : tooLong().orElse(""));
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!publishing && !nothing && !form.isMessageMissing() && tooLong().isEmpty());
			getButton(IDialogConstants.CANCEL_ID).setEnabled(!publishing);
		}
	}

	private Optional<String> tooLong() {
		try {
			form.note();
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	private void say(String sentence) {
		if (!state.getText().equals(sentence)) {
			state.setText(sentence);
			state.getParent().layout();
		}
	}

	private static Label line(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
