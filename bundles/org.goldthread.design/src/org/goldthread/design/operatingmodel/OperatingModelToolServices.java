package org.goldthread.design.operatingmodel;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Capability;
import org.goldthread.model.Element;
import org.goldthread.model.Layer;
import org.goldthread.model.OrganisationUnit;
import org.goldthread.model.Portfolio;
import org.goldthread.viewpoint.expression.RefusalReason;

/** What the tools of the operating model in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class OperatingModelToolServices {

	/** Whether a capability can be made here: in a layer or in another capability. */
	@RefusalReason("newCapabilityRefusal")
	public boolean canHoldCapability(EObject container) {
		return newCapabilityRefusal(container).isEmpty();
	}

	/** Why no capability can be made here; empty when one can. */
	public String newCapabilityRefusal(EObject container) {
		return container instanceof Layer || container instanceof Capability ? "" : "Click into the layer or capability that it belongs to";
	}

	/** Whether a new layer would show in a diagram of this scope: of the whole portfolio. */
	@RefusalReason("newLayerRefusal")
	public boolean canHoldLayer(EObject container) {
		return newLayerRefusal(container).isEmpty();
	}

	/** Why a new layer would not show here; empty when it would. */
	public String newLayerRefusal(EObject container) {
		return container instanceof Portfolio ? "" : "Click beside the layers, in a diagram of the whole portfolio";
	}

	/** Whether {@code element} may become part of {@code parent}: a capability of a layer, or of a capability that is not part of it. */
	@RefusalReason("moveCapabilityRefusal")
	public boolean canMoveCapability(EObject element, EObject parent) {
		return moveCapabilityRefusal(element, parent).isEmpty();
	}

	/** Why {@code element} does not become part of {@code parent}; empty when it may. */
	public String moveCapabilityRefusal(EObject element, EObject parent) {
		if (!(element instanceof Capability capability)) {
			return "Layers and capabilities hold capabilities alone";
		}
		if (!(parent instanceof Layer) && !(parent instanceof Capability)) {
			return "A capability belongs to a layer or to another capability";
		}
		if (capability.eContainer() == parent) {
			return capability.getReference() + " is part of " + ((Element) parent).getName() + " already";
		}
		return EcoreUtil.isAncestor(capability, parent) ? capability.getReference() + " cannot become part of itself" : "";
	}

	/** Whether a unit can be made here: in a directorate. */
	@RefusalReason("newUnitRefusal")
	public boolean canHoldUnit(EObject container) {
		return newUnitRefusal(container).isEmpty();
	}

	/** Why no unit can be made here; empty when one can. */
	public String newUnitRefusal(EObject container) {
		return container instanceof OrganisationUnit ? "" : "Click into the directorate that it belongs to";
	}

	/** Whether {@code unit} may be said to deliver {@code capability}. */
	@RefusalReason("deliverRefusal")
	public boolean canBeDeliveredBy(Capability capability, EObject unit) {
		return deliverRefusal(capability, unit).isEmpty();
	}

	/** Why {@code unit} does not deliver {@code capability}; empty when it may. */
	public String deliverRefusal(Capability capability, EObject unit) {
		if (!(unit instanceof OrganisationUnit deliverer)) {
			return "A capability is delivered by organisation units";
		}
		return capability.getOrganisationUnits().contains(deliverer) ? deliverer.getName() + " delivers " + capability.getName() + " already" : "";
	}
}
