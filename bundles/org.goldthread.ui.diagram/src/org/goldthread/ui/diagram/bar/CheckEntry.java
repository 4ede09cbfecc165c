package org.goldthread.ui.diagram.bar;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Something that can be switched on and off.
 *
 * @param label what users read
 * @param isOn whether it is on now
 * @param set switches it
 */
public record CheckEntry(String label, BooleanSupplier isOn, Consumer<Boolean> set) {
}
