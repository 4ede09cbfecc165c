package org.goldthread.analysis.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.analysis.savings.CountedLines;
import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.Dependency;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/** Which savings and benefits wait for which items. Built in one pass over the portfolio. */
final class Reliances {

	private final Map<HandoverItem, Set<SavingsLine>> linesByItem = new IdentityHashMap<>();
	private final Map<HandoverItem, Set<Benefit>> benefitsByItem = new IdentityHashMap<>();
	private final Map<Workstream, List<SavingsLine>> linesWithoutItem = new IdentityHashMap<>();

	Reliances(Portfolio portfolio, List<HandoverItem> items) {
		Set<SavingsLine> counted = CountedLines.of(portfolio).asSet();
		counted.removeIf(line -> line.getStatus() == SavingStatus.DELIVERED);
		Set<SavingsLine> onItems = Collections.newSetFromMap(new IdentityHashMap<>());
		for (HandoverItem item : items) {
			if (item instanceof Milestone milestone) {
				milestone.getSavings().stream().filter(counted::contains).forEach(line -> {
					onItems.add(line);
					linesByItem.computeIfAbsent(item, key -> new LinkedHashSet<>()).add(line);
				});
				milestone.getBenefits().forEach(benefit -> add(benefit, item));
			}
		}
		for (SavingsLine line : portfolio.getSavingsLines()) {
			if (counted.contains(line)) {
				line.getDependsOn().forEach(item -> linesByItem.computeIfAbsent(item, key -> new LinkedHashSet<>()).add(line));
				if (line.getDependsOn().isEmpty() && !onItems.contains(line) && line.getWorkstream() != null) {
					linesWithoutItem.computeIfAbsent(line.getWorkstream(), key -> new ArrayList<>()).add(line);
				}
			}
		}
		for (Benefit benefit : portfolio.getBenefits()) {
			benefit.getDependencies().stream().map(Dependency::getGiverItem).filter(item -> item != null).forEach(item -> add(benefit, item));
		}
	}

	/** The counted savings that wait for an item, delivered ones apart. */
	Set<SavingsLine> lines(HandoverItem item) {
		return linesByItem.getOrDefault(item, Set.of());
	}

	/** The benefits that wait for an item, or for a hand-over of it, realised and lost ones apart. */
	Set<Benefit> benefits(HandoverItem item) {
		return benefitsByItem.getOrDefault(item, Set.of());
	}

	/** The counted savings that a workstream delivers and that wait for no item in particular. */
	List<SavingsLine> linesWithoutItem(Workstream workstream) {
		return linesWithoutItem.getOrDefault(workstream, List.of());
	}

	private void add(Benefit benefit, HandoverItem item) {
		if (benefit.getStatus() != BenefitStatus.REALISED && benefit.getStatus() != BenefitStatus.LOST) {
			benefitsByItem.computeIfAbsent(item, key -> new LinkedHashSet<>()).add(benefit);
		}
	}
}
