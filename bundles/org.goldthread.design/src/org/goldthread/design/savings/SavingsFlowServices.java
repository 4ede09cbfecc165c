package org.goldthread.design.savings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.design.label.CardLabel;
import org.goldthread.design.label.Pounds;
import org.goldthread.design.scope.Scope;
import org.goldthread.design.scope.ScopeReads;
import org.goldthread.design.scope.Uses;
import org.goldthread.model.Capability;
import org.goldthread.model.Cashability;
import org.goldthread.model.CostCentre;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Reads;

/**
 * What the expressions of the savings flow call: from capabilities over workstreams and savings lines to cost centres.
 * Stateless; takes elements of the model only.
 */
public final class SavingsFlowServices {

	private static final List<BigDecimal> SIZES = List.of(BigDecimal.valueOf(500_000), BigDecimal.valueOf(1_500_000), BigDecimal.valueOf(3_000_000));

	/** The savings lines of the scope. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS, ScopeReads.WORKSTREAMS, ScopeReads.SAVINGS })
	public Collection<SavingsLine> flowLines(Element target) {
		return Scope.savingsLines(target);
	}

	/** The workstreams that these lines come from; in a diagram of workstreams also those that save nothing. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS })
	public Collection<Workstream> flowWorkstreams(Element target) {
		return Scope.workstreams(target);
	}

	/** The capabilities that these workstreams change or that these lines name. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS, ScopeReads.WORKSTREAMS, ScopeReads.SAVINGS, "/savingsLines.capabilities" })
	public Collection<Capability> flowCapabilities(Element target) {
		Set<Capability> capabilities = new LinkedHashSet<>();
		Scope.savingsLines(target).forEach(line -> capabilities.addAll(line.getCapabilities()));
		return capabilities;
	}

	/** The cost centres that these lines take money out of; all of a portfolio. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS, ScopeReads.WORKSTREAMS, ScopeReads.SAVINGS, "/savingsLines.costCentres",
			"/operatingModel.costCentres" })
	public Collection<CostCentre> flowCostCentres(Element target) {
		Set<CostCentre> centres = new LinkedHashSet<>();
		Scope.savingsLines(target).forEach(line -> centres.addAll(line.getCostCentres()));
		if (target instanceof Portfolio portfolio && portfolio.getOperatingModel() != null) {
			centres.addAll(portfolio.getOperatingModel().getCostCentres());
		}
		return centres;
	}

	/** The one-off costs of these lines. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS, ScopeReads.WORKSTREAMS, ScopeReads.SAVINGS, "/savingsLines.<savings.reference" })
	public Collection<OneOffCost> flowCosts(Element target) {
		Set<OneOffCost> costs = new LinkedHashSet<>();
		Scope.savingsLines(target).forEach(line -> Uses.inOrder(line, Literals.ONE_OFF_COST__SAVINGS, OneOffCost.class).forEach(costs::add));
		return costs;
	}

	/** The workstreams that a capability's savings lines come from. */
	@Reads({ "<capabilities.workstream", "<capabilities.reference" })
	public Collection<Workstream> workstreamsSavingIn(Capability capability) {
		Set<Workstream> workstreams = new LinkedHashSet<>();
		linesOf(capability).stream().map(SavingsLine::getWorkstream).filter(Objects::nonNull).forEach(workstreams::add);
		return workstreams;
	}

	/** The savings lines of a capability that come from no workstream. */
	@Reads({ "<capabilities.workstream", "<capabilities.reference" })
	public Collection<SavingsLine> linesWithoutWorkstream(Capability capability) {
		return linesOf(capability).stream().filter(line -> line.getWorkstream() == null).toList();
	}

	/** Reference and name. */
	@Reads({ "reference", "name" })
	public String flowCapabilityLabel(Capability capability) {
		return CardLabel.of(capability, "");
	}

	/** Reference, name, and what its lines save together in a full year. */
	@Reads({ "reference", "name", "<workstream.years.year", "<workstream.years.likely", "<workstream.recurrence", "<workstream.gross",
			"<workstream.investment", "<workstream.status", "<workstream.overlapGroup" })
	public String flowWorkstreamLabel(Workstream workstream) {
		return CardLabel.of(workstream, yearly(Uses.of(workstream, Literals.SAVINGS_LINE__WORKSTREAM, SavingsLine.class).toList()));
	}

	/** Reference, name, what it saves, which lines claim some of the same pounds, and whether it is a placeholder. */
	@Reads({ "placeholder", "reference", "name", "years.year", "years.likely", "recurrence", "gross", "investment", "cashability", "overlapGroup",
			"/savingsLines.overlapGroup", "/savingsLines.reference" })
	public String flowLineLabel(SavingsLine line) {
		List<SavingsLine> group = overlapGroup(line);
		String others = group.stream().filter(other -> other != line).map(SavingsLine::getReference).collect(Collectors.joining(", "));
		return CardLabel.of(line, CardLabel.facts(SavingsFacts.worth(line), cashability(line), others.isEmpty() ? "" : "overlaps " + others,
				line.isPlaceholder() ? "placeholder" : ""));
	}

	/** Reference, name, and what is missing before the line can be counted on. */
	@Reads({ "reference", "name", "years.year", "years.likely", "recurrence", "gross", "investment", "costCentres" })
	public String brokenLineLabel(SavingsLine line) {
		return CardLabel.of(line, CardLabel.facts(SavingsFacts.worth(line),
				line.getCostCentres().isEmpty() ? "comes out of no cost centre" : "belongs to no workstream"));
	}

	/** Reference, name, and what is taken out of its budget. */
	@Reads({ "reference", "name", "budget", "<costCentres.years.year", "<costCentres.years.likely", "<costCentres.recurrence",
			"<costCentres.gross", "<costCentres.investment", "<costCentres.status", "<costCentres.overlapGroup", "<costCentres.cashability",
			"<costCentres.type", "<costCentres.costCentres" })
	public String costCentreLabel(CostCentre centre) {
		BigDecimal claimed = CostCentreClaims.alone(centre);
		String taken = claimed.signum() == 0 ? "" : Pounds.brief(claimed) + (centre.getBudget() == null ? " a year" : " of " + Pounds.brief(centre.getBudget()));
		long shared = CostCentreClaims.shared(centre);
		return CardLabel.of(centre, CardLabel.facts(taken, shared == 0 ? "" : CardLabel.count(shared, "shared line", "shared lines")));
	}

	/** Reference, name, and the sum that is approved. */
	@Reads({ "reference", "name", "approvedAmount" })
	public String costLabel(OneOffCost cost) {
		return CardLabel.of(cost, cost.getApprovedAmount() == null ? "not approved" : Pounds.brief(cost.getApprovedAmount()));
	}

	/** Size of a line by amount: up to £0.5m is 1, up to £1.5m is 2, up to £3m is 3, above is 4. */
	@Reads({ "years.year", "years.likely", "recurrence", "gross", "investment" })
	public Integer amountSize(SavingsLine line) {
		BigDecimal amount = SavingsFacts.amount(line);
		return 1 + (int) SIZES.stream().filter(size -> amount.compareTo(size) > 0).count();
	}

	/** Whether a line leads nowhere: it has no workstream or no cost centre. A placeholder is not expected to. */
	@Reads({ "placeholder", "workstream", "costCentres" })
	public boolean isBrokenLine(SavingsLine line) {
		return !line.isPlaceholder() && (line.getWorkstream() == null || line.getCostCentres().isEmpty());
	}

	/** Whether a line claims some of the same pounds as others; of these only the largest counts. */
	@Reads({ "overlapGroup", "/savingsLines.overlapGroup" })
	public boolean isOverlapping(SavingsLine line) {
		return overlapGroup(line).size() > 1;
	}

	/** Whether a line takes no money out of a budget. */
	@Reads("cashability")
	public boolean isNotCashable(SavingsLine line) {
		return !SavingsFacts.isCashable(line);
	}

	/** Whether a line takes money out of a budget. */
	@Reads("cashability")
	public boolean isCashable(SavingsLine line) {
		return SavingsFacts.isCashable(line);
	}

	/** Whether it is more than an idea, and neither undeliverable nor written out. */
	@Reads("status")
	public boolean isPlannedLine(SavingsLine line) {
		return SavingsFacts.isLive(line) && line.getStatus() != SavingStatus.IDEA;
	}

	/** Whether a workstream saves anything. */
	@Reads("<workstream")
	public boolean savesSomething(Workstream workstream) {
		return Uses.of(workstream, Literals.SAVINGS_LINE__WORKSTREAM, SavingsLine.class).findAny().isPresent();
	}

	/** Whether money is taken out of a cost centre. */
	@Reads("<costCentres")
	public boolean isTakenFrom(CostCentre centre) {
		return Uses.of(centre, Literals.SAVINGS_LINE__COST_CENTRES, SavingsLine.class).findAny().isPresent();
	}

	/** Whether more is taken out of a cost centre than its budget holds. */
	@Reads({ "budget", "<costCentres.years.year", "<costCentres.years.likely", "<costCentres.recurrence", "<costCentres.gross",
			"<costCentres.investment", "<costCentres.status", "<costCentres.overlapGroup", "<costCentres.cashability", "<costCentres.type",
			"<costCentres.costCentres" })
	public boolean isOverclaimed(CostCentre centre) {
		return centre.getBudget() != null && CostCentreClaims.alone(centre).compareTo(centre.getBudget()) > 0;
	}

	/** All lines of the overlap group of a line, in the order of the portfolio; none for a line without one. */
	private static List<SavingsLine> overlapGroup(SavingsLine line) {
		return SavingsFacts.overlapGroup(line).map(group -> Scope.portfolio(line).getSavingsLines().stream()
				.filter(other -> SavingsFacts.overlapGroup(other).filter(group::equals).isPresent()).toList()).orElse(List.of());
	}

	private static Collection<SavingsLine> linesOf(Capability capability) {
		return Uses.inOrder(capability, Literals.SAVINGS_LINE__CAPABILITIES, SavingsLine.class).toList();
	}

	private static String yearly(Collection<SavingsLine> lines) {
		BigDecimal sum = SavingsFacts.together(lines);
		return sum.signum() == 0 ? "" : Pounds.brief(sum) + " a year";
	}

	private static String cashability(SavingsLine line) {
		return line.getCashability() == Cashability.CASHABLE || line.getCashability() == Cashability.NOT_STATED ? ""
				: line.getCashability().getLiteral().toLowerCase(Locale.UK);
	}
}
