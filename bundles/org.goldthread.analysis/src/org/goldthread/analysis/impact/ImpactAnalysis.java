package org.goldthread.analysis.impact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.Handovers;
import org.goldthread.analysis.network.LateHandover;
import org.goldthread.analysis.network.SlipBase;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Workstream;

/**
 * Answers many questions of the kind "what if this slips" about one network: what waits for what is looked up once. Each
 * answer costs what it reaches.
 */
public final class ImpactAnalysis {

	private final DependencyNetwork network;
	private final Reliances reliances;

	/** Prepares answers about a network and the portfolio that it was made of. */
	public ImpactAnalysis(DependencyNetwork network) {
		this(network, Reliances.computation(network.portfolio(), network.items()).finish());
	}

	private ImpactAnalysis(DependencyNetwork network, Reliances reliances) {
		this.network = network;
		this.reliances = reliances;
	}

	/** Prepares answers about a network step by step. */
	public static Computation<ImpactAnalysis> computation(DependencyNetwork network) {
		Reliances[] found = new Reliances[1];
		return new Steps().compute(() -> Reliances.computation(network.portfolio(), network.items()), reliances -> found[0] = reliances)
				.giving(() -> new ImpactAnalysis(network, found[0]));
	}

	/** What follows when an item slips by some working days; nothing for an item that is done or part of a loop. */
	public Impact of(HandoverItem item, int days) {
		return spread(Map.of(item, days), SlipBase.EARLIEST).impact();
	}

	/**
	 * What follows when everything still to come in a workstream slips by some working days. Savings that it delivers and
	 * that wait for no item in particular slip as it does.
	 */
	public Impact of(Workstream workstream, int days) {
		Map<HandoverItem, Integer> slips = new HashMap<>();
		workstream.getMilestones().forEach(item -> slips.put(item, days));
		workstream.getDeliverables().forEach(item -> slips.put(item, days));
		Delays delays = spread(slips, SlipBase.EARLIEST);
		if (days > 0) {
			delays.add(workstream, days);
			reliances.linesWithoutItem(workstream).forEach(line -> delays.add(line, days));
		}
		return delays.impact();
	}

	/**
	 * What follows from a late hand-over: the receiver needs it on the need-by for its planned date to hold, so its item comes
	 * later by as many days as the hand-over, and what waits for that item by what is left after the gaps between the planned
	 * dates. Where no receiving item is named, the receiving workstream alone is told.
	 */
	public Impact of(LateHandover late) {
		return of(List.of(late));
	}

	/** What follows from several late hand-overs together; what several of them delay is delayed by the greatest of it. */
	public Impact of(Collection<LateHandover> late) {
		Map<HandoverItem, Integer> slips = new HashMap<>();
		Map<Workstream, Integer> withoutItem = new LinkedHashMap<>();
		for (LateHandover each : late) {
			Optional.ofNullable(each.dependency().getReceiverItem()).ifPresentOrElse(
					item -> slips.merge(item, each.daysLate(), Math::max),
					() -> Handovers.receiver(each.dependency()).ifPresent(receiver -> withoutItem.merge(receiver, each.daysLate(), Math::max)));
		}
		Delays delays = spread(slips, SlipBase.PLANNED);
		withoutItem.forEach(delays::add);
		return delays.impact();
	}

	private Delays spread(Map<HandoverItem, Integer> slips, SlipBase base) {
		Delays delays = new Delays(network.calendar());
		network.spread(slips, base).forEach((item, days) -> {
			Optional<LocalDate> was = network.date(item, base);
			delays.add(item, was, days);
			Handovers.workstream(item).ifPresent(workstream -> delays.add(workstream, days));
			reliances.benefits(item).forEach(benefit -> delays.add(benefit, days));
			reliances.lines(item).forEach(line -> delays.add(line, days - roomBefore(line.getStartDate(), was)));
		});
		return delays;
	}

	/** Working days that a saving leaves between its item and its start; 0 where either date is missing. */
	private int roomBefore(LocalDate start, Optional<LocalDate> item) {
		return start == null ? 0 : item.map(day -> Math.max(0, network.calendar().between(day, start))).orElse(0);
	}
}
