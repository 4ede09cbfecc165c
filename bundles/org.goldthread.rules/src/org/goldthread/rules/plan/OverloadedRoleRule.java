package org.goldthread.rules.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.goldthread.analysis.network.ItemSchedule;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleParameter;
import org.goldthread.rules.Severity;

/** A role that answers for more of the items that leave no room to slip than one role can watch. */
public final class OverloadedRoleRule extends ElementRule<Portfolio> {

	private static final RuleParameter MOST = new RuleParameter("items", "Critical items that one role may own", "items", 5, 1, 1000);

	/** The rule. */
	public OverloadedRoleRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-P09", "One role carries the critical path", "Plan", Severity.WARNING, """
				Items on the critical path leave no room to slip. When one role owns many of them, its holiday or illness is the delay of \
				the whole programme.""",
				"MSP, 5th edition: deploy diverse skills. Critical path method."), MOST);
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		int most = context.parameter(this, MOST);
		Map<Role, List<HandoverItem>> owned = context.network().critical().stream().map(ItemSchedule::item)
				.filter(item -> item.getOwner() != null && !item.isPlaceholder())
				.collect(Collectors.groupingBy(HandoverItem::getOwner, LinkedHashMap::new, Collectors.toList()));
		owned.forEach((role, items) -> {
			if (items.size() > most) {
				findings.accept(Finding.of(this, role, Literals.ELEMENT__NAME, "Role " + name(role) + " owns " + items.size()
						+ " items that leave no room to slip, among them " + name(items.get(0)) + ".", "Share them with other roles, or name a deputy."));
			}
		});
	}
}
