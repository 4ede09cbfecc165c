package org.goldthread.workbench.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.Clock;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.goldthread.design.GoldthreadViewpoint;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Theme;
import org.goldthread.model.Vision;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.presentation.ConceptIcons;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.Weight;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleRunner;
import org.goldthread.viewpoint.view.DiagramContents;

/**
 * Reads an icon, then draws and checks a small portfolio of its own, in the background while the platform builds the window,
 * which takes one processor only: the user's first diagram and first check then find their classes loaded.
 */
public final class Rehearsal {

	private Rehearsal() {
	}

	/** Begins, where there is a processor to spare. */
	public static void begin() {
		if (Runtime.getRuntime().availableProcessors() > 1) {
			Thread thread = new Thread(Rehearsal::run, "Goldthread prepares the first diagram");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private static void run() {
		ConceptIcons.path(Literals.WORKSTREAM, false).ifPresent(Rehearsal::readIcon);
		Portfolio portfolio = portfolio();
		GoldthreadViewpoint viewpoint = GoldthreadViewpoint.load();
		TextMeasure measure = new TextMeasure();
		DiagramContents contents = viewpoint.evaluator().evaluate(viewpoint.diagram(GoldthreadViewpoint.OUTCOMES_MAP), portfolio, Set.of(),
				Set.of());
		DiagramLayout.arrange(contents, viewpoint.presentation(GoldthreadViewpoint.OUTCOMES_MAP), measure);
		measure.outline('a', Weight.values()[0]);
		new RuleRunner(RuleCatalogue.load(), Clock.systemDefaultZone()).run(portfolio);
	}

	private static void readIcon(URL icon) {
		try (InputStream in = icon.openStream()) {
			new ImageLoader().load(in);
		} catch (IOException | SWTException e) {
			ILog.of(Rehearsal.class).warn("The icon " + icon + " cannot be read", e);
		}
	}

	private static Portfolio portfolio() {
		Portfolio portfolio = named(Literals.PORTFOLIO, Portfolio.class);
		Vision vision = named(Literals.VISION, Vision.class);
		Theme theme = named(Literals.THEME, Theme.class);
		Outcome outcome = named(Literals.OUTCOME, Outcome.class);
		Programme programme = named(Literals.PROGRAMME, Programme.class);
		portfolio.setVision(vision);
		vision.getThemes().add(theme);
		theme.getOutcomes().add(outcome);
		portfolio.getProgrammes().add(programme);
		programme.getWorkstreams().add(contributing(outcome));
		programme.getWorkstreams().add(contributing(outcome));
		return portfolio;
	}

	private static Workstream contributing(Outcome outcome) {
		Workstream workstream = named(Literals.WORKSTREAM, Workstream.class);
		Contribution contribution = Elements.create(Literals.CONTRIBUTION, Contribution.class);
		contribution.setOutcome(outcome);
		contribution.setWeight(100);
		workstream.getContributions().add(contribution);
		return workstream;
	}

	private static <E extends Element> E named(EClass type, Class<E> javaType) {
		E element = Elements.create(type, javaType);
		element.setName(type.getName());
		return element;
	}
}
