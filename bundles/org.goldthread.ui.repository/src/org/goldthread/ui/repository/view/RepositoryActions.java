package org.goldthread.ui.repository.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.publish.PublishHandler;
import org.goldthread.ui.repository.view.RepositoryRow.PortfolioRow;

/** The buttons and menus of the repository, and the steps that its hints offer. */
final class RepositoryActions {

	private final RepositoryView view;
	private final RevisionTree tree;
	private final RevisionCommands revisions;
	private final StoreCommands store;
	private final List<Guarded> all = new ArrayList<>();
	private final Guarded publish;
	private final Guarded open;
	private final Guarded compareWorking;
	private final Guarded compare;
	private final Guarded restore;
	private final Guarded copyHash;
	private final Guarded verify;
	private final Guarded backUp;
	private final Guarded choose;
	private final Guarded refresh;

	RepositoryActions(RepositoryView view, RevisionTree tree, RepositoryContents contents) {
		this.view = view;
		this.tree = tree;
		revisions = new RevisionCommands(view, tree, contents);
		store = new StoreCommands(view, contents);
		publish = action("Publish\u2026", "Publish the open portfolio as a new revision", "publish", () -> view.document().isPresent(),
				() -> PublishHandler.open(view.getSite().getWorkbenchWindow()));
		open = action("Open in a new file\u2026", "Open the selected revision in a new file", "open", revisions::isOneSelected, revisions::open);
		compareWorking = action("Compare with working copy", "Compare the selected revision with the open portfolio", "compare",
				revisions::canCompareWithWorkingCopy, revisions::compareWithWorkingCopy);
		compare = action("Compare with the one before", "Compare the selected revision with the one before, or two selected ones", "compare",
				revisions::canCompare, revisions::compare);
		restore = action("Restore in working copy", "Bring the open portfolio back to the selected revision; undo takes that back", "revert",
				revisions::canRestore, revisions::restore);
		copyHash = action("Copy hash", "Copy the hash of the selected revision", "copy", revisions::isOneSelected, revisions::copyHash);
		copyHash.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		verify = action("Verify", "Check all revisions: that nothing was changed by something else, and nothing is missing", "validate", store::isThere, store::verify);
		backUp = action("Back up\u2026", "Write the whole repository to a file", "backup", store::isThere, store::backUp);
		choose = action("Choose repository\u2026", "Your own repository, or the one of a team", "repository", () -> true, store::choose);
		refresh = action("Refresh", "Read the repository again", "refresh", () -> true, view::read);
		refresh.setActionDefinitionId(IWorkbenchCommandConstants.FILE_REFRESH);
		tree.viewer().addSelectionChangedListener(event -> update());
		tree.viewer().addDoubleClickListener(event -> doubleClick());
	}

	/** Fills the tool bar and the menu of the view. */
	void fill(IActionBars bars) {
		IToolBarManager buttons = bars.getToolBarManager();
		buttons.add(publish);
		buttons.add(open);
		buttons.add(compare);
		buttons.add(refresh);
		buttons.add(choose);
		IMenuManager menu = bars.getMenuManager();
		menu.add(verify);
		menu.add(backUp);
		menu.add(new Separator());
		menu.add(choose);
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copyHash);
		update();
	}

	/** Fills the menu of the rows. */
	void fill(IMenuManager menu) {
		compare.setText(revisions.areTwoSelected() ? "Compare the two revisions" : "Compare with the one before");
		List.of(compareWorking, compare, open, restore, copyHash).forEach(menu::add);
		menu.add(new Separator());
		List.of(publish, verify, backUp, choose, refresh).forEach(menu::add);
	}

	/** What the steps of a hint do, by their labels. */
	Map<String, Runnable> steps(List<HintWords.Step> steps) {
		Map<String, Runnable> runs = new LinkedHashMap<>();
		for (HintWords.Step step : steps) {
			switch (step) {
				case MAKE -> runs.put("Make one in " + store.placeWords(), store::make);
				case UPDATE -> runs.put("Bring it up to date", store::make);
				case PUBLISH -> runs.put("Publish\u2026", publish::run);
				case CHOOSE -> runs.put("Choose repository\u2026", store::choose);
				case AGAIN -> runs.put("Try again", view::read);
			}
		}
		return runs;
	}

	/** Looks again at what is possible. */
	void update() {
		all.forEach(action -> action.setEnabled(action.possible.getAsBoolean()));
	}

	/** Takes the icons of the present theme. */
	void redraw() {
		all.forEach(action -> action.setImageDescriptor(images().actionDescriptor(action.icon)));
	}

	private void doubleClick() {
		Object row = tree.viewer().getStructuredSelection().getFirstElement();
		if (row instanceof PortfolioRow) {
			tree.viewer().setExpandedState(row, !tree.viewer().getExpandedState(row));
		} else if (revisions.canCompare()) {
			revisions.compare();
		} else if (revisions.canCompareWithWorkingCopy()) {
			revisions.compareWithWorkingCopy();
		}
	}

	private Images images() {
		return view.getSite().getService(Images.class);
	}

	private Guarded action(String text, String tip, String icon, BooleanSupplier possible, Runnable task) {
		Guarded action = new Guarded(text, tip, icon, possible, task);
		all.add(action);
		return action;
	}

	private final class Guarded extends Action {

		private final String icon;
		private final BooleanSupplier possible;
		private final Runnable task;

		Guarded(String text, String tip, String icon, BooleanSupplier possible, Runnable task) {
			super(text, images().actionDescriptor(icon));
			this.icon = icon;
			this.possible = possible;
			this.task = task;
			setToolTipText(tip);
		}

		@Override
		public void run() {
			if (possible.getAsBoolean()) {
				task.run();
			}
		}
	}
}
