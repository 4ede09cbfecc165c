package org.goldthread.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** What a run found, in the order of the portfolio. Never changes; answers about one element cost a look-up. */
public final class Findings {

	private static final Findings NONE = new Findings(List.of(), 0, List.of());

	private final List<Finding> all;
	private final int accepted;
	private final List<RuleFailure> failures;
	private final Map<EObject, List<Finding>> byElement = new IdentityHashMap<>();
	private final Map<EObject, Severity> worstWithin = new IdentityHashMap<>();

	/**
	 * @param all the findings that stand
	 * @param accepted number of further findings that somebody has accepted
	 * @param failures rules that could not be completed
	 */
	public Findings(List<Finding> all, int accepted, List<RuleFailure> failures) {
		this.all = List.copyOf(all);
		this.accepted = accepted;
		this.failures = List.copyOf(failures);
		this.all.forEach(this::index);
	}

	/** No findings. */
	public static Findings none() {
		return NONE;
	}

	/** All findings that stand, in the order of the portfolio. */
	public List<Finding> all() {
		return all;
	}

	/** The findings on {@code element} itself. */
	public List<Finding> of(EObject element) {
		return List.copyOf(byElement.getOrDefault(element, List.of()));
	}

	/** The gravest severity on {@code element} itself; empty when it has no findings. */
	public Optional<Severity> worst(EObject element) {
		return byElement.getOrDefault(element, List.of()).stream().map(Finding::severity).min(Severity::compareTo);
	}

	/** The gravest severity on {@code element} or anything that it contained during the run; empty when there are no findings. */
	public Optional<Severity> worstWithin(EObject element) {
		return Optional.ofNullable(worstWithin.get(element));
	}

	/** Number of findings of exactly this severity. */
	public int count(Severity severity) {
		return (int) all.stream().filter(finding -> finding.severity() == severity).count();
	}

	/** Number of findings that are left out because somebody has accepted them. */
	public int accepted() {
		return accepted;
	}

	/** Rules that could not be completed; the findings of all others are complete. */
	public List<RuleFailure> failures() {
		return failures;
	}

	private void index(Finding finding) {
		byElement.computeIfAbsent(finding.element(), key -> new ArrayList<>(1)).add(finding);
		for (EObject holder = finding.element(); holder != null; holder = holder.eContainer()) {
			worstWithin.merge(holder, finding.severity(), (a, b) -> a.isAtLeast(b) ? a : b);
		}
	}
}
