package org.goldthread.ui.diagram.part;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.paint.Brushes;

/**
 * What the edit parts of one editor share.
 *
 * @param brushes what figures draw with
 * @param edits what users can do
 * @param hint takes a sentence for the status line; an empty one clears it
 * @param typing hears true when a label is edited in place and false when that ends
 * @param open opens an element outside the diagram
 */
public record PartContext(Brushes brushes, DiagramEdits edits, Consumer<String> hint, Consumer<Boolean> typing,
		Consumer<EObject> open) {
}
