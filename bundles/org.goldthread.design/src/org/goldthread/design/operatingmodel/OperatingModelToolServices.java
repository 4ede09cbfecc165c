package org.goldthread.design.operatingmodel;

import static org.goldthread.viewpoint.expression.Permission.GRANTED;
import static org.goldthread.viewpoint.expression.Permission.refused;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Capability;
import org.goldthread.model.Element;
import org.goldthread.model.Layer;
import org.goldthread.model.OrganisationUnit;
import org.goldthread.model.Portfolio;
import org.goldthread.viewpoint.expression.Permission;

/** What the tools of the operating model in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class OperatingModelToolServices {

	/** Whether a capability can be made here: in a layer or in another capability. */
	public Permission canHoldCapability(EObject container) {
		return container instanceof Layer || container instanceof Capability ? GRANTED : refused("Click into the layer or capability that it belongs to");
	}

	/** Whether a new layer would show in a diagram of this scope: of the whole portfolio. */
	public Permission canHoldLayer(EObject container) {
		return container instanceof Portfolio ? GRANTED : refused("Click beside the layers, in a diagram of the whole portfolio");
	}

	/** Whether {@code element} may become part of {@code parent}: a capability of a layer, or of a capability that is not part of it. */
	public Permission canMoveCapability(EObject element, EObject parent) {
		if (!(element instanceof Capability capability)) {
			return refused("Layers and capabilities hold capabilities alone");
		}
		if (!(parent instanceof Layer) && !(parent instanceof Capability)) {
			return refused("A capability belongs to a layer or to another capability");
		}
		if (capability.eContainer() == parent) {
			return refused(capability.getReference() + " is part of " + ((Element) parent).getName() + " already");
		}
		return EcoreUtil.isAncestor(capability, parent) ? refused(capability.getReference() + " cannot become part of itself") : GRANTED;
	}

	/** Whether a unit can be made here: in a directorate. */
	public Permission canHoldUnit(EObject container) {
		return container instanceof OrganisationUnit ? GRANTED : refused("Click into the directorate that it belongs to");
	}

	/** Whether {@code unit} may be said to deliver {@code capability}. */
	public Permission canBeDeliveredBy(Capability capability, EObject unit) {
		if (!(unit instanceof OrganisationUnit deliverer)) {
			return refused("A capability is delivered by organisation units");
		}
		return capability.getOrganisationUnits().contains(deliverer) ? refused(deliverer.getName() + " delivers " + capability.getName() + " already") : GRANTED;
	}
}
