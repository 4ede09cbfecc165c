package org.goldthread.ui.repository.choice;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.access.Credentials;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.place.RepositoryPlaces;
import org.goldthread.ui.repository.work.StoreRefusal;
import org.goldthread.ui.repository.work.StoreWork;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Asks which repository is used: one's own in a folder, or that of a team on a server. */
public final class ChooseRepositoryDialog extends Dialog {

	private static final int WIDTH = 600;
	private static final int TEST = IDialogConstants.CLIENT_ID;

	private final WorkbenchTheme theme;
	private final RepositoryPlaces places;
	private Optional<Job> testing = Optional.empty();
	private PlaceForm form;
	private Label state;

	/** A dialog over {@code window}. */
	public ChooseRepositoryDialog(IWorkbenchWindow window) {
		super(window.getShell());
		theme = window.getService(WorkbenchTheme.class);
		places = window.getService(RepositoryPlaces.class);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Choose repository");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(8, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		form = new PlaceForm(area, theme, this::update);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(form.control());
		state = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 2 * area.getFont().getFontData()[0].getHeight() + 24).applyTo(state);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, TEST, "&Test connection", false);
		createButton(parent, IDialogConstants.OK_ID, "Use it", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		form.fill(places.current(), places.own(), places.lastServer(), places.isToRemember());
		form.setFocus();
		update();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == TEST) {
			place().ifPresent(this::test);
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		place().ifPresent(place -> {
			if (place.isServer()) {
				places.remember(place, Optional.of(form.password()).filter(password -> !password.isEmpty()), form.isToRemember(),
						tellNotRemembered(getParentShell()));
			}
			super.okPressed();
			places.choose(place);
		});
	}

	private static Runnable tellNotRemembered(Shell window) {
		return () -> window.getDisplay().asyncExec(() -> {
			if (!window.isDisposed()) {
				MessageDialog.openInformation(window, "Choose repository", "The password holds until Goldthread ends, and is asked for again then: this desktop "
						+ "has no keyring that would keep it encrypted.");
			}
		});
	}

	private Optional<RepositoryPlace> place() {
		try {
			return Optional.of(form.place());
		} catch (StoreException e) {
			return Optional.empty();
		}
	}

	private void test(RepositoryPlace place) {
		testing.ifPresent(Job::cancel);
		say("Connecting\u2026");
		StoreWork<List<Revision>> work = StoreWork.of("Testing the connection", place, (repository, monitor) -> repository.revisions());
		if (place.isServer() && !form.password().isEmpty()) {
			work.as(new Credentials(place.account(), form.password()));
		}
		testing = Optional.of(work.onlyWhile(() -> !state.isDisposed()).whenDone(revisions -> say(found(revisions))).whenRefused(this::explain).start());
	}

	private void explain(StoreException refusal) {
		String nothing = "There is no repository yet; the view Repository makes one with one click.";
		say(refusal.kind() != Kind.MISSING ? StoreRefusal.sentence(refusal)
				: place().filter(RepositoryPlace::isServer).isPresent() ? "Connected. " + nothing : nothing);
	}

	private static String found(List<Revision> revisions) {
		long portfolios = revisions.stream().map(Revision::portfolio).distinct().count();
		return "Connected. The repository has " + (portfolios == 1 ? "1 portfolio" : portfolios + " portfolios") + " and "
				+ (revisions.size() == 1 ? "1 revision." : "%,d revisions.".formatted(revisions.size()));
	}

	private void update() {
		testing.ifPresent(Job::cancel);
		String fault = "";
		boolean known = false;
		try {
			known = places.isKnown(form.place());
		} catch (StoreException e) {
			fault = StoreRefusal.sentence(e);
		}
		form.sayKnown(known);
		say(fault);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(fault.isEmpty());
			getButton(TEST).setEnabled(fault.isEmpty());
		}
	}

	private void say(String sentence) {
		state.setText(sentence.replace("&", "&&"));
	}
}
