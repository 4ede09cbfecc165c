package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.specification.NodeMapping;

/** The nodes of one mapping at one place: at the top level, inside one node or on its border. Changes with the model. */
final class NodeGroup {

	private final NodeMapping mapping;
	private final Optional<LiveNode> holder;
	private final EObject context;
	private final EObject container;
	private Map<EObject, LiveNode> nodes = new LinkedHashMap<>();
	private List<EvaluationProblem> problems = List.of();
	private List<NodeView> views = List.of();
	private boolean outOfDate = true;
	private boolean gone;

	/**
	 * @param holder the node that this is in or on; empty for the top level
	 * @param context the element in whose context candidates are found
	 * @param container the element that expressions know as container
	 */
	NodeGroup(NodeMapping mapping, Optional<LiveNode> holder, EObject context, EObject container) {
		this.mapping = mapping;
		this.holder = holder;
		this.context = context;
		this.container = container;
	}

	NodeMapping mapping() {
		return mapping;
	}

	Optional<LiveNode> holder() {
		return holder;
	}

	EObject context() {
		return context;
	}

	EObject container() {
		return container;
	}

	/** By element, in the order of the candidates; those that do not show too. */
	Map<EObject, LiveNode> nodes() {
		return nodes;
	}

	void setNodes(Map<EObject, LiveNode> wanted) {
		nodes = wanted;
	}

	List<EvaluationProblem> problems() {
		return problems;
	}

	void setProblems(List<EvaluationProblem> found) {
		problems = found;
	}

	/** Whether what it was in does not show any more. */
	boolean isGone() {
		return gone;
	}

	void goes() {
		gone = true;
	}

	/** Makes the views of this group, and of all that it is in, be put together anew. */
	void touch() {
		if (!outOfDate) {
			outOfDate = true;
			holder.ifPresent(LiveNode::touch);
		}
	}

	/** Whether the views have to be put together anew. */
	boolean isOutOfDate() {
		return outOfDate;
	}

	/** The views of the nodes that show, put together anew where something has changed. */
	List<NodeView> views() {
		if (outOfDate) {
			List<NodeView> all = new ArrayList<>(nodes.size());
			for (LiveNode node : nodes.values()) {
				node.view().ifPresent(all::add);
			}
			views = List.copyOf(all);
			outOfDate = false;
		}
		return views;
	}

	/** Visits the nodes that show, each before what is on its border and then what is inside. */
	void visit(Consumer<LiveNode> visitor) {
		for (LiveNode node : nodes.values()) {
			if (node.shows()) {
				visitor.accept(node);
				node.borders().forEach(group -> group.visit(visitor));
				node.children().forEach(group -> group.visit(visitor));
			}
		}
	}
}
