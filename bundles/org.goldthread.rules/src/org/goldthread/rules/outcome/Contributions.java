package org.goldthread.rules.outcome;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Outcome;
import org.goldthread.model.Stage;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleContext;

/** What rules read of the contributions of workstreams to outcomes. */
final class Contributions {

	private Contributions() {
	}

	/** The workstreams that contribute to an outcome, each once; stopped ones and placeholders serve nothing. */
	static Stream<Workstream> serving(Outcome outcome, RuleContext context) {
		return context.referrers(outcome, Literals.CONTRIBUTION__OUTCOME, Contribution.class).map(EObject::eContainer)
				.filter(Workstream.class::isInstance).map(Workstream.class::cast)
				.filter(each -> !each.isPlaceholder() && each.getStage() != Stage.STOPPED).distinct();
	}

	/** How sentences about a contribution to an outcome start. */
	static String sentence(Workstream workstream, Contribution contribution) {
		return "The contribution of workstream " + Labels.of(workstream) + " to outcome " + Labels.of(contribution.getOutcome());
	}
}
