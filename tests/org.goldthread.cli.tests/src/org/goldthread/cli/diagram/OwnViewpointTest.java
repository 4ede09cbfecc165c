package org.goldthread.cli.diagram;

import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExamplePlugIn;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Extensions;
import org.goldthread.model.Diagram;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.view.DiagramContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in of the examples brings a kind of diagram of its own. */
class OwnViewpointTest {

	@TempDir
	Path folder;

	private final Role director = element(Literals.ROLE, Role.class, "ROLE-1", "Director");
	private final Workstream frontDoor = having(workstream("WS-1", "Front door"), each -> each.setSponsor(director));
	private final Diagram sponsors = having(element(Literals.DIAGRAM, Diagram.class, "DG-1", "Who leads"), each -> each.setKind("Sponsors"));
	private Path extensions;

	@BeforeEach
	void makeThePlugIn() throws IOException {
		extensions = ExamplePlugIn.folder("org.example.viewpoint", folder);
	}

	@Test
	void itsDiagramIsDrawn() throws IOException, CommandFailure {
		Path picture = folder.resolve("sponsors.svg");

		assertEquals(ExitCode.DONE, run("diagram", file(), "--diagram", "Who leads", "-o", picture, "--extensions", extensions).exitCode());
		assertTrue(Files.readString(picture).contains("Front door"));
	}

	@Test
	void itsDiagramIsListed() throws CommandFailure {
		assertEquals(List.of("Who leads\tSponsors"), run("diagram", file(), "--list").lines());
	}

	@Test
	void itsServicesGiveTheLabels() throws CommandFailure {
		Portfolio portfolio = aPortfolio().with(director, frontDoor).build();
		DiagramKind kind = Extensions.kinds(Optional.of(extensions)).named("Sponsors").orElseThrow();

		DiagramContents contents = kind.evaluator().evaluate(kind.specification(), portfolio, Set.of(), Set.of());

		assertEquals(List.of("", "1 workstream"), contents.nodes().stream().map(node -> node.fact()).toList());
		assertEquals(List.of(), contents.problems());
	}

	@Test
	void itsValidationRuleIsCheckedWithTheOthers() throws CommandFailure {
		PortfolioBuilder many = aPortfolio().with(director);
		for (int i = 1; i <= 4; i++) {
			many = many.with(having(workstream("WS-" + i, "Workstream " + i), each -> each.setSponsor(director)));
		}

		CommandLineTrial trial = run("validate", saved(many, folder.resolve("many.goldthread")), "--rule", "Sponsors.SponsorOfMany",
				"--extensions", extensions);

		assertEquals("W Sponsors.SponsorOfMany Director sponsors 4 workstreams, more than 3. Put it right by hand.", trial.lines().get(0));
	}

	@Test
	void withoutThePlugInItsKindIsUnknown() throws CommandFailure {
		CommandLineTrial trial = run("diagram", file(), "--diagram", "Who leads", "-o", folder.resolve("x.svg"));

		assertEquals(ExitCode.FILE, trial.exitCode());
		assertTrue(trial.err().contains("\"Sponsors\", which is not known here"), trial.err());
	}

	private Path file() throws CommandFailure {
		return saved(aPortfolio().with(director, frontDoor, sponsors), folder.resolve("p.goldthread"));
	}
}
