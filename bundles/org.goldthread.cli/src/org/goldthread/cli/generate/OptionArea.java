package org.goldthread.cli.generate;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.OptionStatus;
import org.goldthread.model.Portfolio;

/** Makes an appraisal of four options: business as usual, a do-minimum, the preferred change, and its Plan B. */
final class OptionArea {

	private final Entries entries;
	private final Surroundings around;
	private int made;

	OptionArea(Entries entries, Surroundings around) {
		this.entries = entries;
		this.around = around;
	}

	/** Adds the options. */
	void fill(Portfolio portfolio) {
		Option preferred = option("New operating model", OptionKind.CHANGE, OptionStatus.PREFERRED, "Closes the gap and serves the vision.");
		Option planB = option("Services one by one", OptionKind.PLAN_B, OptionStatus.SHORT_LIST, "Slower, with less at risk.");
		planB.setPlanBOf(preferred);
		planB.setTrigger("Less than half of a year's savings are delivered by its end.");
		portfolio.getOptions().add(option("Business as usual", OptionKind.BUSINESS_AS_USUAL, OptionStatus.SHORT_LIST, "Base line."));
		portfolio.getOptions().add(option("Contracts only", OptionKind.DO_MINIMUM, OptionStatus.SHORT_LIST, "Least that must be done."));
		portfolio.getOptions().add(preferred);
		portfolio.getOptions().add(planB);
	}

	private Option option(String name, OptionKind kind, OptionStatus status, String reason) {
		Option option = entries.element(GoldthreadFactory.eINSTANCE.createOption(), name);
		option.setKind(kind);
		option.setStatus(status);
		option.setReason(reason);
		option.setOwner(around.role(made++));
		return option;
	}
}
