package org.goldthread.ui.diagram.part;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.Shown;

/**
 * What the edit parts of one editor share.
 *
 * @param brushes what figures draw with
 * @param edits what users can do
 * @param hint takes a sentence for the status line; an empty one clears it
 * @param typing hears true when a label is edited in place and false when that ends
 * @param open opens what a figure shows: its linked diagram, or its properties
 * @param findings shows a menu of what the rules find about a figure, with mends, at the mouse
 * @param snaps whether figures snap to each other or to the grid now
 */
public record PartContext(Brushes brushes, DiagramEdits edits, Consumer<String> hint, Consumer<Boolean> typing,
		Consumer<Shown> open, Consumer<Shown> findings, BooleanSupplier snaps) {
}
