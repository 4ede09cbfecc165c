package org.goldthread.cli.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.goldthread.model.Benefit;
import org.goldthread.model.Capability;
import org.goldthread.model.CostCentre;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;

/**
 * What workstreams, savings and risks refer to. No list is empty; each grows with the number of workstreams, outcomes
 * up to six.
 *
 * @param roles roles that own
 * @param outcomes outcomes of the vision
 * @param capabilities capabilities that change
 * @param centres budgets that savings are taken from
 * @param benefits benefits, each of one outcome
 */
record Surroundings(List<Role> roles, List<Outcome> outcomes, List<Capability> capabilities, List<CostCentre> centres,
		List<Benefit> benefits) {

	private static final int WORKSTREAMS_PER_ROLE = 20;
	private static final int FEWEST_ROLES = 12;

	/** Adds what surrounds the given number of workstreams to {@code portfolio}. */
	static Surroundings build(Portfolio portfolio, int workstreams, Entries entries, SplittableRandom random) {
		List<Role> roles = roles(portfolio, workstreams, entries);
		List<Outcome> outcomes = new VisionArea(entries, roles).fill(portfolio, workstreams);
		OperatingModelArea model = new OperatingModelArea(entries, roles, outcomes, random);
		List<CostCentre> centres = model.costCentres(portfolio, workstreams);
		List<Capability> capabilities = model.capabilities(portfolio, workstreams);
		List<Benefit> benefits = new BenefitArea(entries, roles, random).fill(portfolio, outcomes, capabilities);
		RiskScaleArea.fill(portfolio, entries);
		return new Surroundings(roles, outcomes, capabilities, centres, benefits);
	}

	/** The role that answers for the thing with this index. */
	Role role(int index) {
		return roles.get(index % roles.size());
	}

	/** The benefit that the workstream with this index works for. */
	Benefit benefit(int index) {
		return benefits.get(index % benefits.size());
	}

	/** The capability that the workstream with this index changes. */
	Capability capability(int index) {
		return capabilities.get(index % capabilities.size());
	}

	/** The budget that the saving with this index is taken from. */
	CostCentre centre(int index) {
		return centres.get(index % centres.size());
	}

	private static List<Role> roles(Portfolio portfolio, int workstreams, Entries entries) {
		int count = Math.max(FEWEST_ROLES, workstreams / WORKSTREAMS_PER_ROLE);
		List<Role> roles = new ArrayList<>(count);
		for (int index = 0; index < count; index++) {
			Role role = entries.element(GoldthreadFactory.eINSTANCE.createRole(), "Head of " + Vocabulary.service(index));
			role.setBody("Service " + (index % FEWEST_ROLES + 1));
			roles.add(role);
		}
		portfolio.getRoles().addAll(roles);
		return roles;
	}
}
