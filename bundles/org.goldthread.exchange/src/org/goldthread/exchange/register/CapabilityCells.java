package org.goldthread.exchange.register;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Activity;
import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Layer;
import org.goldthread.model.Workstream;

/** Computed cells of the capabilities register. */
final class CapabilityCells {

	private CapabilityCells() {
	}

	static Cell level(Capability capability, RegisterContext context) {
		int level = 1;
		for (EObject each = capability.eContainer(); each instanceof Capability; each = each.eContainer()) {
			level++;
		}
		return Cell.number(level);
	}

	static Cell layer(Capability capability, RegisterContext context) {
		EObject top = capability.eContainer();
		while (top instanceof Capability) {
			top = top.eContainer();
		}
		return ComputedCells.link(top instanceof Layer layer ? Optional.of(layer) : Optional.empty(), context);
	}

	static Cell workstreams(Capability capability, RegisterContext context) {
		return ComputedCells.links(context.analyses().elements(capability, Literals.WORKSTREAM__CAPABILITIES, Workstream.class), context);
	}

	/** Each activity on a line with its staff: "A-05 Answering calls: 12.5"; only the name where the staff is not known. */
	static Cell staffByActivity(Capability capability, RegisterContext context) {
		return Cell.text(context.analyses().elements(capability, Literals.ACTIVITY__CAPABILITY, Activity.class).stream()
				.map(activity -> line(activity, context)).collect(Collectors.joining("\n")));
	}

	private static String line(Activity activity, RegisterContext context) {
		String name = LinkText.of(activity, context);
		return activity.getFte() == null || Exemption.isHidden(activity, context) ? name
				: name + ": " + activity.getFte().stripTrailingZeros().toPlainString();
	}
}
