package org.goldthread.cli.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.goldthread.model.Capability;
import org.goldthread.model.CostCentre;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.OperatingModel;
import org.goldthread.model.OrganisationUnit;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;

/** Makes an operating model: layers with capabilities, organisation units with cost centres. */
final class OperatingModelArea {

	private static final List<String> LAYERS = List.of("Contact and assessment", "Service delivery", "Support", "Strategic core");
	private static final List<String> UNITS = List.of("People", "Places", "Resources", "Customers");
	private static final int WORKSTREAMS_PER_CAPABILITY = 10;
	private static final int WORKSTREAMS_PER_COST_CENTRE = 20;
	private static final int GROUP = 6;

	private final Entries entries;
	private final List<Role> roles;
	private final List<Outcome> outcomes;
	private final SplittableRandom random;

	OperatingModelArea(Entries entries, List<Role> roles, List<Outcome> outcomes, SplittableRandom random) {
		this.entries = entries;
		this.roles = roles;
		this.outcomes = outcomes;
		this.random = random;
	}

	/** Adds an operating model with organisation units and cost centres, and returns the cost centres. */
	List<CostCentre> costCentres(Portfolio portfolio, int workstreams) {
		OperatingModel model = entries.element(GoldthreadFactory.eINSTANCE.createOperatingModel(), "Target operating model");
		portfolio.setOperatingModel(model);
		for (String name : UNITS) {
			OrganisationUnit unit = entries.element(GoldthreadFactory.eINSTANCE.createOrganisationUnit(), name);
			unit.setFte(BigDecimal.valueOf(500 + random.nextInt(1000)));
			model.getOrganisationUnits().add(unit);
		}
		List<CostCentre> centres = new ArrayList<>();
		for (int index = 0; index < Math.max(UNITS.size(), workstreams / WORKSTREAMS_PER_COST_CENTRE); index++) {
			CostCentre centre = entries.element(GoldthreadFactory.eINSTANCE.createCostCentre(), "Budget for " + Vocabulary.service(index));
			centre.setCode("G%05d".formatted(index + 1));
			centre.setBudget(BigDecimal.valueOf(20_000_000L + 100_000L * random.nextInt(200)));
			centre.setOrganisationUnit(model.getOrganisationUnits().get(index % UNITS.size()));
			centre.setOwner(roles.get(index % roles.size()));
			centres.add(centre);
		}
		model.getCostCentres().addAll(centres);
		return centres;
	}

	/** Adds layers with capabilities to the operating model, every sixth of which is made of the five after it. */
	List<Capability> capabilities(Portfolio portfolio, int workstreams) {
		OperatingModel model = portfolio.getOperatingModel();
		for (String name : LAYERS) {
			model.getLayers().add(entries.element(GoldthreadFactory.eINSTANCE.createLayer(), name));
		}
		List<Capability> capabilities = new ArrayList<>();
		for (int index = 0; index < Math.max(GROUP, workstreams / WORKSTREAMS_PER_CAPABILITY); index++) {
			Capability capability = capability(index);
			int position = index % GROUP;
			if (position == 0) {
				model.getLayers().get(index / GROUP % LAYERS.size()).getCapabilities().add(capability);
			} else {
				capabilities.get(index - position).getCapabilities().add(capability);
			}
			capabilities.add(capability);
		}
		return capabilities;
	}

	private Capability capability(int index) {
		Capability capability = entries.element(GoldthreadFactory.eINSTANCE.createCapability(),
				Vocabulary.capitalised(Vocabulary.service(index)));
		int maturity = 1 + random.nextInt(3);
		capability.setCurrentMaturity(maturity);
		capability.setTargetMaturity(Math.min(5, maturity + 1 + random.nextInt(2)));
		capability.setTargetDate(LocalDate.of(2022, 3, 31));
		capability.setOwner(roles.get(index % roles.size()));
		capability.getOutcomes().add(outcomes.get(index % outcomes.size()));
		return capability;
	}
}
