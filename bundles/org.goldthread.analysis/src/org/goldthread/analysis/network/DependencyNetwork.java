package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.step.Computation;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;

/**
 * The milestones and deliverables of a portfolio with what ties their dates together. A snapshot: what changes in the
 * portfolio afterwards is not in it. Making one takes time in proportion to the items and hand-overs; each answer takes
 * time in proportion to what it tells.
 */
public final class DependencyNetwork {

	private final Portfolio portfolio;
	private final WorkingCalendar calendar;
	private final Network network;
	private final List<int[]> knots;
	private final Dates dates;
	private final SlipSpread slips;

	DependencyNetwork(Portfolio portfolio, WorkingCalendar calendar, Network network, List<int[]> knots, Dates dates) {
		this.portfolio = portfolio;
		this.calendar = calendar;
		this.network = network;
		this.knots = knots;
		this.dates = dates;
		slips = new SlipSpread(network, dates);
	}

	/** The network of a portfolio in the working days of its calendar. */
	public static DependencyNetwork of(Portfolio portfolio) {
		return computation(portfolio).finish();
	}

	/** The network of a portfolio in the working days of a calendar. */
	public static DependencyNetwork of(Portfolio portfolio, WorkingCalendar calendar) {
		return new NetworkAnalysis(portfolio, calendar).computation().finish();
	}

	/** Works out the network of a portfolio in the working days of its calendar. */
	public static Computation<DependencyNetwork> computation(Portfolio portfolio) {
		return new NetworkAnalysis(portfolio, WorkingCalendar.of(portfolio)).computation();
	}

	/** The portfolio. */
	public Portfolio portfolio() {
		return portfolio;
	}

	/** The working days that everything is counted in. */
	public WorkingCalendar calendar() {
		return calendar;
	}

	/** All milestones and deliverables, in the order of the portfolio. */
	public List<HandoverItem> items() {
		return network.items();
	}

	/** Whether {@code item} belongs to the network. */
	public boolean contains(HandoverItem item) {
		return network.numbers().containsKey(item);
	}

	/**
	 * The dates of an item.
	 *
	 * @throws IllegalArgumentException when it does not belong to the network
	 */
	public ItemSchedule schedule(HandoverItem item) {
		return schedule(number(item));
	}

	/** The dates of all items, in the order of the portfolio. */
	public List<ItemSchedule> schedules() {
		return IntStream.range(0, network.items().size()).mapToObj(this::schedule).toList();
	}

	/** The item still to come that comes last in each programme, the first of several on one day; without programmes that have none. */
	public Map<Programme, ItemSchedule> lastOfProgrammes() {
		Map<Programme, Integer> last = new LinkedHashMap<>();
		for (int node = 0; node < network.items().size(); node++) {
			if (state(node) == ItemState.OPEN && network.items().get(node).eContainer().eContainer() instanceof Programme programme) {
				last.merge(programme, node, (one, other) -> dates.earliest(one) < dates.earliest(other) ? other : one);
			}
		}
		return last.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> schedule(entry.getValue()), (one, other) -> one,
				LinkedHashMap::new));
	}

	/** The latest earliest date of an item that is still to come; empty when none of these has a date. */
	public Optional<LocalDate> end() {
		return day(dates.end());
	}

	/** The items whose float is used up, in the order of the portfolio. */
	public List<ItemSchedule> critical() {
		return IntStream.range(0, network.items().size()).filter(this::isCritical).mapToObj(this::schedule).toList();
	}

	/**
	 * The chain of items that decides when the network ends, first item first: from the last item back, each time to the
	 * item that leaves the smallest gap. Steps without gap drive the next; a gap is time that the plan leaves, whether it
	 * is work or slack. Empty when nothing that is still to come has a date.
	 */
	public List<PathStep> criticalPath() {
		return criticalPathSearch().finish();
	}

	/** Finds {@link #criticalPath()} step by step. */
	public Computation<List<PathStep>> criticalPathSearch() {
		return new CriticalPath(network, dates, calendar).computation();
	}

	/**
	 * What must come before an item.
	 *
	 * @throws IllegalArgumentException when it does not belong to the network
	 */
	public List<Link> linksInto(HandoverItem item) {
		int node = number(item);
		return IntStream.range(network.graph().inStart(node), network.graph().inEnd(node)).map(network.graph()::in).mapToObj(network::link).toList();
	}

	/**
	 * What waits for an item.
	 *
	 * @throws IllegalArgumentException when it does not belong to the network
	 */
	public List<Link> linksFrom(HandoverItem item) {
		int node = number(item);
		return IntStream.range(network.graph().outStart(node), network.graph().outEnd(node)).map(network.graph()::out).mapToObj(network::link).toList();
	}

	/** The hand-overs that come after they are needed, in the order of the portfolio. */
	public List<LateHandover> lateHandovers() {
		return Handovers.late(portfolio, calendar);
	}

	/** The open hand-overs that a side has not agreed, in the order of the portfolio. */
	public List<UnagreedHandover> unagreedHandovers() {
		return Handovers.unagreed(portfolio);
	}

	/** The loops between items, one for each set of items that are tangled up. */
	public List<Loop> loops() {
		return loopSearch().finish();
	}

	/** Finds {@link #loops()} step by step. */
	public Computation<List<Loop>> loopSearch() {
		return Loops.between(network, knots);
	}

	/** The loops between workstreams that come from hand-overs without items; they may or may not be loops in truth. */
	public List<WorkstreamLoop> workstreamLoops() {
		return workstreamLoopSearch().finish();
	}

	/** Finds {@link #workstreamLoops()} step by step. */
	public Computation<List<WorkstreamLoop>> workstreamLoopSearch() {
		return new WorkstreamLoops(portfolio).computation();
	}

	/**
	 * What slips when some items slip, and by how many working days, in an order in which causes come first. A slip uses
	 * up the gap before the next item, or before the need-by where that is sooner; what is left is passed on.
	 *
	 * @param slipping items with the working days that they slip by themselves; items that are done, on loops or not of this
	 *        network, and slips of 0 days or less, are passed over
	 * @param base the dates that gaps are measured between
	 */
	public Map<HandoverItem, Integer> spread(Map<HandoverItem, Integer> slipping, SlipBase base) {
		return slips.of(slipping, base);
	}

	/**
	 * The date of an item that slips are counted from; empty when it has none.
	 *
	 * @throws IllegalArgumentException when it does not belong to the network
	 */
	public Optional<LocalDate> date(HandoverItem item, SlipBase base) {
		Optional<LocalDate> planned = base == SlipBase.PLANNED ? ItemDate.of(item) : Optional.empty();
		return planned.or(() -> day(dates.earliest(number(item))));
	}

	private ItemSchedule schedule(int node) {
		long earliest = dates.earliest(node);
		long latest = dates.latest(node);
		boolean open = !network.done()[node] && earliest != Network.NONE && latest != Network.NONE;
		return new ItemSchedule(network.items().get(node), state(node), ItemDate.of(network.items().get(node)), day(earliest), day(latest),
				open ? OptionalInt.of(days(latest - earliest)) : OptionalInt.empty(),
				open ? OptionalInt.of(days(dates.freeFloat(node))) : OptionalInt.empty());
	}

	private ItemState state(int node) {
		if (dates.inLoop().get(node)) {
			return ItemState.IN_LOOP;
		}
		return network.done()[node] ? ItemState.DONE : dates.earliest(node) == Network.NONE ? ItemState.UNDATED : ItemState.OPEN;
	}

	private boolean isCritical(int node) {
		return !network.done()[node] && dates.earliest(node) != Network.NONE && dates.latest(node) != Network.NONE
				&& dates.latest(node) <= dates.earliest(node);
	}

	private Optional<LocalDate> day(long number) {
		return number == Network.NONE ? Optional.empty() : Optional.of(calendar.day(number));
	}

	private int number(HandoverItem item) {
		Integer number = network.numbers().get(item);
		if (number == null) {
			throw new IllegalArgumentException("The item does not belong to this network");
		}
		return number;
	}

	private static int days(long number) {
		return (int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
	}
}
