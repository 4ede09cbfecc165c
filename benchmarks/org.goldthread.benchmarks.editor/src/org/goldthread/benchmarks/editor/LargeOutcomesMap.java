package org.goldthread.benchmarks.editor;

import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Contribution;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Theme;
import org.goldthread.model.Vision;
import org.goldthread.model.Workstream;

/** A portfolio whose outcomes map has 2,000 nodes and 3,000 edges. */
final class LargeOutcomesMap {

	private static final int THEMES = 10;
	private static final int OUTCOMES = 400;
	private static final int WORKSTREAMS = 1590;
	private static final int CONTRIBUTIONS = 2600;

	private LargeOutcomesMap() {
	}

	static Portfolio make(String kind) {
		Portfolio portfolio = element(Literals.PORTFOLIO, Portfolio.class, "P-01", "Large portfolio");
		Vision vision = element(Literals.VISION, Vision.class, "V1", "Vision");
		portfolio.setVision(vision);
		for (int i = 0; i < THEMES; i++) {
			vision.getThemes().add(element(Literals.THEME, Theme.class, "T" + i, "Theme number " + i));
		}
		Outcome[] outcomes = new Outcome[OUTCOMES];
		for (int i = 0; i < OUTCOMES; i++) {
			outcomes[i] = element(Literals.OUTCOME, Outcome.class, "O" + i, "People get what they need, in case " + i);
			vision.getThemes().get(i % THEMES).getOutcomes().add(outcomes[i]);
		}
		Programme programme = element(Literals.PROGRAMME, Programme.class, "PG-01", "Programme");
		portfolio.getProgrammes().add(programme);
		Random random = new Random(1);
		for (int i = 0; i < WORKSTREAMS; i++) {
			programme.getWorkstreams().add(element(Literals.WORKSTREAM, Workstream.class, "WS-" + i, "Better services near home, part " + i));
		}
		for (int i = 0; i < CONTRIBUTIONS; i++) {
			int workstream = i % WORKSTREAMS;
			int near = workstream * OUTCOMES / WORKSTREAMS + random.nextInt(8) + 8 * (i / WORKSTREAMS);
			Contribution contribution = Elements.create(Literals.CONTRIBUTION, Contribution.class);
			contribution.setOutcome(outcomes[near % OUTCOMES]);
			contribution.setWeight(20);
			programme.getWorkstreams().get(workstream).getContributions().add(contribution);
		}
		Diagram diagram = element(Literals.DIAGRAM, Diagram.class, "DG-01", "Large map");
		diagram.setKind(kind);
		portfolio.getDiagrams().add(diagram);
		return portfolio;
	}

	private static <T extends Element> T element(EClass type, Class<T> javaType, String reference, String name) {
		T element = Elements.create(type, javaType);
		element.setReference(reference);
		element.setName(name);
		return element;
	}
}
