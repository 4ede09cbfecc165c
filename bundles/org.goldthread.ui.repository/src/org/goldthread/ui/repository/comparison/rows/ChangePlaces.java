package org.goldthread.ui.repository.comparison.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.register.ReferenceOrder;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.ui.repository.comparison.Comparison;

/** The entries that changed, each below what holds it: those that are gone below what held them. */
final class ChangePlaces {

	/** An entry that changed, or holds one that did. */
	final class Node {

		private final Identified entry;
		private final List<Node> children = new ArrayList<>();

		private Node(Identified entry) {
			this.entry = entry;
		}

		Identified entry() {
			return entry;
		}

		List<Node> children() {
			return children;
		}

		boolean isChanged() {
			return comparison.changes().containsKey(entry.getId());
		}

		/** The line for this entry. */
		ChangeRow row(List<ChangeRow> below) {
			ElementChange change = comparison.changes().get(entry.getId());
			EClass type = entry.eClass();
			String label = Labels.of(entry);
			String shown = entry instanceof Element ? label : part(type, label);
			return new ChangeRow(entry.getId(), Optional.of(entry.getId()), Optional.of(type), shown,
					change == null ? ChangeKind.NONE : ChangeKind.of(change), change == null ? "" : words.of(change), below);
		}

		private static String part(EClass type, String label) {
			String concept = Concept.of(type).label();
			return label.equals(concept) ? concept : concept + " " + label;
		}
	}

	/** In the order of the model's places, and there by reference and label. */
	static final Comparator<Node> ORDER = Comparator.comparing((Node node) -> Optional.ofNullable(node.entry.eContainmentFeature())
			.map(EReference::getFeatureID).orElse(-1)).thenComparing((one, other) -> one.entry instanceof Element first
					&& other.entry instanceof Element second ? new ReferenceOrder().compare(first, second) : 0)
			.thenComparing(node -> Labels.of(node.entry));

	private final Comparison comparison;
	private final ChangeWords words;
	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final List<Node> roots = new ArrayList<>();

	private ChangePlaces(Comparison comparison) {
		this.comparison = comparison;
		words = new ChangeWords(comparison);
	}

	/** Finds the places of all that changed. */
	static ChangePlaces of(Comparison comparison) {
		ChangePlaces places = new ChangePlaces(comparison);
		comparison.changes().keySet().forEach(id -> comparison.known(id).ifPresent(places::node));
		places.roots.sort(ORDER);
		places.nodes.values().forEach(node -> node.children.sort(ORDER));
		return places;
	}

	/** The entries that nothing holds: the portfolio. */
	List<Node> roots() {
		return roots;
	}

	/** All entries, changed or holding one that is. */
	Iterable<Node> all() {
		return nodes.values();
	}

	/** The line of an entry with those below it. */
	static ChangeRow tree(Node node) {
		return node.row(node.children.stream().map(ChangePlaces::tree).toList());
	}

	private Node node(Identified entry) {
		Node known = nodes.get(entry.getId());
		if (known != null) {
			return known;
		}
		Node made = new Node(entry);
		nodes.put(entry.getId(), made);
		Optional<Identified> holder = entry.eContainer() instanceof Identified container
				? comparison.known(container.getId()).or(() -> Optional.of(container)) : Optional.empty();
		holder.map(this::node).map(Node::children).orElse(roots).add(made);
		return made;
	}
}
