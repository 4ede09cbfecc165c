package org.goldthread.model.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Programme;
import org.goldthread.model.Risk;
import org.goldthread.model.Theme;
import org.goldthread.model.Vision;
import org.goldthread.model.Workstream;

/** A small portfolio with every kind of tie: containment, single and many references, and a contribution through a benefit. */
final class SamplePortfolio {

	final PortfolioResource resource;
	final Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
	final Theme theme = Elements.create(Literals.THEME, Theme.class);
	final Outcome outcome = Elements.create(Literals.OUTCOME, Outcome.class);
	final Outcome otherOutcome = Elements.create(Literals.OUTCOME, Outcome.class);
	final Programme programme = Elements.create(Literals.PROGRAMME, Programme.class);
	final Programme otherProgramme = Elements.create(Literals.PROGRAMME, Programme.class);
	final Workstream workstream = Elements.create(Literals.WORKSTREAM, Workstream.class);
	final Workstream otherWorkstream = Elements.create(Literals.WORKSTREAM, Workstream.class);
	final Contribution contribution = Elements.create(Literals.CONTRIBUTION, Contribution.class);
	final Benefit benefit = Elements.create(Literals.BENEFIT, Benefit.class);
	final Milestone milestone = Elements.create(Literals.MILESTONE, Milestone.class);
	final Risk risk = Elements.create(Literals.RISK, Risk.class);
	final EditStack edits;

	SamplePortfolio() {
		portfolio.setName("Sample");
		Vision vision = Elements.create(Literals.VISION, Vision.class);
		portfolio.setVision(vision);
		vision.getThemes().add(theme);
		outcome.setReference("TC1");
		otherOutcome.setReference("TC2");
		theme.getOutcomes().add(outcome);
		theme.getOutcomes().add(otherOutcome);
		portfolio.getProgrammes().add(programme);
		portfolio.getProgrammes().add(otherProgramme);
		workstream.setReference("WS-01");
		workstream.setName("Front door");
		otherWorkstream.setReference("WS-02");
		programme.getWorkstreams().add(workstream);
		programme.getWorkstreams().add(otherWorkstream);
		benefit.setReference("B-01");
		portfolio.getBenefits().add(benefit);
		contribution.setOutcome(outcome);
		contribution.setBenefit(benefit);
		contribution.setWeight(60);
		workstream.getContributions().add(contribution);
		milestone.setReference("MS-001");
		workstream.getMilestones().add(milestone);
		risk.setReference("R-001");
		risk.setWorkstream(workstream);
		risk.getOutcomes().add(outcome);
		risk.getOutcomes().add(otherOutcome);
		portfolio.getRisks().add(risk);
		resource = PortfolioResource.holding(portfolio);
		edits = new EditStack(resource.changeHub());
	}

	/** The whole portfolio as text; two portfolios with equal text are equal in every value and every order. */
	String text() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
