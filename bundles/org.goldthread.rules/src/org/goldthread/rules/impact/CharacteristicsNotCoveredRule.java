package org.goldthread.rules.impact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.goldthread.model.AssessmentStage;
import org.goldthread.model.Characteristic;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.GroupImpact;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.ImpactDirection;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An impact assessment that says nothing about some of the nine protected characteristics. */
public final class CharacteristicsNotCoveredRule extends ElementRule<ImpactAssessment> {

	private static final Set<Characteristic> PROTECTED = Collections.unmodifiableSet(
			EnumSet.range(Characteristic.AGE, Characteristic.SEXUAL_ORIENTATION));

	/** The rule. */
	public CharacteristicsNotCoveredRule() {
		super(Literals.IMPACT_ASSESSMENT, ImpactAssessment.class, new RuleDescription("GT-E03", "Protected characteristics not covered",
				"Impact assessments", Severity.INFO, """
						A council looks at all nine protected characteristics. Where there is no effect, the assessment says so; silence can \
						be read as never having looked.""",
				"Equality Act 2010, sections 4 and 149: nine protected characteristics."));
	}

	@Override
	protected void examine(ImpactAssessment assessment, RuleContext context, Consumer<Finding> findings) {
		if (assessment.isPlaceholder() || assessment.getStage() == AssessmentStage.SCREENING) {
			return;
		}
		Set<Characteristic> missing = EnumSet.copyOf(PROTECTED);
		assessment.getGroups().stream().filter(group -> group.getDirection() != ImpactDirection.NOT_ASSESSED)
				.map(GroupImpact::getCharacteristic).forEach(missing::remove);
		if (!missing.isEmpty()) {
			findings.accept(Finding.of(this, assessment, Literals.IMPACT_ASSESSMENT__GROUPS, "Impact assessment " + name(assessment) + " says nothing about "
					+ (missing.size() == PROTECTED.size() ? "any of the nine protected characteristics" : listed(missing)) + ".",
					"Record the effect on each, also where there is none."));
		}
	}

	private static String listed(Set<Characteristic> missing) {
		List<String> names = missing.stream().map(each -> each.getLiteral().toLowerCase(Locale.UK)).toList();
		int last = names.size() - 1;
		return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}
}
