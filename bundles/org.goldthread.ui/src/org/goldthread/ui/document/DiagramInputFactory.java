package org.goldthread.ui.document;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.goldthread.model.Diagram;

/** Makes the input of a diagram that was open before; null once the diagram is gone. */
public final class DiagramInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		return KeptInput.of(memento).map(DiagramInputFactory::input).orElse(null);
	}

	private static DiagramEditorInput input(KeptInput kept) {
		return kept.document().resource().getEObject(kept.key()) instanceof Diagram diagram
				? new DiagramEditorInput(kept.document(), diagram) : null;
	}
}
