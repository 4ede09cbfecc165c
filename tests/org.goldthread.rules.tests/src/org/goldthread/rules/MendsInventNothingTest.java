package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.cli.generate.PortfolioGenerator;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.EditStack;
import org.junit.jupiter.api.Test;

/** A fix without input may clear, delete, renumber or reorder. It never states a link, a role, a date, an amount or a score. */
class MendsInventNothingTest {

	/** By rule: the features into which its mends copy a fact that the portfolio states elsewhere already. */
	private static final Map<String, Set<String>> COPIED = Map.of(
			"GT-D06", Set.of("Dependency.giver", "Dependency.receiver"), "GT-P07", Set.of("HandoverItem.forecast"));

	/** The shipped rules that mend without asking. */
	private static final Set<String> WITH_MENDS = Set.of("GT-D03", "GT-D06", "GT-G09", "GT-I01", "GT-I05", "GT-O07", "GT-P07", "GT-R07", "GT-S10");

	private static final int MANGLED = 20;

	@Test
	void noFixWithoutInputStatesAFact() {
		Map<String, Set<String>> invented = new TreeMap<>();
		portfolios().forEach(resource -> tryMends(resource, invented));

		assertEquals(Map.of(), invented);
	}

	@Test
	void everyMendThatIsShippedIsTried() {
		Set<String> tried = new TreeSet<>();
		portfolios().forEach(resource -> run(resource).all().stream().filter(finding -> FixAll.mend(finding).isPresent())
				.forEach(finding -> tried.add(finding.rule().id())));

		assertEquals(new TreeSet<>(WITH_MENDS), tried);
	}

	@Test
	void aFixThatWouldStateAFactIsCaught() {
		PortfolioResource resource = aPortfolio().with(role("ROLE-01", "Director"), risk("R-001", "Fire")).inResource();
		Portfolio portfolio = resource.portfolio().orElseThrow();
		InventedFacts facts = new InventedFacts();
		resource.changeHub().addListener(facts);
		portfolio.getRisks().get(0).setOwner(portfolio.getRoles().get(0));
		portfolio.getRisks().get(0).setNextReview(LocalDate.EPOCH);

		assertEquals(Set.of("Owned.owner", "Risk.nextReview"), facts.features());
	}

	private static Stream<PortfolioResource> portfolios() {
		Portfolio example = example();
		Portfolio generated = new PortfolioGenerator(60, 7, 30).generate();
		return Stream.concat(Stream.of(example, generated).map(EcoreUtil::copy),
				IntStream.range(0, MANGLED).mapToObj(seed -> MangledPortfolio.of(seed % 2 == 0 ? example : generated, seed)))
				.map(PortfolioResource::holding);
	}

	private static void tryMends(PortfolioResource resource, Map<String, Set<String>> invented) {
		List<Finding> findings = run(resource).all();
		EditStack edits = new EditStack(resource.changeHub());
		for (Finding finding : findings) {
			for (QuickFix fix : finding.fixes()) {
				if (fix instanceof QuickFix.Mend mend) {
					InventedFacts facts = new InventedFacts();
					resource.changeHub().addListener(facts);
					edits.apply(mend.edit());
					resource.changeHub().removeListener(facts);
					undoAll(edits);
					facts.features().removeAll(COPIED.getOrDefault(finding.rule().id(), Set.of()));
					if (!facts.features().isEmpty()) {
						invented.computeIfAbsent(finding.rule().id() + " " + mend.label(), key -> new TreeSet<>()).addAll(facts.features());
					}
				}
			}
		}
	}

	private static void undoAll(EditStack edits) {
		while (edits.canUndo()) {
			edits.undo();
		}
	}

	private static Findings run(PortfolioResource resource) {
		return new RuleRun(resource.portfolio().orElseThrow(), LocalDate.of(2019, 3, 29), RuleCatalogue.load()).finish();
	}

	private static Portfolio example() {
		Path file = Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread");
		try {
			return PortfolioDocument.open(file, DocumentSettings.headless()).portfolio();
		} catch (DocumentException e) {
			throw new AssertionError(e);
		}
	}
}
