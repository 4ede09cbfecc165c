package org.goldthread.ui.repository.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.goldthread.store.history.Revision;
import org.goldthread.store.merge.Conflict;
import org.goldthread.store.merge.Side;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.view.RevisionWords;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.osgi.framework.FrameworkUtil;

/** Lets somebody decide what two people changed differently, side by side. Belongs to the UI thread. */
public final class MergeDialog extends Dialog {

	private static final int WIDTH = 800;
	private static final int HEIGHT = 440; // for the three sides of some conflicts
	private static final int ALL_OURS = IDialogConstants.CLIENT_ID;
	private static final int ALL_THEIRS = IDialogConstants.CLIENT_ID + 1;

	private final MergeQuestion question;
	private final WorkbenchTheme theme = PlatformUI.getWorkbench().getService(WorkbenchTheme.class);
	private final Map<Conflict.Key, ConflictForm> forms = new LinkedHashMap<>();
	private Map<Conflict.Key, Side> decisions = Map.of();
	private ScrolledComposite scroll;
	private Label progress;

	private MergeDialog(Shell shell, MergeQuestion question) {
		super(shell);
		this.question = question;
	}

	/**
	 * Asks for a decision of every conflict.
	 *
	 * @return whose side each goes to; empty when the user cancelled
	 */
	public static Optional<Map<Conflict.Key, Side>> ask(Shell shell, MergeQuestion question) {
		MergeDialog dialog = new MergeDialog(shell, question);
		return dialog.open() == OK ? Optional.of(dialog.decisions) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Decide what both changed");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** As somebody left it the last time. */
	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings(), getClass().getSimpleName());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label head = new Label(area, SWT.WRAP);
		head.setText("You and somebody else changed the same. Nothing is published until you have decided; all other changes of both are kept.");
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(head);
		Label who = new Label(area, SWT.WRAP);
		who.setText(publishers().replace("&", "&&"));
		who.setForeground(theme.colour("ink-muted"));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(who);
		scroll = new ScrolledComposite(area, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(scroll);
		Composite list = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 0).applyTo(list);
		scroll.setContent(list);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.getVerticalBar().setIncrement(20);
		fill(list);
		scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(list.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
		progress = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, ALL_OURS, "All &mine", false);
		createButton(parent, ALL_THEIRS, "All &theirs", false);
		createButton(parent, IDialogConstants.OK_ID, "&Publish", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		decided();
		forms.values().stream().findFirst().ifPresent(ConflictForm::setFocus);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == ALL_OURS || button == ALL_THEIRS) {
			forms.values().forEach(form -> form.decide(button == ALL_OURS ? Side.OURS : Side.THEIRS));
			decided();
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		Map<Conflict.Key, Side> taken = new LinkedHashMap<>();
		forms.forEach((key, form) -> form.decision().ifPresent(side -> taken.put(key, side)));
		decisions = taken;
		super.okPressed();
	}

	/** The conflicts under the entries that they are about. */
	private void fill(Composite list) {
		Map<String, List<Conflict>> byEntry = new LinkedHashMap<>();
		question.conflicts().forEach(conflict -> byEntry.computeIfAbsent(conflict.id(), id -> new ArrayList<>()).add(conflict));
		Images images = PlatformUI.getWorkbench().getService(Images.class);
		byEntry.values().forEach(conflicts -> {
			ConflictWords first = ConflictWords.of(conflicts.get(0), question);
			CLabel entry = new CLabel(list, SWT.NONE);
			entry.setImage(images.of(first.type()));
			entry.setText(first.entry().replace("&", "&&"));
			entry.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).indent(0, 8).applyTo(entry);
			conflicts.forEach(conflict -> forms.put(conflict.key(), new ConflictForm(list, theme, ConflictWords.of(conflict, question),
					conflict.kind() == Conflict.Kind.VALUE, Optional.ofNullable(question.publishers().get(conflict.key())), this::decided)));
		});
	}

	private void decided() {
		long done = forms.values().stream().filter(form -> form.decision().isPresent()).count();
		progress.setText(done + " of " + forms.size() + " decided");
		getButton(IDialogConstants.OK_ID).setEnabled(done == forms.size());
	}

	/** Who published theirs, newest first. */
	private String publishers() {
		Map<Integer, Revision> revisions = new TreeMap<>();
		question.publishers().values().forEach(revision -> revisions.put(-revision.number(), revision));
		return String.join("\n", revisions.values().stream().map(revision -> "Revision " + revision.number() + ", " + RevisionWords.who(revision) + ", "
				+ RevisionWords.time(revision.publishedAt()) + ": " + revision.note().message().lines().findFirst().orElse("")).toList());
	}
}
