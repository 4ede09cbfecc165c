package org.goldthread.rules.profile;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.SeverityChoice;
import org.goldthread.model.edit.EditStack;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleProfileTest {

	private static final String HEAD = "format = goldthread-rule-profile 1\nname = Cabinet papers\n";

	private final RuleCatalogue catalogue = RuleCatalogue.load();
	private final RuleProfile strict = new RuleProfile("Cabinet papers: \u00A3 and more", false,
			Map.of("GT-O01", new RuleChoice(true, SeverityChoice.WARNING, Map.of()), "GT-R01", RuleChoice.AS_DEFINED,
					"GT-I01", new RuleChoice(false, SeverityChoice.AS_DEFINED, Map.of())));

	@Test
	void aProfileThatIsWrittenReadsTheSame(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("cabinet.rules");
		RuleProfileFile.write(strict, file);

		assertEquals(strict, RuleProfileFile.read(file, catalogue));
	}

	@Test
	void aFileIsReadableForPeople() {
		assertEquals("format = goldthread-rule-profile 1\nname = Cabinet papers: \u00A3 and more\nothers = off\nGT-I01 = off\nGT-O01 = warning\n"
				+ "GT-R01 = on\n", RuleProfileFile.text(strict));
	}

	@Test
	void rulesThatAreNotNamedAreOffWhenTheProfileSaysSo() {
		assertFalse(strict.choice(rule("GT-S01")).enabled());
	}

	@Test
	void rulesThatAreNotNamedAreOnByDefault() throws Exception {
		assertTrue(read(HEAD).choice(rule("GT-S01")).enabled());
	}

	@Test
	void aProfileTakesThePlaceOfWhatThePortfolioSays() throws Exception {
		Portfolio portfolio = aPortfolio().build();
		strict.appliedTo(portfolio, catalogue).change().run();
		read(HEAD + "GT-S01 = error\n").appliedTo(portfolio, catalogue).change().run();

		assertEquals(RuleProfile.of("x", portfolio, catalogue).choices().keySet(), Set.of("GT-S01"));
	}

	@Test
	void aProfileOfAPortfolioHasItsChoices() {
		Portfolio portfolio = aPortfolio().build();
		strict.appliedTo(portfolio, catalogue).change().run();

		assertEquals(strict.choice(rule("GT-O01")), RuleProfile.of("x", portfolio, catalogue).choice(rule("GT-O01")));
	}

	@Test
	void importingIsOneStepOfUndo() {
		PortfolioResource resource = aPortfolio().inResource();
		Portfolio portfolio = resource.portfolio().orElseThrow();
		Portfolio before = EcoreUtil.copy(portfolio);
		EditStack edits = new EditStack(resource.changeHub());
		edits.apply(strict.appliedTo(portfolio, catalogue));
		edits.undo();

		assertTrue(EcoreUtil.equals(before, portfolio) && !edits.canUndo());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GT-Q99 = on          | There is no rule GT-Q99; add the extension that brings it, or take the entry out.
			GT-O01 = grave       | Rule GT-O01 is "on", "off", "error", "warning" or "info", not "grave".
			GT-O01.days = 3      | Rule GT-O01 has no parameter days.
			GT-O01.days = three  | The entry "GT-O01.days" is a whole number, not "three".
			others = perhaps     | The entry "others" is "on" or "off", not "perhaps".
			name =               | The profile has no name; add an entry such as "name = Cabinet papers".
			format = something   | It is no rule profile: the entry "format = goldthread-rule-profile 1" is missing.
			format = goldthread-rule-profile 2 | It was written by a newer version of Goldthread; use that version.
			x = \\uzzzz          | It has a broken \\u escape; write the character itself.
			""")
	void oneSentenceSaysWhatIsWrong(String entry, String sentence) {
		assertEquals(sentence, assertThrows(RuleProfileException.class, () -> read(HEAD + entry + "\n")).getMessage());
	}

	@Test
	void bytesThatAreNoTextAreRefused(@TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve("picture.rules"), new byte[] { (byte) 0xFF, (byte) 0xD8, 0 });

		assertEquals("It is not text in UTF-8; choose a rule profile.",
				assertThrows(RuleProfileException.class, () -> RuleProfileFile.read(file, catalogue)).getMessage());
	}

	@Test
	void aParameterWithinItsLimitsIsTaken() throws Exception {
		Rule rule = catalogue.rules().stream().filter(each -> !each.parameters().isEmpty()).findFirst().orElseThrow();
		int value = rule.parameters().get(0).greatest();

		assertEquals(value, read(HEAD + rule.id() + "." + rule.parameters().get(0).name() + " = " + value).choice(rule).value(rule.parameters().get(0)));
	}

	private RuleProfile read(String text) throws IOException {
		return RuleProfileFile.read(new StringReader(text), catalogue);
	}

	private Rule rule(String id) {
		return catalogue.rule(id).orElseThrow();
	}
}
