package org.goldthread.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;

/**
 * Another diagram that a tool leads to.
 *
 * @param kind name of the kind of diagram
 * @param element that the diagram is of
 * @param create whether one is made where there is none
 */
public record DiagramLink(String kind, EObject element, boolean create) {
}
