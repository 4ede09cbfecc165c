package org.goldthread.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Role;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.DeleteElements;

/** Accepts findings for a time: they are no longer reported, and the portfolio says who accepted them, why and until when. */
public final class AcceptFinding {

	private AcceptFinding() {
	}

	/**
	 * The edit that accepts findings of one portfolio. What is accepted in the same way already is not entered twice.
	 *
	 * @param findings at least one
	 * @param reason why they are accepted
	 * @param acceptedBy who accepts them
	 * @param today the day of the acceptance
	 * @param expires the last day on which it holds
	 * @throws IllegalArgumentException with one sentence when the reason is blank or the acceptance would expire before today
	 */
	public static Edit of(Collection<Finding> findings, String reason, Role acceptedBy, LocalDate today, LocalDate expires) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("Say why the finding is accepted.");
		}
		if (expires.isBefore(today)) {
			throw new IllegalArgumentException("An acceptance cannot end before " + Words.day(today) + ".");
		}
		Objects.requireNonNull(acceptedBy);
		List<Finding> accepted = List.copyOf(findings);
		return Edit.of(label("Accept ", accepted.size(), accepted.stream().map(AcceptFinding::name).findFirst()),
				() -> accepted.forEach(finding -> accept(finding, reason.strip(), acceptedBy, today, expires)));
	}

	/** The edit that takes acceptances back, so that the findings are reported again. */
	public static Edit takeBack(Collection<AcceptedFinding> acceptances) {
		List<AcceptedFinding> taken = List.copyOf(acceptances);
		return Edit.of(label("Take back the acceptance of ", taken.size(), taken.stream().map(Labels::of).findFirst()),
				DeleteElements.of(taken).change());
	}

	private static void accept(Finding finding, String reason, Role acceptedBy, LocalDate today, LocalDate expires) {
		Element element = Elements.enclosingElement(finding.element()).orElseThrow();
		List<AcceptedFinding> acceptances = Elements.portfolioOf(element).orElseThrow().getAcceptedFindings();
		AcceptedFinding accepted = Elements.create(Literals.ACCEPTED_FINDING, AcceptedFinding.class);
		accepted.setRuleId(finding.rule().id());
		accepted.setElement(element);
		accepted.setSubject(finding.subject().isEmpty() ? null : finding.subject());
		accepted.setReason(reason);
		accepted.setAcceptedBy(acceptedBy);
		accepted.setAcceptedOn(today);
		accepted.setExpires(expires);
		if (acceptances.stream().noneMatch(each -> saysTheSame(each, accepted))) {
			acceptances.add(accepted);
		}
	}

	private static boolean saysTheSame(AcceptedFinding one, AcceptedFinding other) {
		return List.of(Literals.ACCEPTED_FINDING__RULE_ID, Literals.ACCEPTED_FINDING__ELEMENT, Literals.ACCEPTED_FINDING__SUBJECT,
				Literals.ACCEPTED_FINDING__REASON, Literals.ACCEPTED_FINDING__ACCEPTED_BY, Literals.ACCEPTED_FINDING__EXPIRES).stream()
				.allMatch(feature -> Objects.equals(one.eGet(feature), other.eGet(feature)));
	}

	private static String name(Finding finding) {
		return finding.rule().id() + " on " + Labels.of(finding.element());
	}

	private static String label(String verb, int number, Optional<String> one) {
		return number == 1 ? verb + one.orElseThrow() : verb + Words.count(number, "finding");
	}
}
