package org.goldthread.ui.diagram.editor;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.diagram.edit.NodeOrder;
import org.goldthread.ui.image.Images;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.specification.ToolSection;

/** The menu of the canvas, by right click or by the menu key. */
final class CanvasMenu {

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;
	private final List<ToolSection> sections;
	private final NewFigures newFigures;

	CanvasMenu(DiagramEditor editor, DiagramCanvas canvas, List<ToolSection> sections, NewFigures newFigures) {
		this.editor = editor;
		this.canvas = canvas;
		this.sections = sections;
		this.newFigures = newFigures;
	}

	void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		canvas.viewer().setContextMenu(menu);
		editor.getSite().registerContextMenu(WorkbenchIds.DIAGRAM_EDITOR, menu, canvas.selection());
	}

	private void fill(IMenuManager menu) {
		menu.add(newMenu());
		menu.add(new Separator("edit"));
		menu.add(command(CanvasCommandIds.RENAME, "Rename", "rename"));
		menu.add(command(CanvasCommandIds.DELETE, "Delete", "delete"));
		menu.add(command(CanvasCommandIds.SELECT_ALL, "Select all", ""));
		menu.add(new Separator("show"));
		menu.add(command(CanvasCommandIds.SHOW_IN_EXPLORER, "Show in explorer", "explorer"));
		menu.add(command(CanvasCommandIds.OPEN_PROPERTIES, "Open properties", "properties"));
		menu.add(new Separator("diagram"));
		menu.add(command(CommandIds.LAYOUT, "Lay out", "layout"));
		menu.add(command(CanvasCommandIds.ZOOM_FIT, "Fit page or actual size", "zoom-fit"));
		menu.add(command(CommandIds.EXPORT_DIAGRAM, "Export as picture…", "export"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private MenuManager newMenu() {
		MenuManager menu = new MenuManager("New");
		for (ToolSection section : sections) {
			for (PaletteTool tool : section.tools()) {
				if (tool instanceof CreateNodeTool node && newFigures.canMake(node)) {
					menu.add(new CreateAction(node));
				}
			}
		}
		return menu;
	}

	private IContributionItem command(String id, String label, String icon) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(editor.getSite(), null, id,
				CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		if (!icon.isEmpty()) {
			parameter.icon = images().actionDescriptor(icon);
		}
		return new CommandContributionItem(parameter);
	}

	private Images images() {
		return editor.getSite().getService(Images.class);
	}

	/** Creates an element at a free place. */
	private final class CreateAction extends Action {

		private final CreateNodeTool tool;

		private CreateAction(CreateNodeTool tool) {
			super(tool.label(), icon(tool));
			this.tool = tool;
		}

		@Override
		public void run() {
			newFigures.make(new NodeOrder(tool));
		}
	}

	private ImageDescriptor icon(CreateNodeTool tool) {
		return GoldthreadPackage.eINSTANCE.getEClassifier(tool.iconConcept()) instanceof EClass concept ? images().descriptor(concept)
				: null;
	}
}
