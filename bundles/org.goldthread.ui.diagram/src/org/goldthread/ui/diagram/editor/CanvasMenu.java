package org.goldthread.ui.diagram.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.diagram.arrange.Alignment;
import org.goldthread.ui.diagram.arrange.Distribution;
import org.goldthread.ui.diagram.edit.NodeOrder;
import org.goldthread.ui.diagram.palette.ToolConcept;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.image.Images;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.ElementTool;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.specification.ToolMenu;
import org.goldthread.viewpoint.specification.ToolSection;

/** The menu of the canvas, by right click or by the menu key. */
final class CanvasMenu {

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;
	private final Supplier<List<ToolSection>> sections;
	private final NewFigures newFigures;
	private final Opening opening;

	CanvasMenu(DiagramEditor editor, DiagramCanvas canvas, Supplier<List<ToolSection>> sections, NewFigures newFigures, Opening opening) {
		this.editor = editor;
		this.canvas = canvas;
		this.sections = sections;
		this.newFigures = newFigures;
		this.opening = opening;
	}

	void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		canvas.viewer().setContextMenu(menu);
		editor.getSite().registerContextMenu(WorkbenchIds.DIAGRAM_EDITOR, menu, canvas.selection());
	}

	private void fill(IMenuManager menu) {
		boolean onPage = canvas.viewer().getSelectedEditParts().stream().allMatch(canvas.viewer().getContents()::equals);
		menu.add(newMenu());
		fillFindings(menu);
		fillTools(menu);
		fillEdits(menu, onPage);
		menu.add(new Separator("show"));
		menu.add(command(CanvasCommandIds.SHOW_IN_EXPLORER, "Show in explorer", "explorer"));
		menu.add(command(CanvasCommandIds.OPEN_PROPERTIES, "Open properties", "properties"));
		menu.add(new Separator("diagram"));
		if (!onPage) {
			menu.add(arrangeMenu());
		}
		menu.add(command(CommandIds.LAYOUT, "Lay out", "layout"));
		menu.add(command(CanvasCommandIds.ADD_NOTE, "Add note", "note"));
		menu.add(command(CanvasCommandIds.ZOOM_FIT, "Fit page or actual size", "zoom-fit"));
		menu.add(command(CanvasCommandIds.COPY_PICTURE, "Copy as picture", ""));
		menu.add(command(CommandIds.EXPORT_DIAGRAM, "Export as picture…", "export"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** What is done to figures is left out where none is selected. */
	private void fillEdits(IMenuManager menu, boolean onPage) {
		menu.add(new Separator("edit"));
		if (!onPage) {
			menu.add(command(CanvasCommandIds.RENAME, "Rename", "rename"));
			menu.add(command(CanvasCommandIds.COPY, "Copy", "copy"));
		}
		menu.add(command(CanvasCommandIds.PASTE, "Paste", "paste"));
		if (!onPage) {
			menu.add(command(CanvasCommandIds.HIDE, "Hide in this diagram", ""));
			menu.add(command(CanvasCommandIds.DELETE_ELEMENT, "Delete from portfolio", "delete"));
		} else if (!canvas.hidden().isEmpty()) {
			menu.add(command(CanvasCommandIds.SHOW_HIDDEN, "Show all hidden", ""));
		}
		menu.add(new Separator("select"));
		menu.add(command(CanvasCommandIds.SELECT_ALL, "Select all", "select-all"));
		if (!onPage) {
			menu.add(command(CanvasCommandIds.SELECT_NEIGHBOURS, "Select neighbours", ""));
			menu.add(command(CanvasCommandIds.SELECT_THREAD, "Select golden thread", "golden-thread"));
		}
	}

	private void fillFindings(IMenuManager menu) {
		canvas.viewer().selected().stream().filter(shown -> shown.marks().worst().isPresent()).findFirst().ifPresent(shown -> {
			MenuManager findings = new MenuManager("Problems and mends", images().actionDescriptor("problems"), "findings");
			canvas.findings().fill(findings, shown);
			menu.add(findings);
		});
	}

	/** What the specification adds for the selected figure. */
	private void fillTools(IMenuManager menu) {
		if (canvas.viewer().selected().size() != 1) {
			return;
		}
		Shown shown = canvas.viewer().selected().getFirst();
		for (ToolMenu group : canvas.edits().tools().menus()) {
			IMenuManager into = group.label().isEmpty() ? menu : new MenuManager(group.label());
			group.tools().stream().filter(tool -> canvas.edits().tools().refusal(tool, shown.view()).isEmpty())
					.forEach(tool -> into.add(new ToolAction(tool, shown)));
			if (into != menu) {
				menu.add(into);
			}
		}
	}

	private MenuManager arrangeMenu() {
		MenuManager menu = new MenuManager("Arrange");
		for (Alignment alignment : Alignment.values()) {
			menu.add(command(CanvasCommandIds.align(alignment), alignment.label(), ""));
		}
		menu.add(new Separator("gaps"));
		for (Distribution distribution : Distribution.values()) {
			menu.add(command(CanvasCommandIds.distribute(distribution), distribution.label(), ""));
		}
		menu.add(new Separator("sizes"));
		menu.add(command(CanvasCommandIds.SAME_SIZE, "Same size", ""));
		menu.add(command(CanvasCommandIds.NATURAL_SIZE, "Natural size", ""));
		menu.add(new Separator("layout"));
		menu.add(command(CanvasCommandIds.LAYOUT_SELECTION, "Lay out selection", "layout"));
		menu.add(command(CanvasCommandIds.STRAIGHTEN, "Route line automatically", ""));
		return menu;
	}

	private MenuManager newMenu() {
		MenuManager menu = new MenuManager("New");
		for (ToolSection section : sections.get()) {
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

	/** Does what the specification says. */
	private final class ToolAction extends Action {

		private final ElementTool tool;
		private final Shown shown;

		private ToolAction(ElementTool tool, Shown shown) {
			super(tool.label());
			this.tool = tool;
			this.shown = shown;
		}

		@Override
		public void run() {
			canvas.apply(canvas.edits().tools().run(tool, shown.view(), opening::follow));
		}
	}

	private ImageDescriptor icon(CreateNodeTool tool) {
		return ToolConcept.of(tool).map(images()::descriptor).orElseGet(() -> images().actionDescriptor("add"));
	}
}
