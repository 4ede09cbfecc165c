package org.goldthread.ui.explorer.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;

class ShownRowsTest {

	private static final Rule EFFECT = RuleCatalogue.load().rule("GT-R01").orElseThrow();
	private static final Rule CAUSE = RuleCatalogue.load().rules().stream().filter(rule -> !rule.id().equals(EFFECT.id())).findFirst().orElseThrow();

	private final List<Finding> many = IntStream.range(0, 500).mapToObj(number -> finding(EFFECT, "Risk " + number)).toList();
	private final ShownRows rows = new ShownRows(ProblemRows::words);
	private final PictureOfRows tree = new PictureOfRows(rows);

	@Test
	void aGroupShowsItsFirstRowsAndHowManyMoreThereAre() {
		show(group(many));
		assertEquals(block(many.subList(0, ShownRows.BLOCK), 300), tree.below(0));
	}

	@Test
	void moreRowsComeOnDemand() {
		show(group(many));
		rows.showMore(rows.tops().get(0));
		follow();
		assertEquals(block(many.subList(0, 2 * ShownRows.BLOCK), 100), tree.below(0));
	}

	@Test
	void afterAllRowsAreShownThereIsNoRowForMore() {
		show(group(many.subList(0, 201)));
		rows.showMore(rows.tops().get(0));
		follow();
		assertEquals(many.subList(0, 201), tree.below(0));
	}

	@Test
	void aFindingThatGoesIsTakenOutAlone() {
		show(group(many.subList(0, 100)));
		tree.forgetSteps();
		show(group(without(many.subList(0, 100), 50)));
		assertEquals(List.of("update " + EFFECT.id(), "remove Risk 50"), tree.steps());
	}

	@Test
	void whereAFindingGoesTheNextOneMovesUp() {
		show(group(many));
		List<Finding> fewer = without(many, 7);
		show(group(fewer));
		assertEquals(block(fewer.subList(0, ShownRows.BLOCK), 299), tree.below(0));
	}

	@Test
	void theRowForMoreSaysTheNewNumber() {
		show(group(many));
		show(group(many.subList(0, 300)));
		assertEquals(100, ((MoreRow) tree.below(0).getLast()).hidden());
	}

	@Test
	void rowsThatChangePlacesAreMoved() {
		List<Finding> turned = many.subList(0, 5).reversed();
		show(group(many.subList(0, 5)));
		show(group(turned));
		assertEquals(turned, tree.below(0));
	}

	@Test
	void aGroupWhoseFindingsAreAllOthersIsNeverEmpty() {
		show(group(many.subList(0, 50)));
		tree.forgetSteps();
		show(group(many.subList(50, 100)));
		assertEquals(many.subList(50, 100), tree.below(0));
		assertEquals(false, tree.wasEmpty());
	}

	@Test
	void aRuleThatIsMendedGoesWhole() {
		show(group(many.subList(0, 3)), group(List.of(finding(CAUSE, "Flood"))));
		show(group(many.subList(0, 3)));
		assertEquals(1, tree.size());
	}

	@Test
	void aNewRuleComesAtItsPlace() {
		ProblemGroup other = group(List.of(finding(CAUSE, "Flood")));
		show(group(many.subList(0, 3)));
		show(other, group(many.subList(0, 3)));
		assertEquals(other.findings(), tree.below(0));
	}

	@Test
	void anElementWithAnotherNameIsNamedAnew() {
		show(group(many.subList(0, 3)));
		tree.forgetSteps();
		((Risk) many.get(1).element()).setName("Drought");
		show(group(many.subList(0, 3)));
		assertEquals(List.of("update " + EFFECT.id(), "update Drought"), tree.steps());
	}

	@Test
	void whatIsFollowedAnewInBetweenIsShownInTheEnd() {
		show(group(many.subList(0, 100)));
		rows.follow(list(group(many.subList(50, 150))));
		IntStream.range(0, 30).forEach(step -> rows.advance(tree));
		show(group(many.subList(20, 40)));
		assertEquals(many.subList(20, 40), tree.below(0));
	}

	@Test
	void nothingIsShownAfterClearing() {
		show(group(many));
		rows.clear();
		assertEquals(List.of(), rows.tops());
	}

	private void show(ProblemGroup... groups) {
		rows.follow(list(groups));
		follow();
	}

	private void follow() {
		while (rows.advance(tree)) {
			// the next row follows
		}
	}

	private static ProblemList list(ProblemGroup... groups) {
		return new ProblemList(List.of(groups), List.of(), 0);
	}

	private static ProblemGroup group(List<Finding> findings) {
		return new ProblemGroup(findings.get(0).rule(), findings);
	}

	private static List<Object> block(List<Finding> findings, int hidden) {
		return Stream.concat(findings.stream(), Stream.<Object>of(new MoreRow(group(findings), hidden))).map(Object.class::cast).toList();
	}

	private static List<Finding> without(List<Finding> findings, int place) {
		List<Finding> fewer = new ArrayList<>(findings);
		fewer.remove(place);
		return fewer;
	}

	private static Finding finding(Rule rule, String name) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setName(name);
		return Finding.of(rule, risk, Literals.RISK__EFFECT, name + " is incomplete.", "Complete it.");
	}
}
