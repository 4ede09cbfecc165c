package org.goldthread.cli.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitClass;
import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;

/** Makes one benefit for each capability. */
final class BenefitArea {

	private static final BenefitClass[] CLASSES = BenefitClass.values();

	private final Entries entries;
	private final List<Role> roles;
	private final SplittableRandom random;

	BenefitArea(Entries entries, List<Role> roles, SplittableRandom random) {
		this.entries = entries;
		this.roles = roles;
		this.random = random;
	}

	/** Adds the benefits and returns them. */
	List<Benefit> fill(Portfolio portfolio, List<Outcome> outcomes, List<Capability> capabilities) {
		List<Benefit> benefits = new ArrayList<>(capabilities.size());
		for (int index = 0; index < capabilities.size(); index++) {
			benefits.add(benefit(index, outcomes.get(index % outcomes.size()), capabilities.get(index)));
		}
		portfolio.getBenefits().addAll(benefits);
		return benefits;
	}

	private Benefit benefit(int index, Outcome outcome, Capability capability) {
		Benefit benefit = entries.element(GoldthreadFactory.eINSTANCE.createBenefit(), "Better " + Vocabulary.service(index));
		benefit.setBenefitClass(CLASSES[random.nextInt(CLASSES.length)]);
		benefit.setFullYearValue(BigDecimal.valueOf(10_000L * (1 + random.nextInt(100))));
		benefit.setOwner(roles.get(index % roles.size()));
		benefit.setPerformanceMeasure("Requests settled at the first contact");
		benefit.setBaselineValue("60 per cent");
		benefit.setTargetImprovement("75 per cent");
		benefit.setDescribable(true);
		benefit.setObservable(true);
		benefit.setAttributable(true);
		benefit.setMeasurable(true);
		benefit.getOutcomes().add(outcome);
		benefit.getCapabilities().add(capability);
		return benefit;
	}
}
