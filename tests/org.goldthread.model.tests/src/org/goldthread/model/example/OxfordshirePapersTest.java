package org.goldthread.model.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.goldthread.model.Activity;
import org.goldthread.model.AmountBasis;
import org.goldthread.model.Contribution;
import org.goldthread.model.Decision;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.Meeting;
import org.goldthread.model.Milestone;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.Outcome;
import org.goldthread.model.Paper;
import org.goldthread.model.PublishedFigure;
import org.goldthread.model.ReviewQuestion;
import org.goldthread.model.Risk;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the papers of September 2018 state, and what they leave open, stands in the example. */
class OxfordshirePapersTest {

	private OxfordshireExample example;

	@BeforeEach
	void load() throws IOException {
		example = new OxfordshireExample();
	}

	@Test
	void cabinetResolvedFourTimesOnOnePaper() {
		assertEquals(4, example.stated(Decision.class).stream().filter(each -> "CA9".equals(each.getPaper().getItem())).count());
	}

	@Test
	void threeResolutionsNameTheirPlaceInThePaper() {
		assertEquals(List.of("Annex 1", "66", "77"),
				example.stated(Decision.class).stream().map(Decision::getParagraph).filter(Objects::nonNull).toList());
	}

	@Test
	void theDecisionsCiteTheForwardPlan() {
		assertEquals(List.of("2018/127"),
				example.all(Decision.class).stream().map(Decision::getForwardPlanReference).distinct().toList());
	}

	@Test
	void theImplementationStrategyHasAForwardPlanReferenceOfItsOwn() {
		assertEquals("2018/141", example.get("PA-07", Paper.class).getForwardPlanReference());
	}

	@Test
	void scrutinyMadeEightComments() {
		assertEquals(List.of("SC1", "SC2", "SC3", "SC4", "SC5", "SC6", "SC7", "SC8"),
				OxfordshireExample.references(example.stated(ScrutinyComment.class).stream().sorted(
						(one, other) -> one.getReference().compareTo(other.getReference()))));
	}

	@Test
	void threeCommentsFoundAnAnswer() {
		assertEquals(List.of("SC1", "SC4", "SC7"), OxfordshireExample.references(
				example.all(ScrutinyComment.class).stream().filter(each -> !each.getResponses().isEmpty())));
	}

	@Test
	void thePaperTrailHasSixMeetings() {
		assertEquals(List.of(day(9, 4), day(9, 6), day(9, 6), day(9, 11), day(9, 18), day(10, 16)),
				example.stated(Meeting.class).stream().map(Meeting::getDate).sorted().toList());
	}

	@Test
	void threeBodiesOfMembersOverseeTheModel() {
		assertEquals(List.of("GB-03", "GB-04", "GB-06"), OxfordshireExample.references(
				List.of("GB-03", "GB-04", "GB-06").stream().map(reference -> example.get(reference, GovernanceBody.class))
						.filter(each -> each.getOversees().contains(example.portfolio().getOperatingModel()))));
	}

	@Test
	void theSavingsThatNeedToBeMadeHaveNoStatedBasis() {
		SavingsTarget required = example.get("ST1", SavingsTarget.class);
		assertEquals(List.of(new BigDecimal("33000000"), AmountBasis.UNKNOWN), List.of(required.getLikely(), required.getBasis()));
	}

	@Test
	void theRangeIsThirtyFourToFiftyEightMillionPounds() {
		SavingsTarget range = example.get("ST2", SavingsTarget.class);
		assertEquals(List.of(new BigDecimal("34000000"), new BigDecimal("58000000")), List.of(range.getLow(), range.getHigh()));
	}

	@Test
	void conflictingValuesOfTheRangeAreKept() {
		assertEquals(List.of("£34m", "£58m", "£34m-£58m a year", "£53m", "£38m"),
				example.get("ST2", SavingsTarget.class).getAnchors().stream().map(SourceAnchor::getStatedValue).toList());
	}

	@Test
	void oneOfThreeRangesIsChosen() {
		assertEquals(List.of("F-02", "F-03"), OxfordshireExample.references(example.all(PublishedFigure.class).stream()
				.filter(PublishedFigure::isChosen).findFirst().orElseThrow().getConflictsWith().stream()));
	}

	@Test
	void theActivityAnalysisComparesWithOtherCouncils() {
		assertEquals(List.of(33, -33), example.stated(Activity.class).stream().map(Activity::getComparatorVariance).toList());
	}

	@Test
	void membersAskFourQuestionsThatNobodyHasAnswered() {
		assertEquals(4, example.stated(ReviewQuestion.class).stream().filter(each -> each.getAnswer() == null).count());
	}

	@Test
	void theVisionHasSixOutcomes() {
		assertEquals(List.of("TC1", "TC2", "TP1", "TP2", "TE1", "EN0"),
				OxfordshireExample.references(example.stated(Outcome.class).stream()));
	}

	@Test
	void thereIsNoPlanB() {
		assertEquals(List.of(), example.all(Option.class).stream().filter(each -> each.getKind() == OptionKind.PLAN_B).toList());
	}

	@Test
	void cuttingServicesIsTheAlternative() {
		assertEquals(OptionKind.SERVICE_CUTS, example.stated(Option.class).get(1).getKind());
	}

	@Test
	void redundancyHasNoAmounts() {
		assertEquals(List.of(), example.get("COST-01", OneOffCost.class).getYears());
	}

	@Test
	void oneOutcomeRestsOnOneWorkstream() {
		assertEquals(List.of("WS-07"), OxfordshireExample.references(example.all(Contribution.class).stream()
				.filter(each -> "TP2".equals(each.getOutcome().getReference())).map(each -> (Workstream) each.eContainer())));
	}

	@Test
	void oneWorkstreamServesNoOutcome() {
		assertEquals(List.of("WS-09"), OxfordshireExample.references(
				example.all(Workstream.class).stream().filter(each -> each.getContributions().isEmpty())));
	}

	@Test
	void oneSavingHasNoOwner() {
		assertEquals(List.of("SAV-13"), OxfordshireExample.references(
				example.illustrative(SavingsLine.class).stream().filter(each -> each.getOwner() == null)));
	}

	@Test
	void oneRiskHasNoEffect() {
		assertEquals(List.of("R-012"),
				OxfordshireExample.references(example.all(Risk.class).stream().filter(each -> each.getEffect() == null)));
	}

	@Test
	void oneMilestoneHasNoDate() {
		assertEquals(List.of("MS-039"), OxfordshireExample.references(example.all(Milestone.class).stream()
				.filter(each -> each.getBaseline() == null && each.getForecast() == null && each.getActual() == null)));
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2018, month, day);
	}
}
