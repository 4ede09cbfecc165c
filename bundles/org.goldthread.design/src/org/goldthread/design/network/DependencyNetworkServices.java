package org.goldthread.design.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.network.Handovers;
import org.goldthread.analysis.network.ItemDate;
import org.goldthread.analysis.network.LateHandover;
import org.goldthread.design.label.CardLabel;
import org.goldthread.design.label.Days;
import org.goldthread.design.scope.Scope;
import org.goldthread.design.scope.ScopeReads;
import org.goldthread.design.scope.Uses;
import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Rag;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Reads;

/**
 * What the dependency network in goldthread.odesign shows: workstreams with their milestones and deliverables, and what is
 * handed over between them. Keeps the worked-out network of a portfolio until that changes, so that asking for every figure
 * costs nothing; otherwise stateless. Takes elements of the model only.
 *
 * <p>What asks for the critical path, for lateness or for working days declares nothing to read: these are worked out from the
 * whole network and calendar, so that any edit may change them anywhere.
 */
public final class DependencyNetworkServices {

	private final KeptNetworks networks = new KeptNetworks();

	/** The workstreams of the scope. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS })
	public Collection<Workstream> networkWorkstreams(Element target) {
		return Scope.workstreams(target);
	}

	/** The hand-overs of the portfolio that are not withdrawn. */
	@Reads("/dependencies.status")
	public Collection<Dependency> networkHandovers(Element target) {
		return Scope.portfolio(target).getDependencies().stream().filter(handover -> handover.getStatus() != DependencyStatus.WITHDRAWN)
				.toList();
	}

	/** The item that is handed over, else the workstream that gives it. */
	@Reads({ "giverItem.^", "giver" })
	public Collection<Element> givingEnd(Dependency handover) {
		return handover.getGiverItem() != null ? List.of(handover.getGiverItem()) : List.copyOf(Handovers.giver(handover).stream().toList());
	}

	/** The item that waits, else the workstream that receives. */
	@Reads({ "receiverItem.^", "receiver" })
	public Collection<Element> receivingEnd(Dependency handover) {
		return handover.getReceiverItem() != null ? List.of(handover.getReceiverItem()) : List.copyOf(Handovers.receiver(handover).stream().toList());
	}

	/** The milestone that follows an item on the critical path; nothing for other items. */
	public Collection<Milestone> nextOnCriticalPath(HandoverItem item) {
		return followers(item).filter(milestone -> chain(item).links().contains(new KeptNetworks.Pair(item, milestone))).toList();
	}

	/** The milestones that come after an item, without the one that follows on the critical path. */
	public Collection<Milestone> nextOffCriticalPath(HandoverItem item) {
		return followers(item).filter(milestone -> !chain(item).links().contains(new KeptNetworks.Pair(item, milestone))).toList();
	}

	/** Reference, name, and when it ends with how it stands. */
	@Reads({ "reference", "name", "endActual", "endForecast", "endBaseline", "rag" })
	public String laneLabel(Workstream workstream) {
		String end = Days.first(workstream.getEndActual(), workstream.getEndForecast(), workstream.getEndBaseline())
				.map(day -> "ends " + Days.month(day)).orElse("no end date");
		return CardLabel.of(workstream, CardLabel.facts(end, workstream.getRag() == Rag.NOT_ASSESSED ? "" : workstream.getRag().getLiteral()));
	}

	/** Reference, name, its day, and how far that has moved. */
	public String itemLabel(HandoverItem item) {
		if (item.getActual() != null) {
			return CardLabel.of(item, "done " + Days.day(item.getActual()));
		}
		Optional<LocalDate> day = ItemDate.of(item);
		OptionalInt slip = slip(item);
		return CardLabel.of(item, CardLabel.facts(day.map(Days::day).orElse("no date"),
				slip.isPresent() ? "+" + CardLabel.count(slip.getAsInt(), "day", "days") : ""));
	}

	/** How late a hand-over comes; empty for one that comes in time. */
	public String handoverLabel(Dependency handover) {
		return lateness(handover).map(late -> CardLabel.count(late.daysLate(), "day late", "days late")).orElse("");
	}

	/** Whether an item is on the chain that decides when everything ends. */
	public boolean isItemCritical(HandoverItem item) {
		return chain(item).items().contains(item);
	}

	/** Whether a hand-over ties two items of the chain that decides when everything ends. */
	public boolean isHandoverCritical(Dependency handover) {
		return chain(handover).handovers().contains(handover);
	}

	/** Whether a hand-over that is still to come is expected after it is needed. */
	public boolean isHandoverLate(Dependency handover) {
		return lateness(handover).isPresent();
	}

	/** Whether a hand-over comes late and a side has not agreed it either. */
	public boolean isHandoverLateAndOpen(Dependency handover) {
		return isHandoverLate(handover) && !isHandoverAgreed(handover);
	}

	/** Whether both sides have agreed a hand-over, or it has been delivered. */
	@Reads({ "status", "agreedByGiver", "agreedByReceiver" })
	public boolean isHandoverAgreed(Dependency handover) {
		return handover.getStatus() == DependencyStatus.DELIVERED || handover.isAgreedByGiver() && handover.isAgreedByReceiver();
	}

	/** Whether a side has not agreed a hand-over that is still to come. */
	@Reads({ "status", "agreedByGiver", "agreedByReceiver" })
	public boolean isHandoverOpen(Dependency handover) {
		return !isHandoverAgreed(handover);
	}

	/** Whether an item is at an end of a hand-over or on the critical path. */
	public boolean mattersToOthers(HandoverItem item) {
		return isItemCritical(item) || isHandedOver(item);
	}

	private KeptNetworks.CriticalChain chain(EObject element) {
		return networks.of(Scope.portfolio((Element) element));
	}

	private Optional<LateHandover> lateness(Dependency handover) {
		return Handovers.lateness(handover, chain(handover).network().calendar());
	}

	/** Working days from baseline to forecast; empty for an item that is not later than it was planned. */
	private OptionalInt slip(HandoverItem item) {
		if (item.getBaseline() == null || item.getForecast() == null || !item.getForecast().isAfter(item.getBaseline())) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(chain(item).network().calendar().between(item.getBaseline(), item.getForecast()));
	}

	private static Stream<Milestone> followers(HandoverItem item) {
		return Uses.inOrder(item, Literals.MILESTONE__PREDECESSORS, Milestone.class);
	}

	private static boolean isHandedOver(HandoverItem item) {
		return Uses.of(item, Literals.DEPENDENCY__GIVER_ITEM, Dependency.class).findAny().isPresent()
				|| Uses.of(item, Literals.DEPENDENCY__RECEIVER_ITEM, Dependency.class).findAny().isPresent();
	}
}
