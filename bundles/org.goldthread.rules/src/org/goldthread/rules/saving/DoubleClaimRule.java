package org.goldthread.rules.saving;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.CostCentre;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** Savings that take posts, or contract money, out of the same cost centre at the same time. */
public final class DoubleClaimRule extends ElementRule<CostCentre> {

	private static final int MOST_NAMES = 3;
	private static final Comparator<SavingsLine> BY_REFERENCE = Comparator.comparing(
			line -> Objects.requireNonNullElse(line.getReference(), ""),
			Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

	/** The rule. */
	public DoubleClaimRule() {
		super(Literals.COST_CENTRE, CostCentre.class,
				new RuleDescription("GT-S08", "Possible double count", "Savings", Severity.WARNING, """
						Two savings that delete posts of the same cost centre, or lower the same contracts, in the same years may count \
						the same pounds. An overlap group says so, and then one of them is counted; a group of its own says that a \
						saving has been looked at and stands alone.""",
						"Surrey County Council scrutiny: double counting of benefits across business cases is a particular risk."));
	}

	@Override
	protected void examine(CostCentre centre, RuleContext context, Consumer<Finding> findings) {
		List<SavingsLine> lines = context.referrers(centre, Literals.SAVINGS_LINE__COST_CENTRES, SavingsLine.class).toList();
		for (Claim claim : Claim.values()) {
			List<SavingsLine> claiming = claim.madeBy(lines);
			if (claiming.stream().anyMatch(line -> isBlank(line.getOverlapGroup()))) {
				findings.accept(Finding.about(claim.name(), this, centre, Literals.COST_CENTRE__BUDGET,
						"Savings " + names(claiming) + " " + claim.words() + " cost centre " + name(centre)
								+ ", and no overlap group says whether they count the same pounds.",
						"Give those that count the same pounds one overlap group, and each of the others one of its own."));
			}
		}
	}

	/** Asks for one group for all that have none, or for the group of each. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		CostCentre centre = elementOf(finding);
		List<SavingsLine> lines = Elements.portfolioOf(centre).map(Elements::inverseReferences)
				.map(uses -> uses.sources(centre, Literals.SAVINGS_LINE__COST_CENTRES, SavingsLine.class).toList()).orElse(List.of());
		List<SavingsLine> without = Claim.valueOf(finding.subject()).madeBy(lines).stream()
				.filter(line -> isBlank(line.getOverlapGroup())).toList();
		return Stream.concat(without.stream().limit(1).map(first -> together(first, without)),
				without.stream().map(line -> QuickFix.ask("Name the overlap group of " + name(line) + "…", line,
						Literals.SAVINGS_LINE__OVERLAP_GROUP))).toList();
	}

	private static QuickFix together(SavingsLine first, List<SavingsLine> without) {
		return new QuickFix.FillIn("Name one overlap group for all that have none…", first, Literals.SAVINGS_LINE__OVERLAP_GROUP,
				Literals.SAVINGS_LINE__OVERLAP_GROUP.getEType(), group -> Edit.of("Name the overlap group of " + names(without),
						() -> without.forEach(line -> line.setOverlapGroup((String) group))));
	}

	/** The first few lines by name, and how many more there are. */
	private static String names(List<SavingsLine> lines) {
		List<String> names = lines.stream().sorted(BY_REFERENCE).map(ElementRule::name).toList();
		int last = Math.min(names.size(), MOST_NAMES + 1) - 1;
		return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and "
				+ (names.size() > MOST_NAMES ? names.size() - MOST_NAMES + " more" : names.get(last));
	}
}
