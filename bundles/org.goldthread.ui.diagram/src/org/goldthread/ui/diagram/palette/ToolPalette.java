package org.goldthread.ui.diagram.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.goldthread.ui.diagram.tool.DiagramDomain;
import org.goldthread.ui.diagram.tool.EdgeTool;
import org.goldthread.ui.diagram.tool.NodeTool;
import org.goldthread.ui.diagram.tool.NoteTool;
import org.goldthread.ui.diagram.tool.ToolMaker;
import org.goldthread.ui.image.Images;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.specification.ToolSection;

/**
 * The tools of a diagram at the side of the canvas, under the sections of the specification; the tool in hand is the one selected.
 * A plain tree: the keyboard, screen readers and themes work as everywhere. A click or Enter goes on to the canvas.
 */
public final class ToolPalette extends Composite {

	private static final int LEAST_WIDTH = 172;
	private static final int MOST_WIDTH = 300;
	private static final String TIP = "tip";

	private List<ToolSection> sections;
	private final DiagramDomain domain;
	private final ToolMaker tools;
	private final Images images;
	private final Tree tree;
	private final Map<Object, TreeItem> items = new HashMap<>();
	private final Map<TreeItem, Supplier<Image>> pictures = new HashMap<>();
	private final Map<TreeItem, Supplier<Tool>> actions = new HashMap<>();

	/**
	 * A palette of the given sections.
	 *
	 * @param toCanvas puts the focus on the canvas, where the tool in hand works
	 */
	public ToolPalette(Composite parent, List<ToolSection> sections, DiagramDomain domain, ToolMaker tools, Images images,
			Runnable toCanvas) {
		super(parent, SWT.NONE);
		this.sections = List.copyOf(sections);
		this.domain = domain;
		this.tools = tools;
		this.images = images;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(new Label(this, SWT.SEPARATOR | SWT.VERTICAL));
		tree = new Tree(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.V_SCROLL);
		fill();
		tree.addListener(SWT.Selection, event -> pick((TreeItem) event.item));
		tree.addListener(SWT.DefaultSelection, event -> toCanvas.run());
		tree.addListener(SWT.MouseUp, event -> {
			if (isTool(event)) {
				toCanvas.run();
			}
		});
		tree.addListener(SWT.MouseHover, this::explain);
		domain.addToolListener(this::show);
		show(domain.getActiveTool());
	}

	/** Shows other sections; the tool in hand stays. */
	public void show(List<ToolSection> newSections) {
		if (!sections.equals(newSections)) {
			sections = List.copyOf(newSections);
			tree.removeAll();
			items.clear();
			pictures.clear();
			actions.clear();
			fill();
			requestLayout();
			show(domain.getActiveTool());
		}
	}

	/** Shows the icons of the present theme. */
	public void themeChanged() {
		pictures.forEach((item, image) -> item.setImage(image.get()));
	}

	private void fill() {
		TreeItem select = section("Diagram");
		add(select, SelectionTool.class, "Select", () -> images.action("select"), "Select and move figures", domain::getDefaultTool);
		add(select, MarqueeSelectionTool.class, "Select area", () -> images.action("marquee"),
				"Select all figures inside a rectangle", MarqueeSelectionTool::new);
		add(select, NoteTool.class, "Note", () -> images.action("note"), "Note: click on the page where it shall lie, or press Enter",
				tools::makeNote);
		select.setExpanded(true);
		for (ToolSection section : sections) {
			TreeItem item = section(section.label());
			for (PaletteTool tool : section.tools()) {
				add(item, tool, tool.label(), () -> icon(tool), tools.describe(tool), () -> tools.make(tool));
			}
			item.setExpanded(true);
		}
		int width = Math.clamp(tree.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LEAST_WIDTH, MOST_WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, SWT.DEFAULT).applyTo(tree);
	}

	private TreeItem section(String label) {
		TreeItem item = new TreeItem(tree, SWT.NONE);
		item.setText(label);
		return item;
	}

	private void add(TreeItem section, Object key, String text, Supplier<Image> image, String tip, Supplier<Tool> action) {
		TreeItem item = new TreeItem(section, SWT.NONE);
		item.setText(text);
		item.setImage(image.get());
		item.setData(TIP, tip);
		items.put(key, item);
		pictures.put(item, image);
		actions.put(item, action);
	}

	/** A section is only passed on the way to its tools: the tool in hand stays. */
	private void pick(TreeItem item) {
		if (actions.containsKey(item)) {
			domain.setActiveTool(actions.get(item).get());
		}
	}

	private void show(Tool tool) {
		if (isDisposed()) {
			return;
		}
		Object key = switch (tool) {
			case NodeTool node -> node.tool();
			case EdgeTool edge -> edge.tool();
			default -> tool.getClass();
		};
		TreeItem item = items.get(key);
		if (item != null && !List.of(tree.getSelection()).contains(item)) {
			tree.setSelection(item);
		}
	}

	private boolean isTool(Event event) {
		return actions.containsKey(itemAt(event));
	}

	private void explain(Event event) {
		TreeItem item = itemAt(event);
		tree.setToolTipText(item == null ? null : (String) item.getData(TIP));
	}

	private TreeItem itemAt(Event event) {
		return tree.getItem(new Point(event.x, event.y));
	}

	private Image icon(PaletteTool tool) {
		return ToolConcept.of(tool).map(images::of).orElseGet(() -> images.action("link"));
	}
}
