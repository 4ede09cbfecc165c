package org.goldthread.testing.bot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. Nodes are named by their text, or by its beginning where the text goes on after a space. */
public final class BotTree extends BotControl<Tree> {

	BotTree(Tree widget) {
		super(widget);
	}

	/** Expands the nodes along a path, each looked for under the one before, and answers the last. */
	public BotTreeItem expandNode(String... path) {
		BotTreeItem item = getTreeItem(path[0]).expand();
		for (int i = 1; i < path.length; i++) {
			item = item.getNode(path[i]).expand();
		}
		return item;
	}

	/** The root node of this name. */
	public BotTreeItem getTreeItem(String name) {
		return new BotTreeItem(this, Waiting.find("tree node \"" + name + "\"", () -> find(widget.getItems(), name)));
	}

	/** Selects the root nodes of these names. */
	public void select(String... names) {
		List<TreeItem> items = Stream.of(names).map(name -> getTreeItem(name).item).toList();
		UiThread.run(() -> select(items.toArray(TreeItem[]::new)));
	}

	/** The texts of the root nodes. */
	public List<String> getItems() {
		return UiThread.ask(() -> Stream.of(widget.getItems()).map(TreeItem::getText).toList());
	}

	/** The texts of the selected nodes. */
	public List<String> selection() {
		return UiThread.ask(() -> Stream.of(widget.getSelection()).map(TreeItem::getText).toList());
	}

	/** The context menu of the tree for its selection. */
	public BotMenu contextMenu(String text) {
		return BotMenu.contextMenu(widget, text);
	}

	void select(TreeItem... items) {
		widget.setFocus();
		widget.setSelection(items);
		Event event = new Event();
		event.item = items[0];
		Widgets.send(widget, SWT.Selection, event);
	}

	void open(TreeItem item) {
		Event event = new Event();
		event.item = item;
		Widgets.send(widget, SWT.DefaultSelection, event);
	}

	void expand(TreeItem item) {
		if (!item.getExpanded()) {
			Event event = new Event();
			event.item = item;
			Widgets.send(widget, SWT.Expand, event);
			item.setExpanded(true);
		}
	}

	static Optional<TreeItem> find(TreeItem[] items, String name) {
		return Stream.of(items).filter(item -> item.getText().equals(name)).findFirst()
				.or(() -> Stream.of(items).filter(item -> item.getText().startsWith(name + " ")).findFirst());
	}
}
