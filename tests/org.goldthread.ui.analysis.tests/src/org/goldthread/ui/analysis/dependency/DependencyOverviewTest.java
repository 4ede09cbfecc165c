package org.goldthread.ui.analysis.dependency;

import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class DependencyOverviewTest {

	private final PortfolioBuilder portfolio = PortfolioBuilder.aPortfolio();
	private final Workstream giver = workstream("WS-01", "Foundations");
	private final Workstream receiver = workstream("WS-02", "Front door");
	private final Milestone platform = dated("MS-001", "2019-09-30");
	private final Milestone centre = dated("MS-002", "2019-12-02");
	private final Dependency handover = element(Literals.DEPENDENCY, Dependency.class, "DEP-01", "Platform");

	DependencyOverviewTest() {
		portfolio.with(giver, platform, receiver, centre, handover);
		handover.setGiverItem(platform);
		handover.setReceiverItem(centre);
		handover.setNeedBy(LocalDate.of(2019, 9, 27));
		handover.setAgreedByGiver(true);
		handover.setAgreedByReceiver(true);
	}

	@Test
	void aHandoverAfterItsNeedByIsLateByWorkingDays() {
		assertEquals("\u22121 day", row().room());
		assertTrue(row().marks().startsWith("L Late"));
	}

	@Test
	void aHandoverInTimeShowsItsSlack() {
		handover.setNeedBy(LocalDate.of(2019, 10, 7));
		assertEquals("5 days", row().room());
		assertFalse(row().late());
	}

	@Test
	void whoHasNotAgreedIsSaidInWords() {
		handover.setAgreedByReceiver(false);
		assertEquals("\u2717 Receiver has not", row().agreed());
	}

	@Test
	void aDeliveredHandoverShowsItsStatusInsteadOfMarks() {
		handover.setStatus(DependencyStatus.DELIVERED);
		assertEquals("Delivered", row().marks());
		assertEquals("", row().room());
	}

	@Test
	void whatAWorkstreamGivesAndGetsIsKeptApart() {
		assertEquals("Gives  (1)", groups(Optional.of(giver)).get(0).title());
		assertEquals("Gets  (1)", groups(Optional.of(receiver)).get(0).title());
	}

	@Test
	void onlyLateOnesAreShownOnRequest() {
		handover.setNeedBy(LocalDate.of(2019, 10, 7));
		assertEquals(List.of(), overview().groups(new DependencyFilter(Optional.empty(), true, false)));
	}

	@Test
	void onlyThoseNotAgreedAreShownOnRequest() {
		handover.setAgreedByGiver(false);
		assertEquals(1, overview().groups(new DependencyFilter(Optional.empty(), false, true)).get(0).children().size());
	}

	@Test
	void aHandoverOnTheCriticalPathIsMarked() {
		assertTrue(row().marks().endsWith("C Critical"));
	}

	@Test
	void theCriticalPathHasAHeadingOfItsOwn() {
		assertEquals(2, group("Critical path").children().size());
	}

	@Test
	void aLoopNamesItsStepsAndTheWeakest() {
		platform.getPredecessors().add(centre);
		DependencyNode loop = group("Loops").children().get(0);
		assertEquals("MS-001 \u2192 MS-002 \u2192 MS-001", loop.title());
		assertEquals(1, loop.children().stream().filter(step -> step.marks().startsWith("W Weakest")).count());
	}

	@Test
	void theSummaryCountsWhatIsLate() {
		assertTrue(overview().summary(Optional.empty()).startsWith("1 hand-over  \u00b7  1 late  \u00b7  all agreed"));
	}

	private HandoverRow row() {
		return overview().rows().get(0);
	}

	private DependencyGroup group(String heading) {
		return groups(Optional.empty()).stream().filter(group -> group.heading().equals(heading)).findFirst().orElseThrow();
	}

	private List<DependencyGroup> groups(Optional<Workstream> workstream) {
		return overview().groups(new DependencyFilter(workstream, false, false));
	}

	private DependencyOverview overview() {
		return DependencyOverview.of(DependencyNetwork.of(portfolio.build()));
	}

	private static Milestone dated(String reference, String forecast) {
		Milestone milestone = milestone(reference, reference);
		milestone.setForecast(LocalDate.parse(forecast));
		return milestone;
	}
}
