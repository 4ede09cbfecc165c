package org.goldthread.ui.diagram.palette;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.ModelOperation;
import org.goldthread.viewpoint.specification.PaletteTool;

/** Which concept's icon stands for a tool. */
public final class ToolConcept {

	private ToolConcept() {
	}

	/**
	 * The concept; empty for a tool that is about elements of several classes, or of a class that the model does not have, and for a
	 * connection that makes no element but joins two that there are.
	 */
	public static Optional<EClass> of(PaletteTool tool) {
		boolean joins = tool instanceof CreateEdgeTool edge && !makes(edge.operation());
		return !joins && GoldthreadPackage.eINSTANCE.getEClassifier(tool.iconConcept()) instanceof EClass concept && !concept.isAbstract()
				? Optional.of(concept)
				: Optional.empty();
	}

	private static boolean makes(ModelOperation operation) {
		return operation instanceof ModelOperation.CreateInstance || operation.then().stream().anyMatch(ToolConcept::makes);
	}
}
