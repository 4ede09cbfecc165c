package org.goldthread.ui.explorer.problems;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.goldthread.ui.image.Images;

/** The buttons and the menu of the Problems view. */
final class ProblemToolBar {

	private final IActionBars bars;
	private final Images images;

	ProblemToolBar(IActionBars bars, Images images) {
		this.bars = bars;
		this.images = images;
	}

	void fill(ProblemActions actions, BooleanSupplier open) {
		IToolBarManager buttons = bars.getToolBarManager();
		buttons.add(new Guarded("Fix all…", "Fix all findings of the selected rule", "fix", actions::canFixAll, actions::fixAll));
		buttons.add(new Guarded("Accept…", "Accept the selected findings for a time", "accept",
				() -> actions.isWritable() && !actions.selected().isEmpty(), actions::accept));
		buttons.add(new Guarded("Rules…", "Read about the rules, and set them for this portfolio", "settings", open, actions::rules));
		bars.getMenuManager().add(new Guarded("Rules…", "", "settings", open, actions::rules));
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(new Guarded("Import rule profile…", "", "import", actions::isWritable, () -> actions.profiles().importProfile()));
		bars.getMenuManager().add(new Guarded("Export rule profile…", "", "export", open, () -> actions.profiles().exportProfile()));
		update();
	}

	/** Looks again at what is possible. */
	void update() {
		for (IContributionItem item : bars.getToolBarManager().getItems()) {
			update(item);
		}
		for (IContributionItem item : bars.getMenuManager().getItems()) {
			update(item);
		}
	}

	private static void update(IContributionItem item) {
		if (item instanceof ActionContributionItem button) {
			IAction action = button.getAction();
			if (action instanceof Guarded guarded) {
				guarded.setEnabled(guarded.possible.getAsBoolean());
			}
		}
	}

	private final class Guarded extends Action {

		private final BooleanSupplier possible;
		private final Runnable action;

		Guarded(String text, String toolTip, String icon, BooleanSupplier possible, Runnable action) {
			super(text, images.actionDescriptor(icon));
			this.possible = possible;
			this.action = action;
			setToolTipText(toolTip.isEmpty() ? text : toolTip);
		}

		@Override
		public void run() {
			action.run();
		}
	}
}
