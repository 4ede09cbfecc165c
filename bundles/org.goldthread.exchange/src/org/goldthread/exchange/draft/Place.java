package org.goldthread.exchange.draft;

import org.eclipse.emf.ecore.EReference;

/**
 * Where an element hangs.
 *
 * @param parentId id of the element that contains it
 * @param containment the reference of the parent that it hangs in
 */
public record Place(String parentId, EReference containment) {
}
