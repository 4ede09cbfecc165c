package org.goldthread.exchange.html;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.goldthread.exchange.Exports;
import org.goldthread.exchange.RegisterFormat;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.model.Rag;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskScale;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.SourceDocument;
import org.goldthread.testing.portfolio.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRegisterTest {

	private final SourceDocument paper = Words.element(Literals.SOURCE_DOCUMENT, SourceDocument.class, "DOC-1", "Cabinet paper");
	private final Risk late = having(risk("R-001", "The platform goes live late"), risk -> {
		risk.setNature(RiskNature.THREAT);
		risk.setStatus(RiskStatus.OPEN);
		risk.setResidualLikelihood(4);
		risk.setResidualImpact(4);
		risk.setOwner(role("ROLE-1", "Director of Finance"));
		risk.getAnchors().add(having(Elements.create(Literals.SOURCE_ANCHOR, SourceAnchor.class), anchor -> anchor.setDocument(paper)));
	});
	private final Portfolio portfolio = having(aPortfolio().with(late, scale(), paper).build(), portfolio -> {
		portfolio.setCouncil("Oxfordshire County Council");
		portfolio.setAsAt(LocalDate.of(2018, 9, 18));
	});

	@Test
	void theTitleBlockNamesCouncilRegisterAndDay() throws IOException {
		assertTrue(page().contains("<p class=\"council\">Oxfordshire County Council</p>\n<h1>Risk register</h1>"));
		assertTrue(page().contains("as at 18 September 2018"));
	}

	@ParameterizedTest
	@MethodSource("org.goldthread.exchange.HostileTexts#storable")
	void aHostileTextAddsNoTag(String text) throws IOException {
		List<String> before = tags();
		portfolio.setCouncil(text + "x");
		late.setName(text + "x");
		late.setCabinetPortfolio("x");
		late.setCause(null);
		assertEquals(before.size() + tagsOfOneDetail(), tags().size());
	}

	@Test
	void aTextStandsForItself() throws IOException {
		late.setName("<script>alert('x')</script> & more");

		assertTrue(page().contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more"));
	}

	@Test
	void whatNoPageCanHoldIsReplaced() throws IOException {
		late.setName("a\u0000b\uD800");

		assertTrue(page().contains("a\uFFFDb\uFFFD"));
	}

	@Test
	void thePolicyAllowsThisStyleSheetAndNothingElse() throws Exception {
		String page = page();
		String css = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
		String digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));

		assertTrue(page.contains("content=\"default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'\""));
	}

	@Test
	void nothingIsStyledOrRunInPlace() throws IOException {
		assertFalse(Pattern.compile("<script|<[^>]* (style|on\\w+)=").matcher(page()).find());
	}

	@Test
	void aWebAddressBecomesALink() throws IOException {
		paper.setAddress("https://example.org/paper?a=1&b=2");

		assertTrue(page().contains("<a href=\"https://example.org/paper?a=1&amp;b=2\" rel=\"noreferrer\"><bdi>DOC-1 Cabinet paper</bdi></a>"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "https:", "java\nscript:alert(1)", " "})
	void anyOtherAddressStaysUnlinked(String address) throws IOException {
		paper.setAddress(address);

		assertFalse(page().contains("rel=\"noreferrer\""));
	}

	@Test
	void aScoreHasItsLetterBesideItsColour() throws IOException {
		assertTrue(page().contains("<span class=\"pill rag-red\">16 <span aria-hidden=\"true\">V</span><span class=\"spoken\">Very high</span></span>"));
	}

	@Test
	void aHighScoreOfAnOpportunityIsNotRed() throws IOException {
		late.setNature(RiskNature.OPPORTUNITY);

		assertFalse(page().contains("class=\"pill rag-red\""));
	}

	@Test
	void threatsAreShownInMatricesWithATableOfTheSame() throws IOException {
		assertTrue(page().contains("<title>Residual scores of 1 risk by likelihood and impact: 1 Very high.</title>"));
		assertTrue(page().contains("<caption>Residual scores of 1 risk by likelihood and impact: 1 Very high.</caption>"));
	}

	@Test
	void whatIsOverIsNotInTheMatrices() throws IOException {
		late.setStatus(RiskStatus.CLOSED);

		assertFalse(page().contains("<svg"));
	}

	@Test
	void poundsAndDaysReadAsPeopleWriteThem() throws IOException {
		late.setImpactLikely(new BigDecimal("2650000"));
		late.setTargetDate(LocalDate.of(2019, 3, 29));

		assertTrue(page().contains("<dd>£2,650,000</dd>") && page().contains("<dd>29 Mar 2019</dd>"));
	}

	@Test
	void aRoleIsKnownByItsName() throws IOException {
		assertTrue(page().contains("<td><bdi>Director of Finance</bdi></td>"));
	}

	@Test
	void anIllustrativeRowSaysSoInWords() throws IOException {
		late.setIllustrative(true);

		assertTrue(page().contains("<span class=\"tag\">illustrative</span>"));
	}

	@Test
	void exemptRowsAreWithheldAndCounted() throws IOException {
		late.setPublication(Publication.EXEMPT);
		String page = page();

		assertFalse(page.contains("platform"));
		assertTrue(page.contains("<li>1 row is exempt from publication and withheld.</li>"));
	}

	@Test
	void workingNotesStayOut() throws IOException {
		late.setNotes("between us");

		assertFalse(page().contains("between us"));
	}

	@Test
	void everyTagThatIsOpenedIsClosed() throws IOException {
		long opened = tags().stream().filter(tag -> !tag.startsWith("</") && !tag.endsWith("/>") && !tag.matches("<(meta|!DOCTYPE).*")).count();

		assertEquals(opened, tags().stream().filter(tag -> tag.startsWith("</")).count());
	}

	private static int tagsOfOneDetail() {
		return "<dt></dt><dd></dd>".split("<").length - 1;
	}

	private List<String> tags() throws IOException {
		return Pattern.compile("<[^>]*>").matcher(page()).results().map(MatchResult::group).toList();
	}

	private String page() throws IOException {
		return Exports.text(RegisterFormat.HTML, Exports.risks(portfolio));
	}

	private static RiskScale scale() {
		return having(Elements.create(Literals.RISK_SCALE, RiskScale.class),
				scale -> scale.getBands().add(having(Elements.create(Literals.RISK_BAND, RiskBand.class), band -> {
					band.setName("Very high");
					band.setLetter("V");
					band.setFrom(16);
					band.setRag(Rag.RED);
				})));
	}
}
