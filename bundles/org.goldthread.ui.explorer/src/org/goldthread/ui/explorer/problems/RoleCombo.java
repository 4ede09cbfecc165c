package org.goldthread.ui.explorer.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;

/** A list to choose one of the roles of a portfolio from; nothing is chosen at first. */
public final class RoleCombo {

	private static final int MOST_VISIBLE = 15;

	private final List<Role> roles;
	private final Combo combo;

	/** A list in {@code parent}; {@code changed} runs after each choice. */
	public RoleCombo(Composite parent, Portfolio portfolio, Runnable changed) {
		roles = List.copyOf(portfolio.getRoles());
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		roles.forEach(role -> combo.add(Labels.of(role)));
		combo.setVisibleItemCount(Math.clamp(roles.size(), 1, MOST_VISIBLE));
		combo.addListener(SWT.Selection, event -> changed.run());
	}

	/** The widget. */
	public Combo control() {
		return combo;
	}

	/** The role chosen; empty so far. */
	public Optional<Role> chosen() {
		return combo.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(roles.get(combo.getSelectionIndex()));
	}

	/** Whether the portfolio has any role to choose. */
	public boolean isEmpty() {
		return roles.isEmpty();
	}
}
