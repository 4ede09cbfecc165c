package org.goldthread.ui.registers.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Register;
import org.goldthread.ui.document.DocumentInput;
import org.goldthread.ui.image.Images;

/** What the register editor shows. Two inputs are equal for the same document and register, so that a register has one editor. */
public record RegisterEditorInput(PortfolioDocument document, Register<?> register) implements DocumentInput {

	/** The name of the register. */
	@Override
	public String key() {
		return register.name();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return PlatformUI.getWorkbench().getService(Images.class).descriptor(register.rowType());
	}

	@Override
	public String getName() {
		return register.title();
	}

	@Override
	public String getToolTipText() {
		return document.file().getFileName() + ": " + getName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(document) ? adapter.cast(document) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RegisterEditorInput input && input.document == document && input.register.name().equals(register.name());
	}

	@Override
	public int hashCode() {
		return register.name().hashCode();
	}
}
