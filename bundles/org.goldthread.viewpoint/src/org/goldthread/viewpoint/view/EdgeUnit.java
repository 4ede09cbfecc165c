package org.goldthread.viewpoint.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The edges that one element, or one node with a reference, gives by one mapping. Changes with the model. */
final class EdgeUnit {

	private final EdgeGroup group;
	private final EObject element;
	private final Optional<LiveNode> source;
	private List<EObject> ends = List.of();
	private List<EObject> furtherElements = List.of();
	private List<LiveEdge> edges = List.of();
	private List<EvaluationProblem> problems = List.of();
	private boolean endsInSeveral;
	private boolean gone;

	/** @param source the node where all its edges start; empty when they stand for the element */
	EdgeUnit(EdgeGroup group, EObject element, Optional<LiveNode> source) {
		this.group = group;
		this.element = element;
		this.source = source;
	}

	EdgeGroup group() {
		return group;
	}

	EObject element() {
		return element;
	}

	Optional<LiveNode> source() {
		return source;
	}

	/** The elements that it would end at, whether they show or not. */
	List<EObject> ends() {
		return ends;
	}

	void setEnds(List<EObject> found) {
		ends = found;
	}

	List<EObject> furtherElements() {
		return furtherElements;
	}

	void setFurtherElements(List<EObject> wanted) {
		furtherElements = wanted;
	}

	List<LiveEdge> edges() {
		return edges;
	}

	void setEdges(List<LiveEdge> made) {
		edges = made;
	}

	List<EvaluationProblem> problems() {
		return problems;
	}

	void setProblems(List<EvaluationProblem> found) {
		problems = found;
	}

	/** Whether some element at its ends shows in several nodes, so that their order matters. */
	boolean endsInSeveral() {
		return endsInSeveral;
	}

	void setEndsInSeveral(boolean wanted) {
		endsInSeveral = wanted;
	}

	boolean isGone() {
		return gone;
	}

	void goes() {
		gone = true;
	}
}
