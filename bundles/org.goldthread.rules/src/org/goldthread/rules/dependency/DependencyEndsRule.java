package org.goldthread.rules.dependency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A dependency whose ends contradict each other or are missing: the same on both sides, none, or an item of another workstream. */
public final class DependencyEndsRule extends ElementRule<Dependency> {

	/** The rule. */
	public DependencyEndsRule() {
		super(Literals.DEPENDENCY, Dependency.class, new RuleDescription("GT-D06", "Giver or receiver wrong", "Dependencies", Severity.ERROR, """
				A hand-over goes from one workstream to another. Where an end is missing, both ends are the same, or the item handed over \
				belongs to a workstream that is not named, dates and responsibility point to the wrong people.""",
				"Dependency contract: giver, receiver and what is handed over."));
	}

	@Override
	protected void examine(Dependency dependency, RuleContext context, Consumer<Finding> findings) {
		if (!Handovers.isLive(dependency)) {
			return;
		}
		for (DependencyEnd end : DependencyEnd.values()) {
			examine(end, dependency, findings);
		}
		if (dependency.getGiver() != null && dependency.getGiver() == dependency.getReceiver()) {
			findings.accept(Finding.about("same", this, dependency, Literals.DEPENDENCY__RECEIVER, "Dependency " + name(dependency)
					+ " hands over from workstream " + name(dependency.getGiver()) + " to itself.",
					"Name the other workstream, or make the one item a predecessor of the other."));
		}
	}

	private void examine(DependencyEnd end, Dependency dependency, Consumer<Finding> findings) {
		Optional<Workstream> holder = end.holderOf(dependency);
		Optional<Workstream> named = end.workstreamOf(dependency);
		if (holder.isEmpty() && named.isEmpty()) {
			findings.accept(Finding.about(end.word(), this, dependency, end.workstream(), "Dependency " + name(dependency) + " names no "
					+ end.word() + ".", "Name the workstream, and the item where it is known."));
		} else if (holder.isPresent() && !holder.equals(named)) {
			findings.accept(Finding.about(end.word(), this, dependency, end.workstream(), "Dependency " + name(dependency) + " names "
					+ named.map(each -> "workstream " + name(each)).orElse("no workstream") + " as " + end.word() + ", but its item "
					+ name(end.itemOf(dependency).orElseThrow()) + " belongs to " + name(holder.get()) + ".",
					"Name the workstream that the item belongs to, or choose another item."));
		}
	}

	/** The workstream of the item where there is one, since that is the same fact; else a question. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		Dependency dependency = elementOf(finding);
		return Stream.of(DependencyEnd.values()).filter(end -> end.word().equals(finding.subject())).findFirst()
				.map(end -> List.of(end.holderOf(dependency)
						.<QuickFix>map(holder -> new QuickFix.Mend("Name the workstream of the item, " + name(holder),
								SetFeature.of(dependency, end.workstream(), holder)))
						.orElse(QuickFix.ask("Choose the " + end.word() + "…", dependency, end.workstream()))))
				.orElse(List.of(QuickFix.ask("Choose another giver…", dependency, Literals.DEPENDENCY__GIVER),
						QuickFix.ask("Choose another receiver…", dependency, Literals.DEPENDENCY__RECEIVER)));
	}
}
