package org.goldthread.ui.repository.merge;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.goldthread.store.history.Revision;
import org.goldthread.store.merge.Side;
import org.goldthread.ui.repository.comparison.detail.ComparedText;
import org.goldthread.ui.repository.comparison.detail.TextDifference;
import org.goldthread.ui.repository.view.RevisionWords;
import org.goldthread.ui.theme.WorkbenchTheme;

/** One conflict: before, yours and theirs side by side, and the choice between the two. */
final class ConflictForm {

	private static final int COLUMN = 150;

	private final WorkbenchTheme theme;
	private final Composite area;
	private final Button ours;
	private final Button theirs;

	/** @param marked whether what each side changed in the text is marked */
	ConflictForm(Composite parent, WorkbenchTheme theme, ConflictWords words, boolean marked, Optional<Revision> publisher, Runnable decided) {
		this.theme = theme;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(2, 4).spacing(10, 3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(area);
		Label what = new Label(area, SWT.NONE);
		what.setText(words.what());
		what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(what);
		muted("Before");
		muted("Yours");
		muted("Theirs" + publisher.map(revision -> ", " + RevisionWords.who(revision)).orElse(""));
		text(words.what() + " before", words.before(), List.of());
		text(words.what() + " of yours", words.ours(), marked ? difference(words, words.ours()) : List.of());
		text(words.what() + " of theirs", words.theirs(), marked ? difference(words, words.theirs()) : List.of());
		muted("");
		ours = choice("Keep mine", decided);
		theirs = choice("Take theirs", decided);
		publisher.ifPresent(revision -> theirs.setToolTipText("Revision " + revision.number() + ", " + RevisionWords.time(revision.publishedAt()) + "\n"
				+ revision.note().message()));
	}

	/** Whose side was chosen; empty as long as nobody has. */
	Optional<Side> decision() {
		if (ours.getSelection()) {
			return Optional.of(Side.OURS);
		}
		return theirs.getSelection() ? Optional.of(Side.THEIRS) : Optional.empty();
	}

	void decide(Side side) {
		ours.setSelection(side == Side.OURS);
		theirs.setSelection(side == Side.THEIRS);
	}

	void setFocus() {
		ours.setFocus();
	}

	private static List<TextDifference.Span> difference(ConflictWords words, String side) {
		return words.before().isEmpty() ? List.of() : TextDifference.of(words.before(), side).after();
	}

	private void muted(String words) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words.replace("&", "&&"));
		label.setForeground(theme.colour("ink-muted"));
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(label);
	}

	private void text(String name, String text, List<TextDifference.Span> marked) {
		new ComparedText(area, theme, name, text, marked, false);
	}

	private Button choice(String words, Runnable decided) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(words);
		button.addListener(SWT.Selection, event -> decided.run());
		return button;
	}
}
