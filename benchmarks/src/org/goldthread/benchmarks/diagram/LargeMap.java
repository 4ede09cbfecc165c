package org.goldthread.benchmarks.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.goldthread.design.GoldthreadViewpoint;
import org.goldthread.model.Contribution;
import org.goldthread.model.Diagram;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Programme;
import org.goldthread.model.Theme;
import org.goldthread.model.Vision;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.DiagramEvaluator;

/** A portfolio whose outcomes map has 2,000 nodes and 3,000 edges. */
final class LargeMap {

	static final int NODES = 2_000;
	static final int EDGES = 3_000;

	private static final int THEMES = 10;
	private static final int OUTCOMES = 390;
	private static final LocalDate FIRST_DAY = LocalDate.of(2018, 10, 1);

	private final GoldthreadViewpoint viewpoint = GoldthreadViewpoint.load();
	private final DiagramSpecification specification = viewpoint.diagram(GoldthreadViewpoint.OUTCOMES_MAP);
	private final DiagramEvaluator evaluator = viewpoint.evaluator();
	private final Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
	private final Diagram diagram = Elements.create(Literals.DIAGRAM, Diagram.class);
	private final List<Outcome> outcomes = new ArrayList<>();
	private final List<Workstream> workstreams = new ArrayList<>();
	private final PortfolioResource resource;

	LargeMap() {
		addVision();
		addProgramme();
		addContributions(new Random(2018));
		diagram.setName("Large map");
		diagram.setKind(GoldthreadViewpoint.OUTCOMES_MAP);
		portfolio.getDiagrams().add(diagram);
		resource = PortfolioResource.holding(portfolio);
	}

	GoldthreadViewpoint viewpoint() {
		return viewpoint;
	}

	DiagramSpecification specification() {
		return specification;
	}

	DiagramEvaluator evaluator() {
		return evaluator;
	}

	Portfolio portfolio() {
		return portfolio;
	}

	Diagram diagram() {
		return diagram;
	}

	List<Outcome> outcomes() {
		return outcomes;
	}

	List<Workstream> workstreams() {
		return workstreams;
	}

	PortfolioResource resource() {
		return resource;
	}

	/** Evaluates the whole diagram. */
	DiagramContents evaluate() {
		DiagramContents contents = evaluator.evaluate(specification, portfolio, Set.of(), Set.of());
		if (contents.nodes().size() != NODES || contents.edges().size() != EDGES || !contents.problems().isEmpty()) {
			throw new IllegalStateException("The map has " + contents.nodes().size() + " nodes and " + contents.edges().size() + " edges");
		}
		return contents;
	}

	private void addVision() {
		Vision vision = Elements.create(Literals.VISION, Vision.class);
		portfolio.setVision(vision);
		for (int i = 0; i < THEMES; i++) {
			Theme theme = Elements.create(Literals.THEME, Theme.class);
			theme.setReference("T" + i);
			theme.setName("Theme " + i);
			vision.getThemes().add(theme);
		}
		for (int i = 0; i < OUTCOMES; i++) {
			Outcome outcome = Elements.create(Literals.OUTCOME, Outcome.class);
			outcome.setReference("O-" + i);
			outcome.setName("Residents are served in way " + i);
			vision.getThemes().get(i % THEMES).getOutcomes().add(outcome);
			outcomes.add(outcome);
		}
	}

	private void addProgramme() {
		Programme programme = Elements.create(Literals.PROGRAMME, Programme.class);
		portfolio.getProgrammes().add(programme);
		for (int i = 0; i < NODES - THEMES - OUTCOMES; i++) {
			Workstream workstream = Elements.create(Literals.WORKSTREAM, Workstream.class);
			workstream.setReference("WS-" + i);
			workstream.setName("Change the council in way " + i);
			workstream.setEndForecast(FIRST_DAY.plusDays(i));
			programme.getWorkstreams().add(workstream);
			workstreams.add(workstream);
		}
	}

	/** With the edges from outcomes to themes there are as many as wanted, no two of them between the same ends. */
	private void addContributions(Random random) {
		for (int i = 0; i < EDGES - OUTCOMES; i++) {
			Contribution contribution = Elements.create(Literals.CONTRIBUTION, Contribution.class);
			int round = i / workstreams.size();
			contribution.setOutcome(outcomes.get((i * 7 + round) % OUTCOMES));
			contribution.setWeight(1 + random.nextInt(50));
			workstreams.get(i % workstreams.size()).getContributions().add(contribution);
		}
	}
}
