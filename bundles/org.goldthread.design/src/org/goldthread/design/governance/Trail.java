package org.goldthread.design.governance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.design.scope.Scope;
import org.goldthread.model.Decision;
import org.goldthread.model.Element;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.Meeting;
import org.goldthread.model.Paper;
import org.goldthread.model.Portfolio;
import org.goldthread.model.ScrutinyComment;

/** What meetings have dealt with, and which of it belongs to the element that a governance trail is of. */
final class Trail {

	private Trail() {
	}

	/** The meetings of the scope in the order of time, those without a date last: of the portfolio, of a body, the one itself, or those that dealt with it or with the grounds for it. */
	static Collection<Meeting> meetings(Element target) {
		return meetingsOf(target).sorted(Comparator.comparing(Meeting::getDate, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	private static Stream<Meeting> meetingsOf(Element target) {
		return switch (target) {
			case GovernanceBody body -> body.getMeetings().stream();
			case Meeting meeting -> Stream.of(meeting);
			case Portfolio portfolio -> all(portfolio);
			default -> {
				Set<Paper> grounds = grounds(target);
				yield all(Scope.portfolio(target))
						.filter(meeting -> isDealtWith(target, meeting) || meeting.getPapers().stream().anyMatch(grounds::contains));
			}
		};
	}

	/** What a paper, decision or comment names as its subject. */
	static Collection<Element> subjects(Element item) {
		return switch (item) {
			case Paper paper -> paper.getAbout();
			case Decision decision -> both(decision.getLinked(), decision.getOptions());
			case ScrutinyComment comment -> comment.getLinked();
			default -> List.of();
		};
	}

	/** The papers, decisions and comments of the meetings in scope that belong to it. */
	static <T extends Element> Collection<T> items(Element target, Function<Meeting, Collection<T>> kind) {
		Stream<T> items = meetings(target).stream().flatMap(meeting -> kind.apply(meeting).stream());
		return (isOfMeetings(target) ? items : items.filter(item -> concerns(target, item))).toList();
	}

	/** The papers of the meetings in scope that belong to it, or that a decision or comment which does rests on. */
	static Collection<Paper> papers(Element target) {
		Set<Paper> grounds = isOfMeetings(target) ? Set.of() : grounds(target);
		Set<Paper> concerned = new HashSet<>(items(target, Meeting::getPapers));
		return meetings(target).stream().flatMap(meeting -> meeting.getPapers().stream())
				.filter(paper -> concerned.contains(paper) || grounds.contains(paper)).toList();
	}

	/** The papers that decisions and comments about the target rest on. */
	private static Set<Paper> grounds(Element target) {
		return all(Scope.portfolio(target)).flatMap(meeting -> Stream.<Element> concat(meeting.getDecisions().stream(), meeting.getComments().stream()))
				.filter(item -> concerns(target, item)).flatMap(item -> paper(item).stream()).collect(Collectors.toSet());
	}

	/** The paper that a decision or comment rests on; empty for none, and for other elements. */
	static Optional<Paper> paper(Element item) {
		return switch (item) {
			case Decision decision -> Optional.ofNullable(decision.getPaper());
			case ScrutinyComment comment -> Optional.ofNullable(comment.getPaper());
			default -> Optional.empty();
		};
	}

	private static Stream<Meeting> all(Portfolio portfolio) {
		return portfolio.getGovernanceBodies().stream().flatMap(body -> body.getMeetings().stream());
	}

	private static boolean isOfMeetings(Element target) {
		return target instanceof Portfolio || target instanceof GovernanceBody || target instanceof Meeting;
	}

	private static boolean isDealtWith(Element target, Meeting meeting) {
		return Stream.of(meeting.getPapers(), meeting.getDecisions(), meeting.getComments()).flatMap(List::stream)
				.anyMatch(item -> concerns(target, item));
	}

	/** Whether an item is about the target, about what is part of it, or rests on a paper that is. */
	private static boolean concerns(Element target, Element item) {
		return subjects(item).stream().anyMatch(subject -> isPart(subject, target))
				|| paper(item).filter(paper -> concerns(target, paper)).isPresent();
	}

	private static boolean isPart(EObject part, EObject whole) {
		return EcoreUtil.isAncestor(whole, part);
	}

	private static Collection<Element> both(Collection<? extends Element> some, Collection<? extends Element> others) {
		Set<Element> all = new LinkedHashSet<>(some);
		all.addAll(others);
		return all;
	}
}
