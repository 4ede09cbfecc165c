package org.goldthread.ui.repository.comparison;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.image.Images;

/**
 * What the comparison editor shows. Belongs to the open portfolio when one side is a working copy, and closes with it.
 *
 * @param from the earlier state
 * @param to the later state
 */
public record ComparisonInput(ComparisonSide.Published from, ComparisonSide to) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return PlatformUI.getWorkbench().getService(Images.class).actionDescriptor("compare");
	}

	@Override
	public String getName() {
		return from.name() + " \u2192 " + to.name();
	}

	@Override
	public String getToolTipText() {
		return from.revision().portfolioName() + ": " + getName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return to.workingCopy().filter(document -> adapter == PortfolioDocument.class).map(adapter::cast).orElse(null);
	}
}
