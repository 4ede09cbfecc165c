package org.goldthread.benchmarks.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.goldthread.model.Control;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;

/** Portfolios with a risk register as large as registers get, filled as people fill them. */
public final class ManyRisks {

	private static final int ROLES = 40;
	private static final int WORKSTREAMS = 60;
	private static final LocalDate DAY = LocalDate.of(2018, 9, 18);

	private ManyRisks() {
	}

	/** A portfolio with roles and workstreams and no risks, equal to any other that this method makes. */
	public static Portfolio surroundings() {
		Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
		portfolio.setName("Benchmark");
		portfolio.setAsAt(DAY);
		for (int i = 0; i < ROLES; i++) {
			Role role = Elements.create(Literals.ROLE, Role.class);
			role.setReference("ROLE-%02d".formatted(i + 1));
			role.setName("Head of service " + (i + 1));
			portfolio.getRoles().add(role);
		}
		Programme programme = Elements.create(Literals.PROGRAMME, Programme.class);
		portfolio.getProgrammes().add(programme);
		for (int i = 0; i < WORKSTREAMS; i++) {
			Workstream workstream = Elements.create(Literals.WORKSTREAM, Workstream.class);
			workstream.setReference("WS-%02d".formatted(i + 1));
			workstream.setName("Change of service " + (i + 1));
			programme.getWorkstreams().add(workstream);
		}
		return portfolio;
	}

	/** Risks that refer to the surroundings of {@code portfolio} and hang nowhere yet. */
	public static List<Risk> risks(Portfolio portfolio, int number) {
		List<Workstream> workstreams = portfolio.getProgrammes().get(0).getWorkstreams();
		return new ArrayList<>(IntStream.range(0, number).mapToObj(i -> risk(i, portfolio.getRoles(), workstreams)).toList());
	}

	private static Risk risk(int i, List<Role> roles, List<Workstream> workstreams) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setReference("R-%05d".formatted(i + 1));
		risk.setName("Staff of service " + i + " leave before their work is handed over");
		risk.setCategory(RiskCategory.VALUES.get(i % RiskCategory.VALUES.size()));
		risk.setCause("The consultation of part " + i + " starts before the new process has been tried out");
		risk.setEvent("People with knowledge of the service go, and nobody has written down what they know");
		risk.setEffect("Calls wait longer, complaints rise;\nsavings of year " + i % 5 + " come later than planned");
		risk.setWorkstream(workstreams.get(i % WORKSTREAMS));
		risk.setRaisedBy(roles.get((i + 7) % ROLES));
		risk.setIdentifiedOn(DAY.minusDays(i % 400));
		risk.setLastUpdated(DAY.minusDays(i % 30));
		risk.setOwner(roles.get(i % ROLES));
		risk.setInherentLikelihood(1 + i % 5);
		risk.setInherentImpact(1 + i / 5 % 5);
		risk.setResidualLikelihood(1 + i % 4);
		risk.setResidualImpact(1 + i / 4 % 5);
		risk.setTargetLikelihood(1 + i % 3);
		risk.setTargetImpact(2);
		risk.setTargetDate(DAY.plusDays(i % 700));
		risk.setProximity(DAY.plusDays(i % 500));
		risk.setImpactLikely(BigDecimal.valueOf(1_000L * (i % 900)));
		risk.setProbability(5 * (i % 20));
		risk.setNextReview(DAY.plusDays(i % 90));
		risk.setStatus(RiskStatus.OPEN);
		risk.setContingency("Bring in agency staff for " + i % 12 + " weeks");
		Control control = Elements.create(Literals.CONTROL, Control.class);
		control.setReference("CTL-%05d".formatted(i + 1));
		control.setName("Exit interviews of leavers");
		risk.getControls().add(control);
		RiskAction action = Elements.create(Literals.RISK_ACTION, RiskAction.class);
		action.setReference("ACT-%05d".formatted(i + 1));
		action.setName("Write down the tasks of each post");
		action.setOwner(roles.get((i + 3) % ROLES));
		action.setDue(DAY.plusDays(i % 120));
		risk.getActions().add(action);
		return risk;
	}
}
