package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.reads.ExpressionReads;
import org.goldthread.viewpoint.reads.Hop;
import org.goldthread.viewpoint.reads.ModelChange;
import org.goldthread.viewpoint.reads.ReadPath;
import org.goldthread.viewpoint.specification.DiagramSpecification;

/** What the expressions of one diagram read, found by what changes. */
final class DiagramReads {

	private final Map<String, List<Occurrence>> ofFeature = new HashMap<>();
	private final List<Occurrence> ofContainment = new ArrayList<>();
	private final List<Occurrence> ofReference = new ArrayList<>();
	private final Map<String, Set<Dependant>> anywhere = new HashMap<>();
	private final Set<Dependant> undeclared = new LinkedHashSet<>();

	/**
	 * A hop of a path that a dependant reads.
	 *
	 * @param variable whose element the path starts from
	 */
	record Occurrence(Dependant dependant, String variable, ReadPath path, int hop) {
	}

	/** What the expressions of a graph read; loads the classes of its services. */
	static DiagramReads of(DiagramSpecification specification, DiagramGraph graph, Interpreter interpreter) {
		DiagramReads reads = new DiagramReads();
		DependantExpressions.of(specification, graph).forEach((dependant, expressions) -> expressions
				.forEach(expression -> reads.add(dependant, ExpressionReads.of(expression, interpreter))));
		return reads;
	}

	/** The hops that may have led somewhere else before a change. */
	List<Occurrence> touchedBy(ModelChange change) {
		List<Occurrence> touched = new ArrayList<>(ofFeature.getOrDefault(change.feature().getName(), List.of()));
		if (change.isOfContainment()) {
			touched.addAll(ofContainment);
		} else if (change.isOfReference()) {
			touched.addAll(ofReference);
		}
		return touched;
	}

	/** What reads a feature anywhere in the model; everything that does so at all, when elements have come or gone. */
	Set<Dependant> readingAnywhere(ModelChange change) {
		if (!change.isOfContainment()) {
			return anywhere.getOrDefault(change.feature().getName(), Set.of());
		}
		Set<Dependant> all = new LinkedHashSet<>();
		anywhere.values().forEach(all::addAll);
		return all;
	}

	/** What calls a service that does not say what it reads. */
	Set<Dependant> undeclared() {
		return undeclared;
	}

	private void add(Dependant dependant, ExpressionReads reads) {
		if (!reads.declared()) {
			undeclared.add(dependant);
		}
		reads.anywhere().forEach(feature -> anywhere.computeIfAbsent(feature, key -> new LinkedHashSet<>()).add(dependant));
		for (ExpressionReads.FromVariable each : reads.paths()) {
			for (int i = 0; i < each.path().hops().size(); i++) {
				add(new Occurrence(dependant, each.variable(), each.path(), i));
			}
		}
	}

	private void add(Occurrence occurrence) {
		Hop hop = occurrence.path().hops().get(occurrence.hop());
		switch (hop.kind()) {
			case FEATURE -> ofFeature.computeIfAbsent(hop.name(), key -> new ArrayList<>()).add(occurrence);
			case REFERRERS -> {
				ofFeature.computeIfAbsent(hop.name(), key -> new ArrayList<>()).add(occurrence);
				ofContainment.add(occurrence);
			}
			case HOLDER, CONTENTS -> ofContainment.add(occurrence);
			case REFERENCES -> ofReference.add(occurrence);
		}
	}
}
