package org.goldthread.exchange.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.register.Exemption;
import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.LinkType;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.mpxj.Duration;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Writes predecessors and dependencies as links between tasks. */
final class MspdiLinks {

	private final MspdiTasks tasks;
	private final boolean includeExempt;
	private final Set<List<Task>> linked = new HashSet<>();
	private final List<Unmapped> unmapped = new ArrayList<>();
	private int withheld;

	MspdiLinks(MspdiTasks tasks, Portfolio portfolio, boolean includeExempt) {
		this.tasks = tasks;
		this.includeExempt = includeExempt;
		portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream()).map(Workstream::getMilestones)
				.flatMap(List::stream).forEach(this::writePredecessors);
		portfolio.getDependencies().forEach(this::write);
		int tranches = portfolio.getProgrammes().stream().mapToInt(programme -> programme.getTranches().size()).sum();
		if (tranches > 0) {
			unmapped.add(new Unmapped("Tranches", "(" + tranches + ")", "a schedule has no word for them"));
		}
	}

	int count() {
		return linked.size();
	}

	int withheld() {
		return withheld;
	}

	List<Unmapped> unmapped() {
		return unmapped;
	}

	private void writePredecessors(Milestone milestone) {
		milestone.getPredecessors().forEach(before -> link(Labels.of(before) + " to " + Labels.of(milestone), tasks.taskOf(before),
				tasks.taskOf(milestone), LinkType.FINISH_TO_START, 0));
	}

	private void write(Dependency dependency) {
		if (!includeExempt && Exemption.isExempt(dependency)) {
			withheld++;
			return;
		}
		Element giver = dependency.getGiverItem() == null ? dependency.getGiver() : dependency.getGiverItem();
		Element receiver = dependency.getReceiverItem() == null ? dependency.getReceiver() : dependency.getReceiverItem();
		if (giver == null || receiver == null) {
			unmapped.add(new Unmapped("Dependency", Labels.of(dependency), "a link needs both giver and receiver"));
		} else if (!agrees(dependency.getGiver(), giver) || !agrees(dependency.getReceiver(), receiver)) {
			unmapped.add(new Unmapped("Dependency", Labels.of(dependency), "its item belongs to another workstream than it names"));
		} else {
			link(Labels.of(dependency), tasks.taskOf(giver), tasks.taskOf(receiver), dependency.getType(), dependency.getLag());
		}
	}

	private static boolean agrees(Workstream workstream, Element end) {
		return end == workstream || end.eContainer() == workstream;
	}

	private void link(String name, Optional<Task> from, Optional<Task> to, LinkType type, Integer lag) {
		if (from.isEmpty() || to.isEmpty()) {
			withheld++;
		} else if (from.equals(to) || !linked.add(List.of(from.get(), to.get()))) {
			unmapped.add(new Unmapped("Link", name, "a schedule has one link between two tasks at most"));
		} else {
			to.get().addPredecessor(new Relation.Builder().predecessorTask(from.get()).type(relationType(type))
					.lag(Duration.getInstance(lag == null ? 0 : lag, TimeUnit.DAYS)));
		}
	}

	private static RelationType relationType(LinkType type) {
		return switch (type) {
			case FINISH_TO_START -> RelationType.FINISH_START;
			case START_TO_START -> RelationType.START_START;
			case FINISH_TO_FINISH -> RelationType.FINISH_FINISH;
			case START_TO_FINISH -> RelationType.START_FINISH;
		};
	}
}
