package org.goldthread.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Contribution;
import org.goldthread.model.Dependency;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.model.edit.element.MoveElements;
import org.goldthread.model.edit.element.SetFeature;

/**
 * What people do to a portfolio, in fixed shares: of a hundred edits 40 change attributes, dates of milestones among them, 25
 * change references, 25 add, delete or move subtrees, and 10 open or close a loop of dependencies. Always the same edits.
 */
final class EditMix {

	private static final LocalDate FIRST_DAY = LocalDate.of(2018, 10, 1);

	private final Random random = new Random(2018);
	private final Portfolio portfolio;
	private final List<Workstream> workstreams = new ArrayList<>();
	private final List<Milestone> milestones = new ArrayList<>();
	private final List<Outcome> outcomes = new ArrayList<>();
	private final Deque<Dependency> closing = new ArrayDeque<>();
	private int edits;

	EditMix(Portfolio portfolio) {
		this.portfolio = portfolio;
		portfolio.eAllContents().forEachRemaining(element -> {
			if (element instanceof Workstream workstream) {
				workstreams.add(workstream);
			} else if (element instanceof Milestone milestone) {
				milestones.add(milestone);
			} else if (element instanceof Outcome outcome) {
				outcomes.add(outcome);
			}
		});
	}

	/** The next edit. */
	Edit next() {
		int kind = edits++ * 37 % 100;
		if (kind < 40) {
			return attribute(kind);
		}
		if (kind < 65) {
			return reference(kind);
		}
		return kind < 90 ? subtree(kind) : loop();
	}

	private Edit attribute(int kind) {
		return switch (kind % 4) {
			case 0 -> SetFeature.of(any(milestones), Literals.HANDOVER_ITEM__FORECAST, FIRST_DAY.plusDays(random.nextInt(900)));
			case 1 -> SetFeature.of(any(portfolio.getRisks()), Literals.RISK__EFFECT, random.nextBoolean() ? "" : "Costs rise.");
			case 2 -> SetFeature.of(any(workstreams), Literals.ELEMENT__NAME, "Renamed " + random.nextInt(1000));
			default -> SetFeature.of(any(portfolio.getRisks()), Literals.RISK__RESIDUAL_IMPACT, 1 + random.nextInt(5));
		};
	}

	private Edit reference(int kind) {
		return switch (kind % 3) {
			case 0 -> SetFeature.of(any(portfolio.getSavingsLines()), Literals.OWNED__OWNER, random.nextBoolean() ? any(portfolio.getRoles()) : null);
			case 1 -> SetFeature.of(contribution(), Literals.CONTRIBUTION__OUTCOME, any(outcomes));
			default -> SetFeature.of(any(portfolio.getRisks()), Literals.RISK__WORKSTREAM, any(workstreams));
		};
	}

	private Edit subtree(int kind) {
		return switch (kind % 4) {
			case 0 -> DeleteElements.of(List.of(any(portfolio.getSavingsLines())));
			case 1 -> CreateElement.in(portfolio, Literals.PORTFOLIO__SAVINGS_LINES, Literals.SAVINGS_LINE, created -> { });
			case 2 -> CreateElement.in(any(workstreams), Literals.WORKSTREAM__DELIVERABLES, Literals.DELIVERABLE, created -> { });
			default -> MoveElements.to(List.of(any(workstreams)), any(portfolio.getProgrammes()), Literals.PROGRAMME__WORKSTREAMS, 0);
		};
	}

	/** Turns the next dependency round beside itself, or takes the one away that closed the last loop. */
	private Edit loop() {
		if (!closing.isEmpty()) {
			return DeleteElements.of(List.of(closing.remove()));
		}
		Dependency there = any(portfolio.getDependencies());
		Dependency back = Elements.create(Literals.DEPENDENCY, Dependency.class);
		closing.add(back);
		return Edit.of("Close a loop", () -> {
			back.setGiverItem(there.getReceiverItem());
			back.setReceiverItem(there.getGiverItem());
			back.setGiver(there.getReceiver());
			back.setReceiver(there.getGiver());
			portfolio.getDependencies().add(back);
		});
	}

	private Contribution contribution() {
		Workstream workstream = any(workstreams);
		while (workstream.getContributions().isEmpty()) {
			workstream = any(workstreams);
		}
		return any(workstream.getContributions());
	}

	private <T extends EObject> T any(List<T> elements) {
		return elements.get(random.nextInt(elements.size()));
	}
}
