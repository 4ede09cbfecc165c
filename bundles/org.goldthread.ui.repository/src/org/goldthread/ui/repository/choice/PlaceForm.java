package org.goldthread.ui.repository.choice;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.access.ServerAddress;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The fields of where a repository is, and who the user is there. */
final class PlaceForm {

	private static final int INDENT = 24;

	private final Composite area;
	private final WorkbenchTheme theme;
	private final Runnable changed;
	private final Button own;
	private final Button team;
	private final Text folder;
	private final Text url;
	private final Text account;
	private final Text password;
	private final Button remember;
	private final Button browse;

	/** Fields in {@code parent}; {@code changed} runs whenever something else is chosen or typed. */
	PlaceForm(Composite parent, WorkbenchTheme theme, Runnable changed) {
		this.theme = theme;
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(12, 8).applyTo(area);
		own = choice("Your &own, in a folder of this computer");
		folder = field("&Folder:", SWT.NONE, 1);
		browse = new Button(area, SWT.PUSH);
		browse.setText("B&rowse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
		team = choice("The one of a &team, on a PostgreSQL server");
		url = field("&Address:", SWT.NONE, 2);
		url.setMessage("jdbc:postgresql://server:5432/goldthread");
		account = field("A&ccount:", SWT.NONE, 2);
		password = field("&Password:", SWT.PASSWORD, 2);
		new Label(area, SWT.NONE);
		remember = new Button(area, SWT.CHECK);
		remember.setText("Re&member it, encrypted in the secure storage");
		remember.setToolTipText("Otherwise it is known until Goldthread ends, and nowhere written");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(remember);
	}

	/** All fields. */
	Composite control() {
		return area;
	}

	/** Fills the fields: what is in use, one's own folder, and the server that was used last. */
	void fill(RepositoryPlace current, RepositoryPlace ownPlace, Optional<RepositoryPlace> server, boolean isRemembered) {
		folder.setText(current.isServer() ? ownPlace.name() : current.name());
		server.ifPresent(last -> {
			url.setText(last.url());
			account.setText(last.account());
		});
		remember.setSelection(isRemembered);
		own.setSelection(!current.isServer());
		team.setSelection(current.isServer());
		enable();
	}

	void setFocus() {
		(team.getSelection() ? url : own).setFocus();
	}

	/** The place that the fields name. */
	RepositoryPlace place() throws StoreException {
		if (own.getSelection()) {
			return ownPlace();
		}
		ServerAddress.of(address());
		if (account.getText().isBlank()) {
			throw new StoreException(Kind.REFUSED, "An account on the server is needed");
		}
		return new RepositoryPlace(address(), account.getText().strip());
	}

	/** The password; may be empty. */
	String password() {
		return password.getText();
	}

	/** Whether the password is to be remembered. */
	boolean isToRemember() {
		return remember.getSelection();
	}

	/** Says below the password that one is known already. */
	void sayKnown(boolean known) {
		password.setMessage(known ? "known; type one only to change it" : "");
	}

	private RepositoryPlace ownPlace() throws StoreException {
		try {
			Path path = Path.of(folder.getText().strip());
			if (!path.isAbsolute() || folder.getText().contains(";")) {
				throw new StoreException(Kind.REFUSED, "Give the whole path of a folder, without a semicolon");
			}
			return RepositoryPlace.own(path.normalize());
		} catch (InvalidPathException e) {
			throw new StoreException(Kind.REFUSED, "The folder has a name that this system does not allow", e);
		}
	}

	private String address() throws StoreException {
		String text = url.getText().strip();
		if (!ServerAddress.isServer(text)) {
			throw new StoreException(Kind.REFUSED, "The address must be like jdbc:postgresql://server:5432/database");
		}
		return text;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(area.getShell());
		dialog.setText("Folder of the repository");
		dialog.setMessage("A folder with a repository, or a new and empty one.");
		dialog.setFilterPath(folder.getText());
		Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
	}

	private void enable() {
		Stream.of(folder, browse).forEach(control -> control.setEnabled(own.getSelection()));
		Stream.<Control>of(url, account, password, remember).forEach(control -> control.setEnabled(team.getSelection()));
	}

	private Button choice(String text) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			enable();
			changed.run();
		});
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).applyTo(button);
		return button;
	}

	private Text field(String name, int style, int columns) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(label);
		Text text = new Text(area, SWT.BORDER | style);
		text.addListener(SWT.Modify, event -> changed.run());
		FieldFrame.inDark(text, theme);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
		return text;
	}
}
