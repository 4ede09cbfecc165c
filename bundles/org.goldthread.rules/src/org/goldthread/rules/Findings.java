package org.goldthread.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What the rules find in a portfolio; answers about one element cost a look-up. Those of a {@link RuleRun} never change,
 * those of {@link LiveRules} follow the portfolio. Belongs to the thread of the portfolio.
 */
public final class Findings {

	private static final Findings NONE = new Findings(elements -> List.of());

	private final PortfolioOrder order;
	private final Map<EObject, Entry> entries = new IdentityHashMap<>();
	private final Map<EObject, SeverityCounts> within = new IdentityHashMap<>();
	private final SeverityCounts total = new SeverityCounts();
	private final Map<String, RuleFailure> failures = new LinkedHashMap<>();
	private Optional<List<Finding>> inOrder = Optional.empty();
	private int accepted;
	private int acceptedWide;

	/** Findings in a portfolio of that order, none so far. */
	Findings(PortfolioOrder order) {
		this.order = order;
	}

	/** No findings. */
	public static Findings none() {
		return NONE;
	}

	/** All findings that stand, in the order of the portfolio. The first call after a change costs the more the larger the portfolio is. */
	public List<Finding> all() {
		if (inOrder.isEmpty()) {
			inOrder = Optional.of(ordered());
		}
		return inOrder.get();
	}

	/** The findings on {@code element} itself. */
	public List<Finding> of(EObject element) {
		Entry entry = entries.get(element);
		return entry == null ? List.of() : entry.all();
	}

	/** The gravest severity on {@code element} itself; empty when it has no findings. */
	public Optional<Severity> worst(EObject element) {
		return of(element).stream().map(Finding::severity).min(Severity::compareTo);
	}

	/** The gravest severity on {@code element} or anything that it contains; empty when there are no findings. */
	public Optional<Severity> worstWithin(EObject element) {
		SeverityCounts counts = within.get(element);
		return counts == null ? Optional.empty() : counts.worst();
	}

	/** Number of findings of exactly this severity. */
	public int count(Severity severity) {
		return total.of(severity);
	}

	/** Number of findings that are left out because somebody has accepted them. */
	public int accepted() {
		return accepted;
	}

	/** Rules that could not be completed; the findings of all others are complete. */
	public List<RuleFailure> failures() {
		return List.copyOf(failures.values());
	}

	/** Puts what the rules about single elements find on {@code element} in place of what they found before. */
	void replaceOwn(EObject element, List<Finding> found, int acceptedOfThem) {
		Entry before = entries.get(element);
		if (before == null && found.isEmpty() && acceptedOfThem == 0) {
			return;
		}
		List<Finding> wide = before == null ? List.of() : before.wide();
		replace(element, new Entry(found, wide, acceptedOfThem, holders(element)));
	}

	/** Puts what the rules about the portfolio find in place of what they found before. */
	void replaceWide(Collection<Finding> found, int acceptedOfThem) {
		for (EObject element : entries.entrySet().stream().filter(entry -> !entry.getValue().wide().isEmpty()).map(Map.Entry::getKey).toList()) {
			Entry before = entries.get(element);
			replace(element, new Entry(before.own(), List.of(), before.accepted(), before.holders()));
		}
		Map<EObject, List<Finding>> byElement = new IdentityHashMap<>();
		found.forEach(finding -> byElement.computeIfAbsent(finding.element(), key -> new ArrayList<>(1)).add(finding));
		byElement.forEach((element, wide) -> {
			Entry before = entries.get(element);
			replace(element, new Entry(before == null ? List.of() : before.own(), wide, before == null ? 0 : before.accepted(), holders(element)));
		});
		accepted += acceptedOfThem - acceptedWide;
		acceptedWide = acceptedOfThem;
	}

	/** Drops what was found on an element that is gone. */
	void forget(EObject element) {
		if (entries.containsKey(element)) {
			replace(element, new Entry(List.of(), List.of(), 0, List.of()));
		}
	}

	void add(RuleFailure failure) {
		failures.putIfAbsent(failure.rule().id(), failure);
	}

	private void replace(EObject element, Entry now) {
		Entry before = now.isEmpty() ? entries.remove(element) : entries.put(element, now);
		if (before != null) {
			count(before, -1);
		}
		count(now, 1);
		inOrder = Optional.empty();
	}

	private void count(Entry entry, int change) {
		accepted += change * entry.accepted();
		for (Finding finding : entry.all()) {
			total.add(finding.severity(), change);
			for (EObject holder : entry.holders()) {
				within.computeIfAbsent(holder, key -> new SeverityCounts()).add(finding.severity(), change);
			}
		}
	}

	private List<Finding> ordered() {
		return order.sort(entries.keySet()).stream().flatMap(element -> entries.get(element).all().stream()).toList();
	}

	/** The element and all that hold it now: what has to be counted down where it hangs elsewhere later. */
	private static List<EObject> holders(EObject element) {
		List<EObject> holders = new ArrayList<>();
		for (EObject holder = element; holder != null; holder = holder.eContainer()) {
			holders.add(holder);
		}
		return holders;
	}

	private record Entry(List<Finding> own, List<Finding> wide, int accepted, List<EObject> holders) {

		List<Finding> all() {
			if (wide.isEmpty()) {
				return own;
			}
			List<Finding> all = new ArrayList<>(own);
			all.addAll(wide);
			return all;
		}

		boolean isEmpty() {
			return own.isEmpty() && wide.isEmpty() && accepted == 0;
		}
	}
}
