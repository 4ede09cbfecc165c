package org.goldthread.cli.generate;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Measure;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;
import org.goldthread.model.Theme;
import org.goldthread.model.Vision;

/** Makes a vision with up to three themes of up to two outcomes each, so that every outcome can be served by two workstreams. */
final class VisionArea {

	private static final List<String> THEMES = List.of("Safe and strong places", "Independent people", "Growing economy");
	private static final List<String> OUTCOMES = List.of("Neighbourhoods are safe", "The environment is cared for",
			"Children get a good start", "Older people live at home", "Journeys are reliable", "Skills fit jobs");

	private final Entries entries;
	private final List<Role> roles;

	VisionArea(Entries entries, List<Role> roles) {
		this.entries = entries;
		this.roles = roles;
	}

	/** Adds the vision for a number of workstreams and returns its outcomes, one at least. */
	List<Outcome> fill(Portfolio portfolio, int workstreams) {
		Vision vision = entries.element(GoldthreadFactory.eINSTANCE.createVision(), "A good place to live");
		vision.setOwner(roles.get(0));
		List<Outcome> outcomes = new ArrayList<>();
		for (int index = 0; index < Math.clamp(workstreams / 2, 1, OUTCOMES.size()); index++) {
			outcomes.add(outcome(index));
		}
		for (int index = 0; 2 * index < outcomes.size(); index++) {
			Theme theme = entries.element(GoldthreadFactory.eINSTANCE.createTheme(), THEMES.get(index));
			theme.getOutcomes().addAll(outcomes.subList(2 * index, Math.min(2 * index + 2, outcomes.size())));
			vision.getThemes().add(theme);
		}
		portfolio.setVision(vision);
		return outcomes;
	}

	private Outcome outcome(int index) {
		Outcome outcome = entries.element(GoldthreadFactory.eINSTANCE.createOutcome(), OUTCOMES.get(index));
		outcome.setOwner(roles.get(index % roles.size()));
		Measure measure = entries.element(GoldthreadFactory.eINSTANCE.createMeasure(), "Residents who say so: " + OUTCOMES.get(index));
		measure.setUnit("per cent");
		measure.setBaseline("60");
		measure.setTarget("75");
		outcome.getMeasures().add(measure);
		return outcome;
	}
}
