package org.goldthread.cli.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.goldthread.model.Criticality;
import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyKind;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;

/**
 * Makes one dependency for each workstream after the first of its programme. Without faults each hands over from an
 * earlier go-live to a later one, in time, so that there is no loop.
 */
final class DependencyArea {

	private static final int REACH = 6;
	private static final int MOST_DAYS_LATE = 40;
	private static final LocalDate AGREED = LocalDate.of(2019, 3, 15);
	private static final DependencyKind[] KINDS = { DependencyKind.DELIVERY, DependencyKind.DATA, DependencyKind.RESOURCE };
	private static final Criticality[] CRITICALITIES = Criticality.values();

	private final Entries entries;
	private final Faults faults;
	private final SplittableRandom random;

	DependencyArea(Entries entries, Faults faults, SplittableRandom random) {
		this.entries = entries;
		this.faults = faults.split();
		this.random = random;
	}

	/** Adds the dependencies between the workstreams of one programme, given in order of go-live. */
	void connect(Portfolio portfolio, List<PlannedWorkstream> workstreams) {
		List<Dependency> made = new ArrayList<>(workstreams.size());
		Optional<Link> forward = Optional.empty();
		for (int index = 1; index < workstreams.size(); index++) {
			int earlier = index - 1 - random.nextInt(Math.min(REACH, index));
			Faults.Kind fault = faults.ofDependency();
			boolean loop = fault == Faults.Kind.LOOP && forward.isPresent();
			Link link = loop ? forward.orElseThrow().reversed() : new Link(workstreams.get(earlier), workstreams.get(index));
			made.add(dependency(link, fault != Faults.Kind.NONE && !loop));
			forward = loop ? forward : Optional.of(link);
		}
		portfolio.getDependencies().addAll(made);
	}

	private Dependency dependency(Link link, boolean late) {
		Dependency dependency = entries.element(GoldthreadFactory.eINSTANCE.createDependency(),
				"Needed for " + link.receiver().subject());
		dependency.setGiver(link.giver().workstream());
		dependency.setReceiver(link.receiver().workstream());
		dependency.setGiverItem(link.giver().live());
		dependency.setReceiverItem(link.receiver().live());
		dependency.setKind(KINDS[random.nextInt(KINDS.length)]);
		dependency.setCriticality(CRITICALITIES[random.nextInt(CRITICALITIES.length)]);
		dependency.setHandedOver("Working service");
		dependency.setForecast(link.giver().liveOn());
		dependency.setBaseline(link.giver().liveOn());
		dependency.setNeedBy(needBy(link, late));
		dependency.setStatus(DependencyStatus.AGREED);
		dependency.setAgreedByGiver(true);
		dependency.setAgreedByGiverOn(AGREED);
		dependency.setAgreedByReceiver(true);
		dependency.setAgreedByReceiverOn(AGREED);
		dependency.setGiverOwner(link.giver().workstream().getOwner());
		dependency.setReceiverOwner(link.receiver().workstream().getOwner());
		return dependency;
	}

	private LocalDate needBy(Link link, boolean late) {
		LocalDate given = link.giver().liveOn();
		int daysLate = 3 + random.nextInt(MOST_DAYS_LATE);
		int gap = (int) Math.max(1, ChronoUnit.DAYS.between(given, link.receiver().liveOn()));
		LocalDate inTime = WorkingDays.from(given.plusDays(random.nextInt(gap)));
		return late ? WorkingDays.from(given.minusDays(daysLate)) : inTime;
	}

	private record Link(PlannedWorkstream giver, PlannedWorkstream receiver) {

		Link reversed() {
			return new Link(receiver, giver);
		}
	}
}
