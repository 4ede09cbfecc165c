package org.goldthread.ui.document;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.ui.image.Images;

/**
 * What the diagram editor shows. Two inputs are equal for the same document and diagram id, so that a diagram has one editor even
 * after a revert has replaced the objects of the portfolio; ask {@link #diagram()} again after one.
 */
public final class DiagramEditorInput implements DocumentInput {

	private final PortfolioDocument document;
	private Diagram diagram;

	/** Input for a diagram that hangs in the document's portfolio. */
	public DiagramEditorInput(PortfolioDocument document, Diagram diagram) {
		this.document = document;
		this.diagram = diagram;
	}

	@Override
	public PortfolioDocument document() {
		return document;
	}

	/** The diagram as it stands in the portfolio now; after it was deleted or reverted away, as it stood last. */
	public Diagram diagram() {
		if (document.resource().getEObject(diagram.getId()) instanceof Diagram current) {
			diagram = current;
		}
		return diagram;
	}

	/** The id of the diagram. */
	@Override
	public String key() {
		return diagram.getId();
	}

	/** Whether the portfolio still has the diagram. */
	@Override
	public boolean exists() {
		return document.resource().getEObject(diagram.getId()) instanceof Diagram;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return PlatformUI.getWorkbench().getService(Images.class).descriptor(diagram.eClass());
	}

	@Override
	public String getName() {
		String name = diagram().getName();
		return name == null || name.isBlank() ? "Diagram" : name;
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
		if (adapter.isInstance(document)) {
			return adapter.cast(document);
		}
		return adapter.isInstance(diagram) ? adapter.cast(diagram()) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiagramEditorInput input && input.document == document
				&& input.diagram.getId().equals(diagram.getId());
	}

	@Override
	public int hashCode() {
		return diagram.getId().hashCode();
	}
}
