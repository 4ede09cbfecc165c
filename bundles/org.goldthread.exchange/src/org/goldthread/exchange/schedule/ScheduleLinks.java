package org.goldthread.exchange.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.exchange.draft.Draft;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.exchange.draft.Refused;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.LinkType;
import org.goldthread.model.Milestone;
import org.mpxj.ProjectProperties;
import org.mpxj.Relation;
import org.mpxj.Task;

/**
 * Makes dependencies of the links between workstreams, and predecessors of those inside one. Only milestones have predecessors:
 * where a link leads to a deliverable, the milestones before it become predecessors of the milestones after it.
 */
final class ScheduleLinks {

	private static final int FARTHEST = 2000;

	private final KnownElements known;
	private final ProjectProperties properties;
	private final Map<Task, PlannedTask> planned;
	private final Map<String, Draft> draftsById = new HashMap<>();
	private final Map<PlannedTask, List<TaskLink>> waiting = new HashMap<>();
	private final KnownDependencies dependencies;
	private final List<Draft> drafts = new ArrayList<>();
	private final List<Refused> refused = new ArrayList<>();
	private final List<Unmapped> unmapped = new ArrayList<>();

	ScheduleLinks(Map<Task, PlannedTask> planned, Collection<Draft> elements, KnownElements known, ProjectProperties properties) {
		this.known = known;
		this.properties = properties;
		this.planned = planned;
		this.dependencies = new KnownDependencies(known.portfolio());
		elements.forEach(draft -> draftsById.put(draft.id(), draft));
		List<TaskLink> links = links(new Knots(planned.keySet(), this::itemsBefore));
		links.forEach(link -> waiting.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link));
		links.forEach(this::map);
	}

	/** The dependencies. */
	List<Draft> drafts() {
		return drafts;
	}

	List<Refused> refused() {
		return refused;
	}

	List<Unmapped> unmapped() {
		return unmapped;
	}

	private List<TaskLink> links(Knots knots) {
		List<TaskLink> links = new ArrayList<>();
		for (PlannedTask to : planned.values()) {
			for (Relation relation : to.task().getPredecessors()) {
				PlannedTask from = planned.get(relation.getPredecessorTask());
				if (from == null) {
					unmapped.add(new Unmapped("Link", PlannedTask.nameOf(relation.getPredecessorTask()) + " to " + to.name(),
							"the first of the two is not imported"));
				} else {
					links.add(new TaskLink(from, to, relation, knots.hold(from.task(), to.task())));
				}
			}
		}
		return links;
	}

	/** The items that an item waits for. Workstreams that hand over to each other, at different days, are no loop. */
	private List<Task> itemsBefore(Task task) {
		return !isItem(task) ? List.of() : task.getPredecessors().stream().map(Relation::getPredecessorTask).filter(this::isItem).toList();
	}

	private boolean isItem(Task task) {
		return planned.containsKey(task) && planned.get(task).role().isItem();
	}

	private void map(TaskLink link) {
		if (link.from().workstreamId().isEmpty() || link.to().workstreamId().isEmpty() || !isElement(link.from()) || !isElement(link.to())) {
			unmapped.add(new Unmapped("Link", link.name(), "a summary task that is no workstream cannot wait or be waited for"));
		} else if (!link.isWithinOneWorkstream()) {
			addDependency(link);
		} else if (link.from().role().isItem() && link.to().role() == TaskRole.MILESTONE && link.type() == LinkType.FINISH_TO_START) {
			addPredecessors(link);
		} else {
			unmapped.add(new Unmapped("Link", link.name(), reasonInsideOneWorkstream(link)));
		}
	}

	private static String reasonInsideOneWorkstream(TaskLink link) {
		return link.type() != LinkType.FINISH_TO_START ? "inside one workstream a milestone only waits for the end of something"
				: link.to().role() == TaskRole.DELIVERABLE
						? "inside one workstream only milestones wait; the milestones around the task keep their order"
						: "a workstream and what is part of it cannot wait for each other";
	}

	private static boolean isElement(PlannedTask task) {
		return task.role().isItem() || task.role() == TaskRole.WORKSTREAM;
	}

	private void addDependency(TaskLink link) {
		String giverItem = link.from().role().isItem() ? link.from().id() : "";
		String receiverItem = link.to().role().isItem() ? link.to().id() : "";
		String id = dependencies.idOf(link.from().workstreamId().orElseThrow(), giverItem, link.to().workstreamId().orElseThrow(),
				receiverItem, link.type());
		Draft draft = new Draft(id, Literals.DEPENDENCY, link.name())
				.neededLink(Literals.DEPENDENCY__GIVER, link.from().workstreamId().get())
				.neededLink(Literals.DEPENDENCY__RECEIVER, link.to().workstreamId().get())
				.value(Literals.DEPENDENCY__TYPE, link.type()).value(Literals.DEPENDENCY__LAG, lag(link))
				.firstUnder(known.portfolio().getId(), Literals.PORTFOLIO__DEPENDENCIES);
		if (!giverItem.isEmpty()) {
			draft.neededLink(Literals.DEPENDENCY__GIVER_ITEM, giverItem);
		}
		if (!receiverItem.isEmpty()) {
			draft.neededLink(Literals.DEPENDENCY__RECEIVER_ITEM, receiverItem);
		}
		if (known.find(id).isEmpty()) {
			draft.value(Literals.ELEMENT__NAME, link.from().name() + " for " + link.to().name());
		}
		drafts.add(link.inLoop() ? draft.faulty(loopReason()) : draft);
	}

	private void addPredecessors(TaskLink link) {
		Draft milestone = draftsById.get(link.to().id());
		Set<String> there = new HashSet<>();
		known.find(link.to().id()).filter(Milestone.class::isInstance)
				.ifPresent(element -> ((Milestone) element).getPredecessors().stream().map(HandoverItem::getId).forEach(there::add));
		if (link.inLoop() && !there.contains(link.from().id())) {
			refused.add(new Refused(link.name(), loopReason()));
			return;
		}
		if (lag(link) != 0) {
			unmapped.add(new Unmapped("Lag", link.name(), "of " + Lag.written(link.relation().getLag())
					+ "; inside one workstream the portfolio keeps the order alone"));
		}
		milestone.link(Literals.MILESTONE__PREDECESSORS, link.from().id());
		if (!link.inLoop()) {
			milestonesBefore(link.from()).forEach(id -> milestone.link(Literals.MILESTONE__PREDECESSORS, id));
		}
	}

	/** The milestones of the same workstream that a deliverable waits for, directly or through other deliverables. */
	private Set<String> milestonesBefore(PlannedTask deliverable) {
		Set<String> milestones = new HashSet<>();
		Set<PlannedTask> seen = new HashSet<>();
		Deque<PlannedTask> toVisit = new ArrayDeque<>(List.of(deliverable));
		while (!toVisit.isEmpty() && seen.size() < FARTHEST) {
			PlannedTask each = toVisit.pop();
			if (each.role() != TaskRole.DELIVERABLE || !seen.add(each)) {
				continue;
			}
			for (TaskLink link : waiting.getOrDefault(each, List.of())) {
				if (link.isWithinOneWorkstream() && link.type() == LinkType.FINISH_TO_START) {
					toVisit.push(link.from());
					if (link.from().role() == TaskRole.MILESTONE) {
						milestones.add(link.from().id());
					}
				}
			}
		}
		return milestones;
	}

	private int lag(TaskLink link) {
		Lag lag = Lag.of(link.relation().getLag(), properties);
		if (!lag.exact() && !link.isWithinOneWorkstream()) {
			unmapped.add(new Unmapped("Lag", link.name(), "of " + Lag.written(link.relation().getLag()) + "; the portfolio counts whole working days, so "
					+ lag.days()));
		}
		return lag.days();
	}

	private static String loopReason() {
		return "the two wait for each other in a loop; break the loop in the schedule";
	}
}
