package org.goldthread.design.operatingmodel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.design.label.CardLabel;
import org.goldthread.design.label.Pounds;
import org.goldthread.design.scope.Scope;
import org.goldthread.design.scope.ScopeReads;
import org.goldthread.design.scope.Uses;
import org.goldthread.model.Capability;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Layer;
import org.goldthread.model.OperatingModel;
import org.goldthread.model.OrganisationUnit;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Reads;

/**
 * What the operating model in goldthread.odesign shows: layers with their capabilities, coloured by maturity gap, risk
 * exposure or savings, and the units that deliver them. Stateless; takes elements of the model only.
 */
public final class OperatingModelServices {

	private static final String CHANGED = "/programmes.workstreams.capabilities";
	private static final String SERVING = "/operatingModel.layers.capabilities*.outcomes";
	private static final String PARTS = "capabilities*.";
	private static final String NATURE = "<capabilities.nature";
	private static final String STATUS = "<capabilities.status";
	private static final String LIKELIHOOD = "<capabilities.residualLikelihood";
	private static final String IMPACT = "<capabilities.residualImpact";

	/** The layers of the scope: all of a portfolio, the one itself, or those with a capability that the scope relies on. */
	@Reads({ CHANGED, SERVING, ScopeReads.CONTRIBUTIONS, ScopeReads.OUTCOMES })
	public Collection<Layer> modelLayers(Element target) {
		OperatingModel model = Scope.portfolio(target).getOperatingModel();
		if (target instanceof Layer layer) {
			return List.of(layer);
		}
		if (model == null || target instanceof Portfolio) {
			return model == null ? List.of() : model.getLayers();
		}
		Collection<Capability> wanted = Scope.capabilities(target);
		return model.getLayers().stream().filter(layer -> wanted.stream().anyMatch(capability -> EcoreUtil.isAncestor(layer, capability)))
				.toList();
	}

	/** The capabilities of the scope directly in a layer or capability that have some of their own. */
	@Reads({ "capabilities.capabilities", "capabilities.currentMaturity", "capabilities.targetMaturity", CHANGED, SERVING, ScopeReads.CONTRIBUTIONS, ScopeReads.OUTCOMES })
	public Collection<Capability> capabilityGroups(EObject parent, EObject diagram) {
		return inScope(parent, diagram).filter(capability -> !capability.getCapabilities().isEmpty()).toList();
	}

	/** The capabilities of the scope directly in a layer or capability that have none of their own. */
	@Reads({ "capabilities.capabilities", "capabilities.currentMaturity", "capabilities.targetMaturity", CHANGED, SERVING, ScopeReads.CONTRIBUTIONS, ScopeReads.OUTCOMES })
	public Collection<Capability> leafCapabilities(EObject parent, EObject diagram) {
		return inScope(parent, diagram).filter(capability -> capability.getCapabilities().isEmpty()).toList();
	}

	/** The directorates: units that belong to no other unit. */
	@Reads("/operatingModel.organisationUnits")
	public Collection<OrganisationUnit> directorates(Element target) {
		OperatingModel model = Scope.portfolio(target).getOperatingModel();
		return model == null ? List.of() : model.getOrganisationUnits();
	}

	/** The name, as a heading. */
	@Reads("name")
	public String layerLabel(Layer layer) {
		return CardLabel.text(layer.getName());
	}

	/** The name, as a heading. */
	@Reads("name")
	public String groupLabel(Capability capability) {
		return CardLabel.text(capability.getName());
	}

	/** The name and the worst risk to any part. */
	@Reads({ "name", PARTS + NATURE, PARTS + STATUS, PARTS + LIKELIHOOD, PARTS + IMPACT })
	public String groupLabelByRisk(Capability capability) {
		return heading(capability, exposure(CapabilityMeasures.exposureWithParts(capability), ""));
	}

	/** The name and what all parts save together. */
	@Reads({ "name", PARTS + "<capabilities.years.year", PARTS + "<capabilities.years.likely", PARTS + "<capabilities.recurrence",
			PARTS + "<capabilities.gross", PARTS + "<capabilities.investment", PARTS + "<capabilities.status",
			PARTS + "<capabilities.overlapGroup" })
	public String groupLabelBySavings(Capability capability) {
		return heading(capability, pounds(CapabilityMeasures.savingsWithParts(capability), ""));
	}

	/** The name and the maturity gap. */
	@Reads({ "name", "currentMaturity", "targetMaturity" })
	public String capabilityLabel(Capability capability) {
		return heading(capability, CapabilityMeasures.gap(capability).stream().mapToObj(gap -> gap == 0 ? "on target" : "gap " + gap)
				.findFirst().orElse("not assessed"));
	}

	/** The name and the worst risk to it. */
	@Reads({ "name", NATURE, STATUS, LIKELIHOOD, IMPACT })
	public String capabilityLabelByRisk(Capability capability) {
		return heading(capability, exposure(CapabilityMeasures.exposure(capability), "no open risk"));
	}

	/** The name and what is saved in it. */
	@Reads({ "name", "<capabilities.years.year", "<capabilities.years.likely", "<capabilities.recurrence", "<capabilities.gross",
			"<capabilities.investment", "<capabilities.status", "<capabilities.overlapGroup" })
	public String capabilityLabelBySavings(Capability capability) {
		return heading(capability, pounds(CapabilityMeasures.savings(capability), "no savings"));
	}

	/** The name of a directorate. */
	@Reads("name")
	public String directorateLabel(OrganisationUnit unit) {
		return CardLabel.text(unit.getName());
	}

	/** The name and how many people work there. */
	@Reads({ "name", "fte" })
	public String unitLabel(OrganisationUnit unit) {
		return CardLabel.of("", CardLabel.text(unit.getName()), unit.getFte() == null ? "" : staff(unit.getFte()));
	}

	/** Whether its maturity gap is 1. */
	@Reads({ "currentMaturity", "targetMaturity" })
	public boolean hasGapHeat1(Capability capability) {
		return CapabilityMeasures.gapHeat(capability) == 1;
	}

	/** Whether its maturity gap is 2. */
	@Reads({ "currentMaturity", "targetMaturity" })
	public boolean hasGapHeat2(Capability capability) {
		return CapabilityMeasures.gapHeat(capability) == 2;
	}

	/** Whether its maturity gap is 3 or more. */
	@Reads({ "currentMaturity", "targetMaturity" })
	public boolean hasGapHeat3(Capability capability) {
		return CapabilityMeasures.gapHeat(capability) == CapabilityMeasures.HOTTEST;
	}

	/** Whether its worst risk scores below 10. */
	@Reads({ NATURE, STATUS, LIKELIHOOD, IMPACT })
	public boolean hasRiskHeat1(Capability capability) {
		return CapabilityMeasures.exposureHeat(capability) == 1;
	}

	/** Whether its worst risk scores 10 to 15. */
	@Reads({ NATURE, STATUS, LIKELIHOOD, IMPACT })
	public boolean hasRiskHeat2(Capability capability) {
		return CapabilityMeasures.exposureHeat(capability) == 2;
	}

	/** Whether its worst risk scores 16 or more. */
	@Reads({ NATURE, STATUS, LIKELIHOOD, IMPACT })
	public boolean hasRiskHeat3(Capability capability) {
		return CapabilityMeasures.exposureHeat(capability) == CapabilityMeasures.HOTTEST;
	}

	/** Whether less than £1m a year is saved in it. */
	@Reads({ "<capabilities.years.year", "<capabilities.years.likely", "<capabilities.recurrence", "<capabilities.gross",
			"<capabilities.investment", "<capabilities.status", "<capabilities.overlapGroup" })
	public boolean hasSavingsHeat1(Capability capability) {
		return CapabilityMeasures.savingsHeat(capability) == 1;
	}

	/** Whether £1m to £3m a year is saved in it. */
	@Reads({ "<capabilities.years.year", "<capabilities.years.likely", "<capabilities.recurrence", "<capabilities.gross",
			"<capabilities.investment", "<capabilities.status", "<capabilities.overlapGroup" })
	public boolean hasSavingsHeat2(Capability capability) {
		return CapabilityMeasures.savingsHeat(capability) == 2;
	}

	/** Whether £3m a year or more is saved in it. */
	@Reads({ "<capabilities.years.year", "<capabilities.years.likely", "<capabilities.recurrence", "<capabilities.gross",
			"<capabilities.investment", "<capabilities.status", "<capabilities.overlapGroup" })
	public boolean hasSavingsHeat3(Capability capability) {
		return CapabilityMeasures.savingsHeat(capability) == CapabilityMeasures.HOTTEST;
	}

	/** Whether it is not yet as mature as it is meant to be. */
	@Reads({ "currentMaturity", "targetMaturity" })
	public boolean hasGap(Capability capability) {
		return CapabilityMeasures.gap(capability).orElse(0) > 0;
	}

	/** Whether a threat to it is open. */
	@Reads({ NATURE, STATUS, LIKELIHOOD, IMPACT })
	public boolean isThreatened(Capability capability) {
		return CapabilityMeasures.exposure(capability).isPresent();
	}

	/** Whether money is saved in it. */
	@Reads({ "<capabilities.years.year", "<capabilities.years.likely", "<capabilities.recurrence", "<capabilities.gross",
			"<capabilities.investment", "<capabilities.status", "<capabilities.overlapGroup" })
	public boolean isSavedIn(Capability capability) {
		return CapabilityMeasures.savings(capability).signum() > 0;
	}

	/** Whether a layer has any capability. */
	@Reads("capabilities")
	public boolean hasCapabilities(Layer layer) {
		return !layer.getCapabilities().isEmpty();
	}

	/**
	 * The capabilities in {@code parent} that the scope relies on, with what these are part of and with their parts; all of a
	 * portfolio or a layer. Those of which nothing is known yet too, or a new one would vanish as soon as it is made.
	 */
	private static Stream<Capability> inScope(EObject parent, EObject diagram) {
		Element target = Scope.target(diagram);
		if (target instanceof Portfolio || target instanceof Layer) {
			return children(parent).stream();
		}
		Collection<Capability> wanted = Scope.capabilities(target);
		return children(parent).stream().filter(capability -> isNew(capability)
				|| wanted.stream().anyMatch(each -> EcoreUtil.isAncestor(capability, each) || EcoreUtil.isAncestor(each, capability)));
	}

	private static boolean isNew(Capability capability) {
		return capability.getCurrentMaturity() == null && capability.getTargetMaturity() == null && capability.getOutcomes().isEmpty()
				&& capability.getCapabilities().isEmpty()
				&& Uses.of(capability, Literals.WORKSTREAM__CAPABILITIES, Workstream.class).findAny().isEmpty();
	}

	private static Collection<Capability> children(EObject parent) {
		return switch (parent) {
			case Layer layer -> layer.getCapabilities();
			case Capability capability -> capability.getCapabilities();
			default -> List.of();
		};
	}

	private static String staff(BigDecimal fte) {
		NumberFormat format = NumberFormat.getInstance(Locale.UK);
		format.setMaximumFractionDigits(1);
		return format.format(fte) + " FTE";
	}

	private static String heading(Capability capability, String fact) {
		return CardLabel.of("", CardLabel.text(capability.getName()), fact);
	}

	private static String exposure(OptionalInt score, String none) {
		return score.isPresent() ? "risk " + score.getAsInt() : none;
	}

	private static String pounds(BigDecimal amount, String none) {
		return amount.signum() == 0 ? none : Pounds.brief(amount) + " a year";
	}
}
