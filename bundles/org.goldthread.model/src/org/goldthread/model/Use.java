package org.goldthread.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * One element refers to another.
 *
 * @param source the element that refers
 * @param reference the non-containment reference through which it does
 */
public record Use(EObject source, EReference reference) {
}
