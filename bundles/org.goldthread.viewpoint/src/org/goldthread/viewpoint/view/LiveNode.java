package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.specification.NodeMapping;

/** A candidate of one group, and what is known of it; a node of the diagram while it has an appearance. Changes with the model. */
final class LiveNode {

	private final NodeGroup group;
	private final EObject element;
	private Optional<NodeAppearance> appearance = Optional.empty();
	private String plainKey = "";
	private String key = "";
	private int place;
	private List<NodeGroup> borders = List.of();
	private List<NodeGroup> children = List.of();
	private List<EObject> furtherElements = List.of();
	private List<EvaluationProblem> problems = List.of();
	private Optional<NodeView> view = Optional.empty();
	private boolean outOfDate = true;
	private boolean gone;

	LiveNode(NodeGroup group, EObject element) {
		this.group = group;
		this.element = element;
	}

	NodeMapping mapping() {
		return group.mapping();
	}

	NodeGroup group() {
		return group;
	}

	EObject element() {
		return element;
	}

	boolean shows() {
		return appearance.isPresent();
	}

	Optional<NodeAppearance> appearance() {
		return appearance;
	}

	void setAppearance(Optional<NodeAppearance> wanted) {
		appearance = wanted;
		touch();
	}

	/** The key as long as no other node has the same. */
	String plainKey() {
		return plainKey;
	}

	void setPlainKey(String wanted) {
		plainKey = wanted;
	}

	String key() {
		return key;
	}

	void setKey(String wanted) {
		if (!key.equals(wanted)) {
			key = wanted;
			touch();
		}
	}

	/** Counts the nodes of the diagram in their order. */
	int place() {
		return place;
	}

	void setPlace(int wanted) {
		place = wanted;
	}

	List<NodeGroup> borders() {
		return borders;
	}

	List<NodeGroup> children() {
		return children;
	}

	/** What is on its border and inside. */
	List<NodeGroup> groups() {
		if (borders.isEmpty() || children.isEmpty()) {
			return borders.isEmpty() ? children : borders;
		}
		List<NodeGroup> groups = new ArrayList<>(borders);
		groups.addAll(children);
		return groups;
	}

	void setGroups(List<NodeGroup> onBorder, List<NodeGroup> inside) {
		borders = onBorder;
		children = inside;
		touch();
	}

	List<EObject> furtherElements() {
		return furtherElements;
	}

	void setFurtherElements(List<EObject> wanted) {
		furtherElements = wanted;
	}

	List<EvaluationProblem> problems() {
		return problems;
	}

	void setProblems(List<EvaluationProblem> found) {
		problems = found;
	}

	/** Whether it is no candidate of its group any more, or its group is gone. */
	boolean isGone() {
		return gone;
	}

	void goes() {
		gone = true;
	}

	/** Makes the view, and those of all that it is in, be put together anew. */
	void touch() {
		outOfDate = true;
		group.touch();
	}

	/** The view, put together anew where something has changed; empty while it does not show. */
	Optional<NodeView> view() {
		if (outOfDate) {
			view = appearance.map(this::view);
			outOfDate = false;
		}
		return view;
	}

	private NodeView view(NodeAppearance shown) {
		LabelLines lines = shown.lines();
		return new NodeView(key, mapping().name(), element, lines.reference(), lines.title(), lines.fact(), shown.tooltip(), shown.style(),
				mapping().nesting().arrangement(), views(children), views(borders));
	}

	private static List<NodeView> views(List<NodeGroup> groups) {
		return groups.size() == 1 ? groups.getFirst().views() : groups.stream().flatMap(group -> group.views().stream()).toList();
	}
}
