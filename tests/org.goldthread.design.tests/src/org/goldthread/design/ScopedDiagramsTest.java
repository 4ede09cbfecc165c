package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Capability;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Meeting;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

/** What diagrams show of a part of the example, and in which order. */
class ScopedDiagramsTest {

	private final Portfolio example = Oxfordshire.open().portfolio().orElseThrow();

	@Test
	void meetingsStandInTheOrderOfTime() {
		List<Meeting> shown = shown("Governance trail", example, Meeting.class);
		List<Meeting> sorted = new ArrayList<>(shown);
		sorted.sort((one, other) -> one.getDate().compareTo(other.getDate()));
		assertEquals(sorted, shown);
	}

	@Test
	void aMeetingWithoutADateComesLast() {
		Meeting first = shown("Governance trail", example, Meeting.class).getFirst();
		first.setDate(null);
		assertEquals(first, shown("Governance trail", example, Meeting.class).getLast());
	}

	@Test
	void anOperatingModelOfAWorkstreamShowsWhatItChangesWithPartsAndWholes() {
		Workstream workstream = example.getProgrammes().getFirst().getWorkstreams().get(2);
		assertEquals(around(workstream.getCapabilities()), Set.copyOf(shown("Operating model", workstream, Capability.class)));
	}

	@Test
	void anOperatingModelOfAProgrammeShowsWhatItsWorkstreamsChange() {
		List<Workstream> workstreams = example.getProgrammes().getFirst().getWorkstreams();
		Set<Capability> changed = workstreams.stream().flatMap(each -> each.getCapabilities().stream()).collect(Collectors.toSet());
		assertEquals(around(changed), Set.copyOf(shown("Operating model", example.getProgrammes().getFirst(), Capability.class)));
	}

	@Test
	void aNewCapabilityShowsWhereItIsMade() {
		Workstream workstream = example.getProgrammes().getFirst().getWorkstreams().get(2);
		Capability made = GoldthreadFactory.eINSTANCE.createCapability();
		((Capability) workstream.getCapabilities().getFirst().eContainer()).getCapabilities().add(made);
		assertTrue(shown("Operating model", workstream, Capability.class).contains(made));
	}

	private static Set<Capability> around(Collection<Capability> changed) {
		Set<Capability> around = new HashSet<>(changed);
		for (Capability capability : changed) {
			capability.eAllContents().forEachRemaining(part -> addCapability(around, part));
			for (EObject whole = capability.eContainer(); whole != null; whole = whole.eContainer()) {
				addCapability(around, whole);
			}
		}
		return around;
	}

	private static void addCapability(Set<Capability> all, EObject element) {
		if (element instanceof Capability capability) {
			all.add(capability);
		}
	}

	private static <T extends Element> List<T> shown(String kind, Element scope, Class<T> type) {
		return Maps.EVALUATOR.evaluate(Maps.VIEWPOINT.diagram(kind), scope, Set.of("Maturity gap"), Set.of()).allNodes().stream().map(NodeView::element)
				.filter(type::isInstance).map(type::cast).distinct().toList();
	}
}
