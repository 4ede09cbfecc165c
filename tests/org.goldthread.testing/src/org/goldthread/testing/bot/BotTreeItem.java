package org.goldthread.testing.bot;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.TreeItem;

/** A node of a tree. */
public final class BotTreeItem {

	final TreeItem item;
	private final BotTree tree;

	BotTreeItem(BotTree tree, TreeItem item) {
		this.tree = tree;
		this.item = item;
	}

	/** Opens the node so that its children show. */
	public BotTreeItem expand() {
		UiThread.run(() -> tree.expand(item));
		return this;
	}

	/** The child of this name. */
	public BotTreeItem getNode(String name) {
		return new BotTreeItem(tree, Waiting.find("tree node \"" + name + "\"", () -> BotTree.find(item.getItems(), name)));
	}

	/** The texts of the children. */
	public List<String> getNodes() {
		return UiThread.ask(() -> Stream.of(item.getItems()).map(TreeItem::getText).toList());
	}

	/** Selects the node alone. */
	public BotTreeItem select() {
		UiThread.run(() -> tree.select(item));
		return this;
	}

	/** Opens what the node stands for. */
	public void doubleClick() {
		select();
		UiThread.start(() -> tree.open(item));
	}

	/** The entry {@code text} of the context menu of this node. */
	public BotMenu contextMenu(String text) {
		select();
		return tree.contextMenu(text);
	}

	/** What the node reads. */
	public String getText() {
		return UiThread.ask(item::getText);
	}
}
