package org.goldthread.ui.diagram.edit;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Diagram;
import org.goldthread.viewpoint.tool.DiagramTools;

/**
 * What one editor edits at the moment.
 *
 * @param diagram the diagram that stores the places
 * @param target the element that the diagram is of
 * @param tools the tools of its specification
 */
public record Subject(Diagram diagram, EObject target, DiagramTools tools) {
}
