package org.goldthread.design;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Theme;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.goldthread.viewpoint.specification.EdgeEnd;
import org.goldthread.viewpoint.tool.DiagramTools;
import org.goldthread.viewpoint.tool.Reconnection;
import org.goldthread.viewpoint.tool.ToolException;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.junit.jupiter.api.Test;

/** What users do in the outcomes map: each thing is one step of undo. */
class OutcomesMapToolsTest {

	private final Outcome tc2 = outcome("TC2", "Quality of life");
	private final Outcome tp1 = outcome("TP1", "A good start");
	private final Benefit b4 = element(Literals.BENEFIT, Benefit.class, "B-04", "Fewer repeat contacts");
	private final Workstream ws3 = workstream("WS-03", "Customer front door");
	private final Workstream ws4 = workstream("WS-04", "Digital access", contribution(tc2, 30));
	private final PortfolioResource resource = aPortfolio().with(tc2, b4, ws3, ws4).inResource();
	private final Portfolio portfolio = resource.portfolio().orElseThrow();
	private final EditStack edits = new EditStack(resource.changeHub());
	private final DiagramTools tools = Maps.tools(portfolio);
	private final List<EObject> created = new ArrayList<>();

	@Test
	void aNewWorkstreamGoesToTheFirstProgramme() {
		create("newWorkstream");
		assertSame(portfolio.getProgrammes().get(0), created.get(0).eContainer());
	}

	@Test
	void aNewWorkstreamHasTheNextReferenceAndAName() {
		create("newWorkstream");
		assertEquals(List.of("WS-05", "New workstream"), List.of(((Element) created.get(0)).getReference(), ((Element) created.get(0)).getName()));
	}

	@Test
	void aNewWorkstreamHasAnId() {
		create("newWorkstream");
		assertEquals(36, ((Element) created.get(0)).getId().length());
	}

	@Test
	void aNewWorkstreamIsNamedInTheUndoMenu() {
		create("newWorkstream");
		assertEquals(Optional.of("New workstream"), edits.undoLabel());
	}

	@Test
	void aFirstWorkstreamBringsItsProgramme() {
		PortfolioResource empty = aPortfolio().inResource();
		Portfolio bare = empty.portfolio().orElseThrow();
		new EditStack(empty.changeHub()).apply(Maps.tools(bare).createNode(Maps.nodeTool("newWorkstream"), bare, created::add));
		assertEquals(1, bare.getProgrammes().get(0).getWorkstreams().size());
	}

	@Test
	void aFirstOutcomeBringsVisionAndTheme() {
		PortfolioResource empty = aPortfolio().inResource();
		Portfolio bare = empty.portfolio().orElseThrow();
		new EditStack(empty.changeHub()).apply(Maps.tools(bare).createNode(Maps.nodeTool("newOutcome"), bare, created::add));
		assertEquals(List.of("New outcome"), created.stream().map(element -> ((Element) element).getName()).toList());
	}

	@Test
	void aNewBenefitBelongsToThePortfolio() {
		create("newBenefit");
		assertSame(portfolio, created.get(0).eContainer());
	}

	@Test
	void aConnectionBecomesAContribution() {
		connect("WS-03", "TC2");
		assertSame(tc2, ws3.getContributions().get(0).getOutcome());
	}

	@Test
	void aContributionIsLedToAnotherOutcomeWithItsWeight() {
		connect("WS-03", "TC2");
		edits.apply(Edit.of("Add an outcome", () -> ((Theme) tc2.eContainer()).getOutcomes().add(tp1)));
		ws3.getContributions().get(0).setWeight(40);
		EdgeView edge = Maps.edge(portfolio, "DirectContribution");
		edits.apply(tools.reconnect(new Reconnection(edge, EdgeEnd.TARGET, Maps.node(portfolio, "TC2"), Maps.node(portfolio, "TP1"))));
		assertEquals(List.of(tp1, 40), List.of(ws3.getContributions().get(0).getOutcome(), ws3.getContributions().get(0).getWeight()));
	}

	@Test
	void aConnectionInventsNoWeight() {
		connect("WS-03", "TC2");
		assertNull(ws3.getContributions().get(0).getWeight());
	}

	@Test
	void aConnectionIsNamedInTheUndoMenu() {
		connect("WS-03", "TC2");
		assertEquals(Optional.of("Connect WS-03 to TC2"), edits.undoLabel());
	}

	@Test
	void aConnectionToABenefitLeadsOnToItsOutcome() {
		b4.getOutcomes().add(tc2);
		connect("WS-03", "B-04");
		Contribution made = ws3.getContributions().get(0);
		assertEquals(List.of(b4, tc2), List.of(made.getBenefit(), made.getOutcome()));
	}

	@Test
	void aSecondConnectionToTheSameOutcomeIsRefused() {
		assertEquals(Optional.of("WS-04 contributes to TC2 already"), refusal("WS-04", "TC2"));
	}

	@Test
	void aConnectionToABenefitWithoutOutcomeIsRefused() {
		assertEquals(Optional.of("B-04 serves no outcome yet; connect the workstream to an outcome first"), refusal("WS-03", "B-04"));
	}

	@Test
	void aConnectionFromAnOutcomeIsRefused() {
		assertEquals(Optional.of("Contribution starts at a workstream, not at an outcome"), refusal("TC2", "WS-03"));
	}

	@Test
	void aConnectionToAThemeIsRefused() {
		portfolio.getVision().getThemes().get(0).setReference("T1");
		assertEquals(Optional.of("Contribution leads to an outcome or a benefit, not to a vision theme"), refusal("WS-03", "T1"));
	}

	@Test
	void renamingChangesTheTitleOnly() {
		edits.apply(tools.rename(Maps.node(portfolio, "WS-03"), "Front door {0} 'quoted'"));
		assertEquals(List.of("WS-03", "Front door {0} 'quoted'"), List.of(ws3.getReference(), ws3.getName()));
	}

	@Test
	void renamingStartsWithTheTitle() {
		assertEquals("Customer front door", tools.editText(Maps.node(portfolio, "WS-03")));
	}

	@Test
	void renamingIsNamedInTheUndoMenu() {
		edits.apply(tools.rename(Maps.node(portfolio, "WS-03"), "Front door"));
		assertEquals(Optional.of("Rename WS-03 Customer front door"), edits.undoLabel());
	}

	@Test
	void deletingAnOutcomeTakesItsContributionsAlong() {
		edits.apply(tools.delete(Maps.node(portfolio, "TC2")));
		assertEquals(List.of(), ws4.getContributions());
	}

	@Test
	void deletingAConnectionKeepsItsEnds() {
		edits.apply(tools.delete(Maps.edge(portfolio, "DirectContribution")));
		assertEquals(5, Maps.of(portfolio).nodes().size());
	}

	@Test
	void theLineToTheThemeCannotBeDeleted() {
		assertThrows(ToolException.class, () -> tools.delete(Maps.edge(portfolio, "OutcomeToTheme")));
	}

	@Test
	void makingAnEditChangesNothingYet() {
		DiagramContents before = Maps.of(portfolio);
		tools.delete(Maps.node(portfolio, "TC2"));
		assertEquals(before, Maps.of(portfolio));
	}

	@Test
	void everyToolCanBeUndoneAndDoneAgain() {
		b4.getOutcomes().add(tc2);
		List<Edit> all = List.of(tools.createNode(Maps.nodeTool("newWorkstream"), portfolio, created::add),
				tools.createNode(Maps.nodeTool("newBenefit"), portfolio, created::add),
				tools.createNode(Maps.nodeTool("newOutcome"), portfolio, created::add),
				tools.connect(Maps.contributionTool(), Maps.node(portfolio, "WS-03"), Maps.node(portfolio, "TC2"), created::add),
				tools.connect(Maps.contributionTool(), Maps.node(portfolio, "WS-03"), Maps.node(portfolio, "B-04"), created::add),
				tools.rename(Maps.node(portfolio, "B-04"), "Fewer calls"), tools.delete(Maps.edge(portfolio, "DirectContribution")),
				tools.delete(Maps.node(portfolio, "TC2")), tools.delete(Maps.node(portfolio, "WS-03")));
		List<DiagramContents> stages = new ArrayList<>(List.of(Maps.of(portfolio)));
		for (Edit edit : all) {
			edits.apply(edit);
			stages.add(Maps.of(portfolio));
		}
		assertEquals(stages, stages(all.size()));
	}

	private List<DiagramContents> stages(int steps) {
		for (int i = 0; i < steps; i++) {
			edits.undo();
		}
		List<DiagramContents> stages = new ArrayList<>(List.of(Maps.of(portfolio)));
		for (int i = 0; i < steps; i++) {
			edits.redo();
			stages.add(Maps.of(portfolio));
		}
		return stages;
	}

	private void create(String tool) {
		edits.apply(tools.createNode(Maps.nodeTool(tool), portfolio, created::add));
	}

	private void connect(String source, String target) {
		edits.apply(tools.connect(Maps.contributionTool(), Maps.node(portfolio, source), Maps.node(portfolio, target), created::add));
	}

	private Optional<String> refusal(String source, String target) {
		return tools.connectRefusal(Maps.contributionTool(), Maps.node(portfolio, source), Maps.node(portfolio, target));
	}
}
