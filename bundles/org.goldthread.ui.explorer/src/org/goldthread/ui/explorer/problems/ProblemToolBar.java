package org.goldthread.ui.explorer.problems;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
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

	/** Adds its actions behind what is there. */
	void fill(ProblemActions actions, BooleanSupplier open) {
		IToolBarManager buttons = bars.getToolBarManager();
		buttons.add(new Guarded("Fix all…", "Fix all findings of the selected rule", "fix", actions::canFixAll, actions::fixAll));
		buttons.add(new Guarded("Accept…", "Accept the selected findings for a time", "accept",
				() -> actions.isWritable() && actions.areSelected(), actions::accept));
		buttons.add(new Guarded("Rules…", "Read about the rules, and set them for this portfolio", "settings", open, actions::rules));
		bars.getMenuManager().add(new Guarded("Rules…", "", "settings", open, actions::rules));
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(new Guarded("Import rule profile…", "", "import", actions::isWritable, () -> actions.profiles().importProfile()));
		bars.getMenuManager().add(new Guarded("Export rule profile…", "", "export", open, () -> actions.profiles().exportProfile()));
		update();
	}

	/** Looks again at what is possible. */
	void update() {
		guarded().forEach(action -> action.setEnabled(action.possible.getAsBoolean()));
	}

	/** Takes the icons of the present theme. */
	void redraw() {
		guarded().forEach(action -> action.setImageDescriptor(images.actionDescriptor(action.icon)));
	}

	private Stream<Guarded> guarded() {
		return Stream.of(bars.getToolBarManager().getItems(), bars.getMenuManager().getItems()).flatMap(Stream::of)
				.filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
				.filter(Guarded.class::isInstance).map(Guarded.class::cast);
	}

	private final class Guarded extends Action {

		private final String icon;
		private final BooleanSupplier possible;
		private final Runnable action;

		Guarded(String text, String toolTip, String icon, BooleanSupplier possible, Runnable action) {
			super(text, images.actionDescriptor(icon));
			this.icon = icon;
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
