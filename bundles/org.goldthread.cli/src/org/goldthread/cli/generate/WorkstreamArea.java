package org.goldthread.cli.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.Deliverable;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Milestone;
import org.goldthread.model.MilestoneType;
import org.goldthread.model.Programme;
import org.goldthread.model.Rag;
import org.goldthread.model.Stage;
import org.goldthread.model.Workstream;

/** Makes workstreams, each with a contribution, two milestones and, every second time, a deliverable. */
final class WorkstreamArea {

	private static final int DAYS_OF_WORK = 240;
	private static final int DAYS_FROM_DESIGN = 120;
	private static final int JITTER = 10;
	private static final Rag[] COLOURS = { Rag.GREEN, Rag.AMBER_GREEN, Rag.AMBER };

	private final Entries entries;
	private final Surroundings around;
	private final FaultSequence workstreamFaults;
	private final FaultSequence milestoneFaults;
	private final SplittableRandom random;
	private int made;

	WorkstreamArea(Entries entries, Surroundings around, Faults faults, SplittableRandom random) {
		this.entries = entries;
		this.around = around;
		this.workstreamFaults = new FaultSequence(faults);
		this.milestoneFaults = new FaultSequence(faults);
		this.random = random;
	}

	/** Fills one programme with its share of all the workstreams, of which {@code all} are wanted, and returns them in order of go-live. */
	List<PlannedWorkstream> fill(Programme programme, int all) {
		int count = Math.min(ProgrammeArea.SIZE, all - made);
		List<PlannedWorkstream> planned = new ArrayList<>(count);
		for (int position = 0; position < count; position++) {
			planned.add(workstream(programme, position));
			made++;
		}
		planned.forEach(each -> programme.getWorkstreams().add(each.workstream()));
		return planned;
	}

	private PlannedWorkstream workstream(Programme programme, int position) {
		String subject = Vocabulary.subject(made);
		LocalDate liveOn = WorkingDays.from(programme.getStart()
				.plusDays(ProgrammeArea.LEAD + (long) position * ProgrammeArea.PACE + random.nextInt(JITTER)));
		Workstream workstream = entries.element(GoldthreadFactory.eINSTANCE.createWorkstream(), subject);
		workstream.setPurpose("Residents are served better for less.");
		workstream.setOwner(around.role(made));
		workstream.setSponsor(around.role(made + 1));
		workstream.setTranche(ProgrammeArea.tranche(programme, liveOn));
		workstream.setStage(Stage.DEFINED);
		workstream.setStart(WorkingDays.from(liveOn.minusDays(DAYS_OF_WORK)));
		workstream.setEndBaseline(WorkingDays.from(liveOn.plusDays(30)));
		workstream.setEndForecast(workstream.getEndBaseline());
		workstream.setRag(COLOURS[random.nextInt(COLOURS.length)]);
		workstream.getCapabilities().add(around.capability(made));
		contribute(workstream);
		LocalDate designOn = WorkingDays.from(liveOn.minusDays(DAYS_FROM_DESIGN));
		Milestone design = milestone(workstream, "Design agreed: " + subject, MilestoneType.GATE, designOn);
		design.setTranche(ProgrammeArea.tranche(programme, designOn));
		Milestone live = milestone(workstream, "Live: " + subject, MilestoneType.GO_LIVE, liveOn);
		live.getPredecessors().add(design);
		if (made % 2 == 0) {
			deliver(workstream, "Procedures for " + subject, designOn);
		}
		return new PlannedWorkstream(workstream, subject, live, liveOn);
	}

	private void contribute(Workstream workstream) {
		Benefit benefit = around.benefit(made);
		Contribution contribution = entries.entry(GoldthreadFactory.eINSTANCE.createContribution());
		contribution.setBenefit(benefit);
		contribution.setOutcome(benefit.getOutcomes().get(0));
		contribution.setWeight(50 + 10 * random.nextInt(6));
		contribution.setRationale("Changes the capability that the benefit rests on.");
		if (workstreamFaults.spares(workstream)) {
			workstream.getContributions().add(contribution);
		}
	}

	private Milestone milestone(Workstream workstream, String name, MilestoneType type, LocalDate on) {
		Milestone milestone = entries.element(GoldthreadFactory.eINSTANCE.createMilestone(), name);
		milestone.setType(type);
		milestone.setOwner(workstream.getOwner());
		milestone.setTranche(workstream.getTranche());
		if (milestoneFaults.spares(milestone)) {
			milestone.setBaseline(on);
			milestone.setForecast(on);
		}
		workstream.getMilestones().add(milestone);
		return milestone;
	}

	private void deliver(Workstream workstream, String name, LocalDate on) {
		Deliverable deliverable = entries.element(GoldthreadFactory.eINSTANCE.createDeliverable(), name);
		deliverable.setBaseline(on);
		deliverable.setForecast(on);
		deliverable.setOwner(workstream.getOwner());
		deliverable.setAcceptanceCriteria("Agreed by those who use it.");
		workstream.getDeliverables().add(deliverable);
	}
}
