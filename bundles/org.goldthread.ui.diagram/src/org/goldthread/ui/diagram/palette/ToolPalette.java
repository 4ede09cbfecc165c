package org.goldthread.ui.diagram.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.ui.diagram.tool.DiagramDomain;
import org.goldthread.ui.diagram.tool.EdgeTool;
import org.goldthread.ui.diagram.tool.NodeTool;
import org.goldthread.ui.diagram.tool.ToolMaker;
import org.goldthread.ui.image.Images;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.specification.ToolSection;

/**
 * The tools of a diagram at the side of the canvas, a tool bar for each section of the specification. Plain widgets: the keyboard,
 * screen readers and themes work as everywhere.
 */
public final class ToolPalette extends Composite {

	private final Images images;
	private final DiagramDomain domain;
	private final ToolMaker tools;
	private final Runnable toCanvas;
	private final List<ToolSection> sections;
	private final Map<Object, ToolItem> items = new HashMap<>();
	private final Map<ToolItem, Supplier<Image>> pictures = new HashMap<>();

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
		this.toCanvas = toCanvas;
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 4).applyTo(this);
		ToolBar select = bar("Select");
		add(select, SelectionTool.class, "Select", () -> images.action("select"), "Select and move figures",
				() -> domain.setActiveTool(domain.getDefaultTool()));
		add(select, MarqueeSelectionTool.class, "Select area", () -> images.action("marquee"), "Select all figures inside a rectangle",
				() -> domain.setActiveTool(new MarqueeSelectionTool()));
		sections.forEach(this::addSection);
		domain.addToolListener(this::show);
	}

	/** The sections shown. */
	public List<ToolSection> sections() {
		return sections;
	}

	/** Shows the icons of the present theme. */
	public void themeChanged() {
		pictures.forEach((item, image) -> item.setImage(image.get()));
	}

	private void addSection(ToolSection section) {
		ToolBar bar = bar(section.label());
		for (PaletteTool tool : section.tools()) {
			add(bar, tool, tool.label(), () -> icon(tool).orElse(null), tools.describe(tool), () -> domain.setActiveTool(tools.make(tool)));
		}
	}

	private ToolBar bar(String heading) {
		Label label = new Label(this, SWT.NONE);
		label.setText(heading);
		GridDataFactory.fillDefaults().indent(4, 4).applyTo(label);
		ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT | SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return bar;
	}

	private void add(ToolBar bar, Object key, String text, Supplier<Image> image, String tip, Runnable pick) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setText(text);
		item.setImage(image.get());
		pictures.put(item, image);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				pick.run();
				toCanvas.run();
			}
		});
		items.put(key, item);
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
		items.forEach((itemKey, item) -> item.setSelection(itemKey.equals(key)));
	}

	private Optional<Image> icon(PaletteTool tool) {
		return GoldthreadPackage.eINSTANCE.getEClassifier(tool.iconConcept()) instanceof EClass concept
				? Optional.of(images.of(concept))
				: Optional.empty();
	}
}
