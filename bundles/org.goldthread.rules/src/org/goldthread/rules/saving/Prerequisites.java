package org.goldthread.rules.saving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.model.Concept;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Labels;
import org.goldthread.model.Milestone;
import org.goldthread.model.MilestoneType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleContext;

/** Milestones and deliverables that must come before a saving: those that it depends on, and go-lives that say that it starts with them. */
final class Prerequisites {

	private Prerequisites() {
	}

	/** The one that comes last; empty when none has a date. */
	static Optional<HandoverItem> latest(SavingsLine line, RuleContext context) {
		return latest(Stream.concat(line.getDependsOn().stream(), goLives(context.referrers(line, Literals.MILESTONE__SAVINGS,
				Milestone.class))));
	}

	/** The go-live that comes last; empty when none has a date. */
	static Optional<HandoverItem> latestGoLive(SavingsLine line, RuleContext context) {
		return latest(goLives(Stream.concat(line.getDependsOn().stream(),
				context.referrers(line, Literals.MILESTONE__SAVINGS, Milestone.class))));
	}

	/** The day on which an item came, else is now expected, else was agreed; null while it has no date. */
	static LocalDate day(HandoverItem item) {
		return item.getActual() != null ? item.getActual() : item.getForecast() != null ? item.getForecast() : item.getBaseline();
	}

	/** An item as sentences name it: "milestone MS-011 Single contact centre open". */
	static String name(HandoverItem item) {
		return Concept.of(item.eClass()).labelInSentence() + " " + Labels.of(item);
	}

	private static Stream<HandoverItem> goLives(Stream<? extends HandoverItem> items) {
		return items.filter(each -> each instanceof Milestone milestone && milestone.getType() == MilestoneType.GO_LIVE)
				.map(HandoverItem.class::cast);
	}

	private static Optional<HandoverItem> latest(Stream<? extends HandoverItem> items) {
		return items.filter(each -> day(each) != null).<HandoverItem>map(each -> each).max(Comparator.comparing(Prerequisites::day));
	}
}
