package org.goldthread.rules.capability;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A capability that is to become more mature, or lacks something, while no workstream changes it. */
public final class CapabilityGapRule extends ElementRule<Capability> {

	private static final List<EAttribute> GAPS = List.of(Literals.CAPABILITY__PROCESSES_GAP, Literals.CAPABILITY__ORGANISATION_GAP,
			Literals.CAPABILITY__TECHNOLOGY_GAP, Literals.CAPABILITY__INFORMATION_GAP);

	/** The rule. */
	public CapabilityGapRule() {
		super(Literals.CAPABILITY, Capability.class, new RuleDescription("GT-K01", "Gap that nobody closes", "Capabilities", Severity.WARNING, """
				The operating model says where the council wants to be. A capability that has a gap and no workstream that changes it will \
				stay as it is, and so will whatever rests on it.""",
				"MSP: target operating model in processes, organisation, technology and information, with a plan for each gap."));
	}

	@Override
	protected void examine(Capability capability, RuleContext context, Consumer<Finding> findings) {
		String gap = gap(capability);
		if (!capability.isPlaceholder() && !gap.isEmpty()
				&& !context.isReferredTo(capability, Literals.WORKSTREAM__CAPABILITIES)) {
			findings.accept(Finding.of(this, capability, Literals.CAPABILITY__TARGET_MATURITY, "Capability " + name(capability) + " " + gap
					+ ", but no workstream changes it.", "Add it to a workstream, or accept the gap with a reason."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Capability capability = elementOf(finding);
		return List.of(new QuickFix.FillIn("Choose a workstream…", capability, Literals.CAPABILITY__TARGET_MATURITY, Literals.WORKSTREAM,
				workstream -> Edit.of("Let " + name((Workstream) workstream) + " change " + name(capability),
						() -> ((Workstream) workstream).getCapabilities().add(capability))));
	}

	private static String gap(Capability capability) {
		Integer now = capability.getCurrentMaturity();
		Integer target = capability.getTargetMaturity();
		if (now != null && target != null && target > now) {
			return "is to rise from maturity " + now + " to " + target;
		}
		return GAPS.stream().filter(feature -> !isBlank((String) capability.eGet(feature))).findFirst()
				.map(feature -> "lacks something in " + feature.getName().replace("Gap", "")).orElse("");
	}
}
