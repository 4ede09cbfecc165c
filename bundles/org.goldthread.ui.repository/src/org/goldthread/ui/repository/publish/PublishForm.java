package org.goldthread.ui.repository.publish;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The fields of who publishes and what they say of it. */
final class PublishForm {

	private static final int LINES = 64;
	private static final int MOST_VISIBLE = 15;

	private final String account;
	private final Composite area;
	private final Text message;
	private final Combo role;
	private final Text baseline;

	/** Fields in {@code parent}, a grid; {@code changed} runs whenever something is typed. */
	PublishForm(Composite parent, Portfolio portfolio, String account, WorkbenchTheme theme, Runnable changed) {
		this.account = account;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(12, 8).applyTo(area);
		label("&Message:");
		message = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		message.setMessage("What changed, and why");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES).applyTo(message);
		message.addListener(SWT.Traverse, PublishForm::leaveWithTab);
		label("&Role:");
		role = new Combo(area, SWT.DROP_DOWN);
		portfolio.getRoles().forEach(each -> role.add(Labels.of(each)));
		role.setVisibleItemCount(Math.clamp(portfolio.getRoles().size(), 1, MOST_VISIBLE));
		role.setText(PublishMemory.role());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(role);
		label("&Baseline:");
		baseline = new Text(area, SWT.BORDER);
		baseline.setMessage("Only if it has a name, such as Cabinet 16 Oct 2018");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(baseline);
		Stream.of(message, role, baseline).forEach(field -> {
			field.addListener(SWT.Modify, event -> changed.run());
			FieldFrame.inDark(field, theme);
		});
	}

	/** All fields. */
	Composite control() {
		return area;
	}

	void setFocus() {
		message.setFocus();
	}

	void setEnabled(boolean enabled) {
		for (Control field : area.getChildren()) {
			field.setEnabled(enabled);
		}
	}

	/** The name of the baseline; empty for none. */
	Optional<String> baseline() {
		return Optional.of(baseline.getText().strip()).filter(name -> !name.isEmpty());
	}

	/** The role given; may be empty. */
	String role() {
		return role.getText().strip();
	}

	/** Whether there is no message yet. */
	boolean isMessageMissing() {
		return message.getText().isBlank();
	}

	/**
	 * Who publishes, and what they say of it.
	 *
	 * @throws IllegalArgumentException with a sentence for users when something is missing or too long
	 */
	PublishingNote note() {
		return new PublishingNote(account, role(), message.getText().strip());
	}

	private void label(String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	private static void leaveWithTab(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}
}
