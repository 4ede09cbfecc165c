package org.goldthread.ui.explorer.tree;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.Severity;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.LookAlikes;
import org.goldthread.ui.image.Images;

/** Names and icons of the explorer's nodes, with the mark of the gravest finding on a node or below it. */
final class ExplorerLabels extends ColumnLabelProvider implements IStyledLabelProvider {

	private final Documents documents;
	private final Images images;

	ExplorerLabels(Documents documents, Images images) {
		this.documents = documents;
		this.images = images;
	}

	@Override
	public StyledString getStyledText(Object node) {
		if (node instanceof ElementGroup group) {
			return new StyledString(group.label()).append("  " + group.elements().size(), StyledString.COUNTER_STYLER);
		}
		StyledString text = new StyledString(getText(node));
		if (node instanceof Portfolio portfolio) {
			LookAlikes.ofPortfolio(portfolio, documents).ifPresent(file -> text.append("  " + file, StyledString.QUALIFIER_STYLER));
		}
		if (node instanceof Element element && element.isPlaceholder()) {
			text.append("  placeholder", StyledString.QUALIFIER_STYLER);
		} else if (node instanceof Element element && element.isIllustrative() && element.eContainer() instanceof Portfolio) {
			text.append("  illustrative", StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public String getText(Object node) {
		return node instanceof ElementGroup group ? group.label() : Labels.of((EObject) node);
	}

	@Override
	public Image getImage(Object node) {
		if (node instanceof ElementGroup group) {
			return images.of(group.containment().getEReferenceType());
		}
		EObject element = (EObject) node;
		Optional<Severity> worst = findings(element).worstWithin(element);
		return worst.isPresent() ? images.marked(element.eClass(), worst.get()) : images.of(element);
	}

	@Override
	public String getToolTipText(Object node) {
		if (!(node instanceof EObject element)) {
			return null;
		}
		String messages = String.join("\n", findings(element).of(element).stream().map(Finding::message).toList());
		String description = node instanceof Element named && named.getDescription() != null ? named.getDescription() : "";
		String text = messages.isEmpty() ? description : messages;
		return text.isEmpty() ? null : text;
	}

	private Findings findings(EObject element) {
		return documents.documentOf(element).map(document -> document.problems().current()).orElse(Findings.none());
	}
}
