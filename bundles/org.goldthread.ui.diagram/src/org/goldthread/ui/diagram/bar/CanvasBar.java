package org.goldthread.ui.diagram.bar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.goldthread.ui.diagram.find.FoundFigures;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The bar above a canvas: layers and filters, what is hidden, grid and snapping, and what users look for. */
public final class CanvasBar extends Composite {

	private final Images images;
	private final ToolBar bar;
	private final FindField find;
	private final Map<ToolItem, String> icons = new LinkedHashMap<>();
	private final Map<ToolItem, BooleanSupplier> checks = new LinkedHashMap<>();
	private final Map<String, Runnable> popups = new LinkedHashMap<>();
	private Supplier<String> hiddenLabel = () -> "";
	private Supplier<List<CheckEntry>> hiddenEntries = List::of;
	private Optional<ToolItem> hidden = Optional.empty();

	/**
	 * A bar with nothing to switch yet.
	 *
	 * @param toCanvas puts the keyboard on the canvas
	 */
	public CanvasBar(Composite parent, Images images, WorkbenchTheme theme, FoundFigures found, Runnable toCanvas) {
		super(parent, SWT.NONE);
		this.images = images;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).spacing(8, 0).applyTo(this);
		bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		find = new FindField(this, theme, found, toCanvas);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(find);
	}

	/** Adds a button that opens a list of switches; nothing when there are none. */
	public void addList(String label, String icon, String tip, List<CheckEntry> entries) {
		if (entries.isEmpty()) {
			return;
		}
		ToolItem item = item(SWT.PUSH, label + "\u2009\u25be", icon, tip);
		Runnable open = () -> open(item, label, entries);
		item.addListener(SWT.Selection, event -> open.run());
		popups.put(label, open);
	}

	/** Adds a button that switches something. */
	public void addSwitch(String label, String icon, String tip, BooleanSupplier isOn, Runnable toggle) {
		ToolItem item = item(SWT.CHECK, label, icon, tip);
		item.addListener(SWT.Selection, event -> toggle.run());
		checks.put(item, isOn);
		item.setSelection(isOn.getAsBoolean());
	}

	/** Adds a button that lists what is hidden; there as long as the label is not empty. */
	public void addHidden(Supplier<String> label, Supplier<List<CheckEntry>> entries) {
		hiddenLabel = label;
		hiddenEntries = entries;
	}

	/** Opens the list of this label, if there is one. */
	public void open(String label) {
		popups.getOrDefault(label, () -> {
		}).run();
	}

	/** Puts the keyboard where users write what they look for. */
	public void find() {
		find.start();
	}

	/** Shows what is on now. */
	public void refresh() {
		checks.forEach((item, isOn) -> item.setSelection(isOn.getAsBoolean()));
		String label = hiddenLabel.get();
		if (!label.equals(hidden.map(ToolItem::getText).orElse(""))) {
			hidden.ifPresent(this::remove);
			hidden = label.isEmpty() ? Optional.empty() : Optional.of(hiddenItem(label));
			layout(true, true);
		}
	}

	/** Shows the icons of the present theme. */
	public void themeChanged() {
		icons.forEach((item, icon) -> item.setImage(images.action(icon)));
	}

	/** Opens a list below its button, whose tool tip would lie over it. */
	private void open(ToolItem item, String title, List<CheckEntry> entries) {
		CheckPopup popup = new CheckPopup(getShell(), title, entries, below(item));
		String tip = item.getToolTipText();
		item.setToolTipText(null);
		popup.open();
		popup.getShell().addListener(SWT.Dispose, event -> {
			if (!item.isDisposed()) {
				item.setToolTipText(tip);
			}
		});
	}

	private ToolItem hiddenItem(String label) {
		ToolItem item = item(SWT.PUSH, label, "view", "Figures that were taken off this diagram");
		item.addListener(SWT.Selection, event -> open(item, "Hidden", hiddenEntries.get()));
		return item;
	}

	private void remove(ToolItem item) {
		icons.remove(item);
		item.dispose();
	}

	private ToolItem item(int style, String label, String icon, String tip) {
		ToolItem item = new ToolItem(bar, style);
		item.setText(label);
		item.setImage(images.action(icon));
		item.setToolTipText(tip);
		icons.put(item, icon);
		return item;
	}

	private Point below(ToolItem item) {
		Rectangle area = item.getBounds();
		return bar.toDisplay(area.x, area.y + area.height);
	}
}
