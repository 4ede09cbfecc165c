package org.goldthread.exchange.register;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.analysis.coverage.ServedOutcome;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.savings.CountedLines;
import org.goldthread.analysis.savings.WorkstreamSavings;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.InverseReferences;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/**
 * What computed columns need to know of a portfolio as a whole. Each analysis is worked out when a column first asks for it, and
 * kept: a register without such columns pays for none, and one of many rows pays once. A snapshot: what changes in the portfolio
 * afterwards need not be in it.
 */
public final class RegisterAnalyses {

	private final Lazy<WorkingCalendar> calendar;
	private final Lazy<DependencyNetwork> network;
	private final Lazy<Map<Outcome, ServedOutcome>> served;
	private final Lazy<CountedLines> lines;
	private final Lazy<Set<SavingsLine>> counted;
	private final Lazy<WorkstreamSavings> workstreamSavings;
	private final Lazy<InverseReferences> uses;
	private final Lazy<List<Workstream>> workstreams;

	/** Analyses of a portfolio; works nothing out yet. */
	public RegisterAnalyses(Portfolio portfolio) {
		calendar = new Lazy<>(() -> WorkingCalendar.of(portfolio));
		network = new Lazy<>(() -> DependencyNetwork.of(portfolio));
		served = new Lazy<>(() -> served(portfolio));
		lines = new Lazy<>(() -> CountedLines.of(portfolio));
		counted = new Lazy<>(() -> lines.get().asSet());
		workstreamSavings = new Lazy<>(() -> new WorkstreamSavings(lines.get()));
		uses = new Lazy<>(() -> Elements.inverseReferences(portfolio));
		workstreams = new Lazy<>(() -> portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream()).toList());
	}

	WorkingCalendar calendar() {
		return calendar.get();
	}

	DependencyNetwork network() {
		return network.get();
	}

	/** What serves an outcome; empty for one outside the vision. */
	Optional<ServedOutcome> served(Outcome outcome) {
		return Optional.ofNullable(served.get().get(outcome));
	}

	/** The savings lines that count. */
	Set<SavingsLine> counted() {
		return counted.get();
	}

	WorkstreamSavings workstreamSavings() {
		return workstreamSavings.get();
	}

	/** All workstreams, in the order of the portfolio. */
	List<Workstream> workstreams() {
		return workstreams.get();
	}

	/** The entries that refer to an element through a reference, in no particular order. */
	<T extends EObject> Collection<T> sources(Element target, EReference reference, Class<T> type) {
		return uses.get().sources(target, reference, type).toList();
	}

	/** The elements that refer to an element through a reference, in the order of their own references. */
	<T extends Element> List<T> elements(Element target, EReference reference, Class<T> type) {
		return uses.get().sources(target, reference, type).distinct().sorted(new ReferenceOrder()).toList();
	}

	private static Map<Outcome, ServedOutcome> served(Portfolio portfolio) {
		Map<Outcome, ServedOutcome> served = new IdentityHashMap<>();
		OutcomeCoverage.of(portfolio).outcomes().forEach(each -> served.put(each.outcome(), each));
		return served;
	}
}
