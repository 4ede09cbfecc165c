package org.goldthread.ui.document;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.ui.image.Images;

/**
 * What the workbench saves: one for each document, so that all its editors and views are saved, and asked for, once.
 * Get it from {@link Documents#saveable}; editors return it from {@code ISaveablesSource.getSaveables()}.
 */
public final class DocumentSaveable extends Saveable {

	private final PortfolioDocument document;

	DocumentSaveable(PortfolioDocument document) {
		this.document = document;
	}

	/** The document that is saved. */
	public PortfolioDocument document() {
		return document;
	}

	@Override
	public String getName() {
		return document.file().getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return document.file().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return PlatformUI.getWorkbench().getService(Images.class).descriptor(GoldthreadPackage.Literals.PORTFOLIO);
	}

	/** Saves, with a dialog where the user has to decide; a cancelled save cancels the monitor. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!new DocumentSaving(document).save()) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(document) ? adapter.cast(document) : super.getAdapter(adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DocumentSaveable saveable && saveable.document == document;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(document);
	}
}
