package org.goldthread.exchange.register;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Where a new row of a register hangs when it names no parent itself.
 *
 * @param parent the element that will contain it
 * @param containment the reference of {@code parent} that it hangs in
 */
public record Home(EObject parent, EReference containment) {
}
