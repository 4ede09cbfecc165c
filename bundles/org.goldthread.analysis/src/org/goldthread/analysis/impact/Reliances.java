package org.goldthread.analysis.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.analysis.savings.CountedLines;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
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

	private final Set<SavingsLine> counted;
	private final Set<SavingsLine> onItems = Collections.newSetFromMap(new IdentityHashMap<>());

	private Reliances(int lines) {
		counted = Collections.newSetFromMap(new IdentityHashMap<>(lines));
	}

	/** Looks through the items of a network and the portfolio that they belong to. */
	static Computation<Reliances> computation(Portfolio portfolio, List<HandoverItem> items) {
		Reliances reliances = new Reliances(portfolio.getSavingsLines().size());
		List<SavingsLine> lines = new ArrayList<>();
		return new Steps().compute(() -> CountedLines.computation(portfolio), sorted -> lines.addAll(sorted.counted()))
				.each(lines, reliances::count).each(items, reliances::read).each(lines, reliances::read)
				.each(portfolio.getBenefits(), reliances::read).giving(() -> reliances);
	}

	private void count(SavingsLine line) {
		if (line.getStatus() != SavingStatus.DELIVERED) {
			counted.add(line);
		}
	}

	private void read(HandoverItem item) {
		if (item instanceof Milestone milestone) {
			for (SavingsLine line : milestone.getSavings()) {
				if (counted.contains(line)) {
					onItems.add(line);
					linesByItem.computeIfAbsent(item, key -> new LinkedHashSet<>()).add(line);
				}
			}
			milestone.getBenefits().forEach(benefit -> add(benefit, item));
		}
	}

	private void read(SavingsLine line) {
		if (counted.contains(line)) {
			line.getDependsOn().forEach(item -> linesByItem.computeIfAbsent(item, key -> new LinkedHashSet<>()).add(line));
			if (line.getDependsOn().isEmpty() && !onItems.contains(line) && line.getWorkstream() != null) {
				linesWithoutItem.computeIfAbsent(line.getWorkstream(), key -> new ArrayList<>()).add(line);
			}
		}
	}

	private void read(Benefit benefit) {
		benefit.getDependencies().stream().map(Dependency::getGiverItem).filter(item -> item != null).forEach(item -> add(benefit, item));
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
