package org.goldthread.ui.explorer.tree;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.goldthread.model.edit.element.ChildDescriptor;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.image.Images;

/** The explorer's context menu: create what the model allows here, in the model's words, then the usual edits. */
final class ExplorerMenu implements IMenuListener {

	private final ExplorerView view;
	private final TreeViewer viewer;
	private final ExplorerActions actions;

	ExplorerMenu(ExplorerView view, TreeViewer viewer, ExplorerActions actions) {
		this.view = view;
		this.viewer = viewer;
		this.actions = actions;
	}

	@Override
	public void menuAboutToShow(IMenuManager menu) {
		Object node = viewer.getStructuredSelection().getFirstElement();
		if (node instanceof ElementGroup group) {
			createIn(group).forEach(child -> menu.add(create(group.parent(), child, "New " + child.label().toLowerCase(Locale.UK))));
		} else if (node instanceof EObject element && viewer.getStructuredSelection().size() == 1) {
			MenuManager children = new MenuManager("New", "org.goldthread.menu.newChild");
			ChildDescriptor.of(element).forEach(child -> children.add(create(element, child, child.label())));
			menu.add(children);
			menu.add(open(element));
		}
		menu.add(new Separator());
		for (ActionFactory factory : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
				ActionFactory.RENAME)) {
			menu.add(command(factory));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private Action open(EObject element) {
		return new Action("Open") {
			@Override
			public void run() {
				view.getSite().getService(ElementOpener.class).open(element);
			}
		};
	}

	private Action create(EObject parent, ChildDescriptor child, String text) {
		return new Action(text, view.getSite().getService(Images.class).descriptor(child.type())) {
			@Override
			public void run() {
				actions.create(parent, child);
			}
		};
	}

	private static List<ChildDescriptor> createIn(ElementGroup group) {
		return ChildDescriptor.of(group.parent()).stream().filter(child -> child.containment() == group.containment()).toList();
	}

	private CommandContributionItem command(ActionFactory factory) {
		return new CommandContributionItem(new CommandContributionItemParameter(view.getSite(), null, factory.getCommandId(),
				CommandContributionItem.STYLE_PUSH));
	}
}
