package org.goldthread.rules.dependency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.network.Link;
import org.goldthread.analysis.network.Loop;
import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** Milestones and deliverables that wait for each other in a circle. One finding for each tangle, at its weakest link. */
public final class HandoverLoopRule extends ElementRule<Portfolio> {

	private static final int MOST_STEPS = 6;

	/** The rule. */
	public HandoverLoopRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-D03", "Hand-overs in a loop", "Dependencies", Severity.ERROR, """
				When each waits for the next and the last for the first, none of them can ever start, and no date in the loop means \
				anything. Giving up the weakest link breaks it.""",
				"Critical path method: a network has no loops. MSP, 5th edition: dependencies between projects."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		context.network().loops().forEach(loop -> {
			Optional<Dependency> weakest = loop.weakest().dependency();
			EObject at = weakest.<EObject>map(each -> each).orElse(loop.weakest().to());
			findings.accept(Finding.about(loop.weakest().from().getId(), this, at, weakest.isPresent() ? Literals.DEPENDENCY__RECEIVER_ITEM
					: Literals.MILESTONE__PREDECESSORS, sentence(loop), "Give up the weakest link, " + words(loop.weakest())
					+ ", or say what really comes first."));
		});
	}

	/** Giving up a link invents nothing: it takes a contradiction out. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		if (finding.element() instanceof Dependency dependency) {
			return List.of(new QuickFix.Mend("Give up " + name(dependency) + ": delete the dependency", DeleteElements.of(List.of(dependency))),
					QuickFix.ask("Choose another item that waits…", dependency, Literals.DEPENDENCY__RECEIVER_ITEM));
		}
		Milestone milestone = (Milestone) finding.element();
		return milestone.getPredecessors().stream().filter(item -> finding.subject().equals(item.getId())).findFirst()
				.<QuickFix>map(item -> new QuickFix.Mend("Give up " + name(item) + " as what comes before " + name(milestone),
						Edit.of("Take " + name(item) + " from before " + name(milestone), () -> milestone.getPredecessors().remove(item))))
				.stream().toList();
	}

	private static String sentence(Loop loop) {
		int steps = loop.steps().size();
		String more = steps > MOST_STEPS ? "; and " + Words.count(steps - MOST_STEPS, "more step") : "";
		String others = loop.otherItems() > 0 ? ", with " + Words.count(loop.otherItems(), "other item") + " tangled up in it" : "";
		return "Hand-overs form a loop of " + Words.count(steps, "step") + others + ": "
				+ loop.steps().stream().limit(MOST_STEPS).map(Link::words).collect(Collectors.joining("; ")) + more + ".";
	}

	private static String words(Link link) {
		return link.dependency().map(ElementRule::name).orElse(name(link.from()) + " before " + name(link.to()));
	}
}
