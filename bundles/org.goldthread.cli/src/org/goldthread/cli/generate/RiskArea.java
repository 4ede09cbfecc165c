package org.goldthread.cli.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskCategory;

/** Makes one risk for each workstream, every fifth with an action; residual scores are within appetite. */
final class RiskArea {

	private static final List<RiskPhrases> PHRASES = List.of(
			new RiskPhrases("Late delivery", RiskCategory.PROJECT_PROGRAMME, "Key staff serve several workstreams.",
					"Work waits for people.", "Savings start in a later quarter."),
			new RiskPhrases("Cost overrun", RiskCategory.FINANCIAL, "Prices were estimated without offers.", "Offers come in higher.",
					"Other work has to be given up."),
			new RiskPhrases("Low take-up", RiskCategory.OPERATIONS, "Residents were not asked early.", "Few residents use the new way.",
					"Old and new ways run side by side."),
			new RiskPhrases("Loss of skills", RiskCategory.PEOPLE, "The labour market is tight.", "Specialists leave.",
					"Designs have to be made again."),
			new RiskPhrases("System failure", RiskCategory.TECHNOLOGY, "Old systems are linked by hand.", "A link breaks unseen.",
					"Cases are lost and must be found again."),
			new RiskPhrases("Supplier fails", RiskCategory.COMMERCIAL, "One supplier serves several contracts.",
					"The supplier stops trading.", "Services are interrupted."));
	private static final int RISKS_PER_ACTION = 5;

	private final Entries entries;
	private final Surroundings around;
	private final FaultSequence faults;
	private final SplittableRandom random;
	private int made;

	RiskArea(Entries entries, Surroundings around, Faults faults, SplittableRandom random) {
		this.entries = entries;
		this.around = around;
		this.faults = new FaultSequence(faults);
		this.random = random;
	}

	/** Adds the risks of the given workstreams. */
	void threaten(Portfolio portfolio, List<PlannedWorkstream> workstreams) {
		List<Risk> risks = new ArrayList<>(workstreams.size());
		for (PlannedWorkstream workstream : workstreams) {
			risks.add(risk(workstream));
			made++;
		}
		portfolio.getRisks().addAll(risks);
	}

	private Risk risk(PlannedWorkstream planned) {
		RiskPhrases phrases = PHRASES.get(random.nextInt(PHRASES.size()));
		Risk risk = entries.element(GoldthreadFactory.eINSTANCE.createRisk(), phrases.title() + ": " + planned.subject());
		LocalDate reviewed = LocalDate.of(2019, 3, 1);
		risk.setCategory(phrases.category());
		risk.setCause(phrases.cause());
		risk.setEvent(phrases.event());
		risk.setOwner(around.role(made));
		risk.setActionOwner(around.role(made + 1));
		risk.setIdentifiedOn(reviewed.minusDays(random.nextInt(60)));
		risk.setLastUpdated(reviewed);
		risk.setNextReview(LocalDate.of(2019, 6, 3));
		risk.setProximity(planned.liveOn());
		score(risk);
		risk.setWorkstream(planned.workstream());
		risk.getOutcomes().add(around.benefit(made).getOutcomes().get(0));
		risk.getMilestones().add(planned.live());
		if (faults.spares(risk)) {
			risk.setEffect(phrases.effect());
		}
		if (made % RISKS_PER_ACTION == 0) {
			risk.getActions().add(action(risk, planned));
		}
		return risk;
	}

	private void score(Risk risk) {
		int likelihood = 1 + random.nextInt(4);
		int impact = 1 + random.nextInt(3);
		risk.setInherentLikelihood(likelihood + 1);
		risk.setInherentImpact(impact + 1);
		risk.setResidualLikelihood(likelihood);
		risk.setResidualImpact(impact);
		risk.setTargetLikelihood(Math.max(1, likelihood - 1));
		risk.setTargetImpact(impact);
		risk.setProbability(20 * likelihood);
	}

	private RiskAction action(Risk risk, PlannedWorkstream planned) {
		RiskAction action = entries.element(GoldthreadFactory.eINSTANCE.createRiskAction(), "Act early on " + planned.subject());
		action.setOwner(risk.getActionOwner());
		action.setDue(WorkingDays.from(planned.liveOn().minusDays(60)));
		action.setStatus(ActionStatus.IN_PROGRESS);
		action.setLikelihoodEffect(-1);
		return action;
	}
}
