package org.goldthread.analysis.thread;

import org.eclipse.emf.ecore.EReference;

/**
 * A reference of the model that is part of the golden thread.
 *
 * @param reference the reference, possibly a containment
 * @param direction which way it leads from its holder to its target
 * @param words what the holder does to the target: "serves"
 * @param inverse what the target does to the holder: "is served by"
 */
record ThreadReference(EReference reference, ThreadDirection direction, String words, String inverse) {
}
