package org.goldthread.testing.bot;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Finds widgets inside one part of the screen: the active window, a dialog, a view or an editor. */
public class WidgetBot {

	private final Supplier<Optional<? extends Control>> root;

	/** @param root the part of the screen, asked on the UI thread at every look; empty while it is not there */
	protected WidgetBot(Supplier<Optional<? extends Control>> root) {
		this.root = root;
	}

	/** The push, toggle or link-like button with this text. */
	public BotControl<Button> button(String text) {
		return new BotControl<>(find("button \"" + text + "\"", Button.class, 0, button -> Widgets.plain(button.getText()).equals(text)));
	}

	/** The check box with this text. */
	public BotControl<Button> checkBox(String text) {
		return new BotControl<>(find("check box \"" + text + "\"", Button.class, 0,
				button -> (button.getStyle() & SWT.CHECK) != 0 && Widgets.plain(button.getText()).equals(text)));
	}

	/** The link whose text contains {@code text}. */
	public BotControl<Link> link(String text) {
		return new BotControl<>(find("link \"" + text + "\"", Link.class, 0, link -> link.getText().contains(text)));
	}

	/** The first text field. */
	public BotText text() {
		return text(0);
	}

	/** The text field at {@code index}, counted from 0 as they are drawn. */
	public BotText text(int index) {
		return new BotText(find("text field " + index, Text.class, index, text -> true));
	}

	/** The text field whose label reads {@code label}. */
	public BotText textWithLabel(String label) {
		return new BotText(find("text field \"" + label + "\"", Text.class, 0, text -> Widgets.isLabelled(text, label)));
	}

	/** The text field that shows {@code message} while empty. */
	public BotText textWithMessage(String message) {
		return new BotText(find("text field with hint \"" + message + "\"", Text.class, 0, text -> text.getMessage().equals(message)));
	}

	/** The list of choices whose label reads {@code label}. */
	public BotCombo comboBoxWithLabel(String label) {
		Control combo = find("combo box \"" + label + "\"", Control.class, 0,
				control -> (control instanceof Combo || control instanceof CCombo) && Widgets.isLabelled(control, label));
		return new BotCombo(combo);
	}

	/** The first tree. */
	public BotTree tree() {
		return new BotTree(find("tree", Tree.class, 0, tree -> true));
	}

	/** The first table. */
	public BotTable table() {
		return new BotTable(find("table", Table.class, 0, table -> true));
	}

	/** The first NatTable. */
	public BotNatTable natTable() {
		return new BotNatTable(find("NatTable", NatTable.class, 0, table -> true));
	}

	/** The first drawing that is neither a table nor a label. */
	public BotCanvas canvas() {
		return new BotCanvas(find("canvas", Canvas.class, 0, canvas -> !(canvas instanceof NatTable || canvas instanceof CLabel)));
	}

	/** The button of a tool bar whose tool tip starts with {@code tooltip}. */
	public BotToolItem toolbarButtonWithTooltip(String tooltip) {
		return toolItem("tool bar button \"" + tooltip + "\"",
				item -> item.getToolTipText() != null && item.getToolTipText().startsWith(tooltip));
	}

	/** The button of a tool bar that reads {@code text}. */
	public BotToolItem toolbarButton(String text) {
		return toolItem("tool bar button \"" + text + "\"", item -> Widgets.plain(item.getText()).equals(text));
	}

	/** Whether a control of this type that fits is on the screen right now. */
	public <T extends Control> boolean has(Class<T> type, Predicate<T> fits) {
		return UiThread.ask(() -> !controls(type, fits).isEmpty());
	}

	/** Returns once {@code condition} holds on the UI thread; {@code what} names it in the failure. */
	public void waitUntil(String what, BooleanSupplier condition) {
		Waiting.until(what, condition);
	}

	/** Waits for the control at {@code index} among those of a type that fit. */
	protected <T extends Control> T find(String what, Class<T> type, int index, Predicate<T> fits) {
		return Waiting.find(what, () -> controls(type, fits).stream().skip(index).findFirst());
	}

	private BotToolItem toolItem(String what, Predicate<ToolItem> fits) {
		return new BotToolItem(Waiting.find(what, () -> controls(ToolBar.class, bar -> true).stream()
				.flatMap(bar -> Stream.of(bar.getItems())).filter(fits).findFirst()));
	}

	private <T extends Control> List<T> controls(Class<T> type, Predicate<T> fits) {
		return root.get().filter(control -> !control.isDisposed()).map(control -> Widgets.all(control, type, fits)).orElse(List.of());
	}
}
