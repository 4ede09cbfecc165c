package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.Portfolio;

/** The impact assessments register: effects on groups with protected characteristics, and on local groups. */
final class ImpactRegister {

	private static final List<Column<EObject>> GROUP = List.of(attribute("group", Literals.GROUP_IMPACT__CHARACTERISTIC),
			attribute("evidence", Literals.GROUP_IMPACT__EVIDENCE), attribute("effect", Literals.GROUP_IMPACT__DIRECTION),
			attribute("severity", Literals.GROUP_IMPACT__SEVERITY), attribute("mitigation", Literals.GROUP_IMPACT__MITIGATION),
			link("owner", Literals.GROUP_IMPACT__OWNER), attribute("date", Literals.GROUP_IMPACT__DATE));

	private ImpactRegister() {
	}

	static Register<ImpactAssessment> create() {
		return Register.ofPortfolio("impact", "Impact assessments register", Literals.PORTFOLIO__IMPACT_ASSESSMENTS,
				CommonColumns.around(List.of(attribute("Title", Literals.ELEMENT__NAME),
						attribute("Proposal", Literals.IMPACT_ASSESSMENT__PROPOSAL), attribute("Stage", Literals.IMPACT_ASSESSMENT__STAGE),
						link("Owner", Literals.OWNED__OWNER), entries("Effects by group", Literals.IMPACT_ASSESSMENT__GROUPS, GROUP),
						attribute("Cumulative effect", Literals.IMPACT_ASSESSMENT__CUMULATIVE_EFFECT),
						attribute("Consultation", Literals.IMPACT_ASSESSMENT__CONSULTATION),
						link("Signed off by", Literals.IMPACT_ASSESSMENT__SIGNED_OFF_BY),
						attribute("Date signed off", Literals.IMPACT_ASSESSMENT__SIGNED_OFF_ON),
						attribute("Review date", Literals.IMPACT_ASSESSMENT__REVIEW_DATE), link("Savings", Literals.IMPACT_ASSESSMENT__SAVINGS),
						link("Decisions", Literals.IMPACT_ASSESSMENT__DECISIONS))),
				Portfolio::getImpactAssessments);
	}
}
