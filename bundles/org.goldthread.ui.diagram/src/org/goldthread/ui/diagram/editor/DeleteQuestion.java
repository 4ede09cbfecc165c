package org.goldthread.ui.diagram.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.model.Labels;
import org.goldthread.ui.diagram.scene.Shown;

/**
 * What Delete shall mean on a diagram: out of the portfolio, or off this diagram only. Users may answer once for always; undo takes
 * either back.
 */
final class DeleteQuestion {

	private static final String NODE = "org.goldthread.ui.diagram";
	private static final String ANSWER = "delete";
	private static final String PORTFOLIO = "portfolio";
	private static final String DIAGRAM = "diagram";
	private static final int HIDE = IDialogConstants.CLIENT_ID + 1;
	private static final int DELETE = IDialogConstants.CLIENT_ID + 2;

	private final Shell shell;
	private final List<Shown> doomed;
	private final Optional<String> refusal;

	/**
	 * @param refusal why the elements cannot be deleted; empty when they can
	 */
	DeleteQuestion(Shell shell, List<Shown> doomed, Optional<String> refusal) {
		this.shell = shell;
		this.doomed = List.copyOf(doomed);
		this.refusal = refusal;
	}

	/** True for out of the portfolio, false for off the diagram; empty for neither. */
	Optional<Boolean> ask() {
		String known = preferences().get(ANSWER, "");
		if (!known.isEmpty() && refusal.isEmpty()) {
			return Optional.of(known.equals(PORTFOLIO));
		}
		MessageDialogWithToggle dialog = new MessageDialogWithToggle(shell, "Delete", null, sentence(), MessageDialog.QUESTION, new String[0], 0,
				"Always do this when I press Delete", false) {
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				createButton(parent, DELETE, "Delete from portfolio", true).setEnabled(refusal.isEmpty());
				createButton(parent, HIDE, "Hide in this diagram", refusal.isPresent());
				createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
			}
		};
		int answer = dialog.open();
		if (answer != HIDE && answer != DELETE) {
			return Optional.empty();
		}
		if (dialog.getToggleState()) {
			preferences().put(ANSWER, answer == DELETE ? PORTFOLIO : DIAGRAM);
		}
		return Optional.of(answer == DELETE);
	}

	private String sentence() {
		String what = doomed.size() == 1 ? Labels.of(doomed.getFirst().view().element()) : doomed.size() + " figures";
		String why = refusal.map(reason -> "\n\n" + reason + ".").orElse("");
		return "Delete " + what + " from the portfolio, or only hide " + (doomed.size() == 1 ? "it" : "them")
				+ " in this diagram? Undo takes either back." + why;
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
