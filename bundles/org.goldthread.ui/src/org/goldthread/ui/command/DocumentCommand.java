package org.goldthread.ui.command;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;

/** Does something with the active document, while there is one for which it makes sense; menus and tool bars carry its words. */
final class DocumentCommand extends AbstractHandler implements IElementUpdater {

	private final Documents documents;
	private final Predicate<PortfolioDocument> possible;
	private final Function<Optional<PortfolioDocument>, String> label;
	private final Consumer<PortfolioDocument> action;

	DocumentCommand(Documents documents, Predicate<PortfolioDocument> possible, Function<Optional<PortfolioDocument>, String> label,
			Consumer<PortfolioDocument> action) {
		this.documents = documents;
		this.possible = possible;
		this.label = label;
		this.action = action;
		refresh();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		documents.active().filter(possible).ifPresent(action);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		String words = label.apply(documents.active());
		element.setText(words.replace("&", "&&"));
		element.setTooltip(words);
	}

	void refresh() {
		setBaseEnabled(documents.active().filter(possible).isPresent());
	}
}
