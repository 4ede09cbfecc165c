package org.goldthread.testing.bot;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;

/** A view of the workbench. */
public final class BotView {

	private final IViewReference reference;

	BotView(IViewReference reference) {
		this.reference = reference;
	}

	/** Brings the view to the front and gives it the keyboard. */
	public BotView show() {
		UiThread.run(() -> reference.getPage().activate(part()));
		return this;
	}

	/** Gives it the keyboard. */
	public void setFocus() {
		show();
	}

	/** Finds widgets inside this view. */
	public WidgetBot bot() {
		return new WidgetBot(() -> Optional.ofNullable(part().getSite().getService(MPart.class))
				.map(part -> part.getWidget()).map(Control.class::cast));
	}

	/** The entry of the view's own menu with this text. */
	public BotViewAction viewMenu(String text) {
		return new BotViewAction(Waiting.find("view menu \"" + text + "\"", () -> Stream.of(part().getViewSite().getActionBars().getMenuManager().getItems())
				.filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
				.filter(action -> Widgets.plain(action.getText()).equals(text)).findFirst()));
	}

	/** The part itself, to be touched on the UI thread only. */
	public IViewPart part() {
		return reference.getView(true);
	}

	/** Its title. */
	public String getTitle() {
		return UiThread.ask(reference::getTitle);
	}
}
