package org.goldthread.cli.viewpoint;

import static org.goldthread.cli.CommandLineTrial.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckViewpointCommandTest {

	private static final Path SHIPPED = Path.of(System.getProperty("goldthread.root", "../.."), "bundles", "org.goldthread.design",
			"description", "goldthread.odesign");
	private static final String MAP = "//@ownedViewpoints[name='Goldthread']/@ownedRepresentations[name='Outcomes%20map']";
	private static final String WORKSTREAM = MAP + "/@defaultLayer/@nodeMappings[name='Workstream']";

	@TempDir
	Path folder;

	/** What is wrong, the text of the shipped file that is replaced once, by what, path of the fault and a part of its reason. */
	static Stream<Arguments> faults() {
		return Stream.of(
				fault("an unknown type", "style:SquareDescription", "style:OctagonDescription", WORKSTREAM + "/@style",
						"the type OctagonDescription is unknown"),
				fault("a type outside the subset", "style:SquareDescription", "style:GaugeCompositeStyleDescription", WORKSTREAM + "/@style",
						"outside the subset"),
				fault("a dead path", "/@ownedTools\\[name='rename'\\]\"", "/@ownedTools[name='relabel']\"", WORKSTREAM,
						"nothing in the file has the path"),
				fault("a missing mandatory feature", " domainClass=\"goldthread::Workstream\"", "", WORKSTREAM, "needs domainClass; add it"),
				fault("another root tag", "<description:Group", "<viewpoint:Group xmlns:viewpoint=\"http://www.eclipse.org/sirius/description/1.1.0\"",
						"/", "write description:Group", "</description:Group>", "</viewpoint:Group>"),
				fault("another version", "version=\"12.0.0.2017041100\"", "version=\"15.4.0.202401051836\"", "/",
						"write version=\"12.0.0.2017041100\""),
				fault("an unknown namespace", "xsi:type=\"style:SquareDescription\"",
						"xmlns:own=\"http://example.org/own\" xsi:type=\"own:SquareDescription\"", WORKSTREAM + "/@style",
						"the namespace http://example.org/own"),
				fault("an unknown feature", "<nodeMappings name=\"Workstream\"", "<nodeMappings name=\"Workstream\" shadow=\"true\"", WORKSTREAM,
						"\"shadow\" is no feature"),
				fault("an unknown domain class", "domainClass=\"goldthread::Workstream\"", "domainClass=\"goldthread::Workstraem\"", WORKSTREAM,
						"goldthread::Workstraem"),
				fault("an unknown language", "predicateExpression=\"service:\\w+\"", "predicateExpression=\"aql:self.contributions\"",
						WORKSTREAM + "/@conditionnalStyles.0", "use var:, feature:, service: or a literal"),
				fault("a malformed expression", "predicateExpression=\"service:\\w+\"", "predicateExpression=\"service:a b\"",
						WORKSTREAM + "/@conditionnalStyles.0", "is not of the form"),
				fault("names that are not unique", "<nodeMappings name=\"Benefit\"", "<nodeMappings name=\"Workstream\"", WORKSTREAM, "same name",
						"@nodeMappings\\[name='Benefit'\\]", "@nodeMappings[name='Workstream']"),
				fault("a path to the wrong kind of mapping", "(newWorkstream[^>]*nodeMappings=\"[^\"]*/@)nodeMappings\\[name='Workstream'\\]",
						"$1edgeMappings[name='DirectContribution']", "@ownedTools[name='newWorkstream']", "not to a"),
				fault("a class of services with a name that is none", "qualifiedClassName=\"[^\"]+\"", "qualifiedClassName=\"our services\"",
						"@ownedJavaExtensions.0", "no qualified name"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void eachBrokenCopyHasItsOneFault(String what, String text, String path, String reason) throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.odesign"), text);

		CommandLineTrial trial = run("check-viewpoint", broken);

		assertEquals(List.of(ExitCode.FINDINGS, 1), List.of(trial.exitCode(), trial.lines().size()), trial.out() + trial.err());
		assertTrue(trial.out().contains(path) && trial.out().contains(reason), trial.out());
	}

	@Test
	void theShippedSpecificationHasNoFaults() {
		assertEquals(ExitCode.DONE, run("check-viewpoint", SHIPPED).exitCode());
	}

	@Test
	void aFileWithAnEntityIsRefused() throws IOException {
		Path hostile = Files.writeString(folder.resolve("hostile.odesign"),
				"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>");

		CommandLineTrial trial = run("check-viewpoint", hostile);

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
		assertTrue(trial.err().contains("document type declaration"), trial.err());
	}

	@Test
	void aFileThatIsNotThereGivesOneSentence() {
		CommandLineTrial trial = run("check-viewpoint", folder.resolve("none.odesign"));

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	@Test
	void noClassIsLoaded() throws IOException {
		Path trapped = Files.writeString(folder.resolve("trapped.odesign"),
				shipped().replaceFirst("qualifiedClassName=\"[^\"]+\"", "qualifiedClassName=\"" + Trap.class.getName().replace("$", "\\$") + "\""));

		assertEquals(ExitCode.DONE, run("check-viewpoint", trapped).exitCode());
		assertEquals(null, System.getProperty("org.goldthread.cli.trap"));
	}

	/** Leaves a trace when it is loaded. */
	public static final class Trap {

		static {
			System.setProperty("org.goldthread.cli.trap", "sprung");
		}
	}

	private static Arguments fault(String what, String part, String replacement, String path, String reason, String... everywhere) {
		String broken = shipped().replaceFirst(part, replacement);
		for (int i = 0; i < everywhere.length; i += 2) {
			broken = broken.replaceAll(everywhere[i], everywhere[i + 1]);
		}
		assertNotEquals(shipped(), broken, what);
		return Arguments.of(what, broken, path, reason);
	}

	private static String shipped() {
		try {
			return Files.readString(SHIPPED);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
