package org.goldthread.exchange.json;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.goldthread.exchange.Exports;
import org.goldthread.exchange.RegisterFormat;
import org.goldthread.model.Control;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.goldthread.testing.portfolio.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class JsonRegisterTest {

	private final Role director = having(role("ROLE-1", "Director; finance"), role -> role.setId("role-id"));
	private final Risk late = having(risk("R-001", "The platform goes live late"), risk -> risk.setOwner(director));
	private final Portfolio portfolio = having(aPortfolio().with(director, late).build(), portfolio -> portfolio.setAsAt(LocalDate.of(2018, 9, 1)));

	@Test
	void aNumberIsANumberWithoutExponent() throws IOException {
		late.setImpactLikely(new BigDecimal("5.80E+7"));

		assertEquals("58000000", value("Expected impact likely £").toString());
	}

	@Test
	void aDayIsWrittenAsInIso8601() throws IOException {
		late.setTargetDate(LocalDate.of(2019, 3, 29));

		assertEquals("\"2019-03-29\"", value("Target date").toString());
	}

	@Test
	void yesAndNoAreTruthValues() throws IOException {
		late.setIllustrative(true);

		assertEquals("true", value("Illustrative").toString());
	}

	@Test
	void aMissingValueIsNull() throws IOException {
		assertTrue(value("Target date").isJsonNull());
	}

	@Test
	void aLinkIsAnObject() throws IOException {
		assertEquals("{\"class\":\"Role\",\"id\":\"role-id\",\"reference\":\"ROLE-1\",\"name\":\"Director; finance\",\"exempt\":false}", value("Owner").toString());
	}

	@Test
	void aLinkToSomethingExemptDoesNotTellItsName() throws IOException {
		director.setPublication(Publication.EXEMPT);

		assertEquals("{\"class\":\"Role\",\"id\":\"role-id\",\"reference\":\"ROLE-1\",\"name\":null,\"exempt\":true}", value("Owner").toString());
	}

	@Test
	void entriesAreObjectsOfTheirFields() throws IOException {
		late.getControls().add(control("Weekly briefing"));

		assertEquals("Weekly briefing", controls().getAsJsonArray("entries").get(0).getAsJsonObject().get("control").getAsString());
	}

	@Test
	void anExemptEntryIsOnlyCounted() throws IOException {
		late.getControls().add(having(control("Secret"), control -> control.setPublication(Publication.EXEMPT)));

		assertEquals("{\"withheld\":1,\"entries\":[]}", controls().toString());
	}

	@Test
	void theDayThatTheContentStandsForIsTold() throws IOException {
		assertEquals("2018-09-01", root().get("asAt").getAsString());
	}

	@Test
	void whatIsExemptIsWithheldAndCounted() throws IOException {
		late.setPublication(Publication.EXEMPT);

		assertEquals("1 0", root().get("withheld").getAsInt() + " " + root().getAsJsonArray("rows").size());
	}

	@ParameterizedTest
	@MethodSource("org.goldthread.exchange.HostileTexts#storable")
	void aHostileTextComesBackUnchanged(String text) throws IOException {
		late.setCause(text);

		assertEquals(text, value("Cause").getAsString());
	}

	@Test
	void aCharacterThatXmlCannotHoldIsEscaped() throws IOException {
		late.setCause("a\u0000b");

		assertEquals("a\u0000b", value("Cause").getAsString());
	}

	@Test
	void equalContentGivesEqualText() throws IOException {
		assertEquals(text(), text());
	}

	private static Control control(String name) {
		return Words.element(Literals.CONTROL, Control.class, "CTL-1", name);
	}

	private JsonObject controls() throws IOException {
		return value("Existing controls (reference | control | type | effectiveness | evidence)").getAsJsonObject();
	}

	private JsonElement value(String heading) throws IOException {
		return root().getAsJsonArray("rows").get(0).getAsJsonObject().getAsJsonObject("values").get(heading);
	}

	private JsonObject root() throws IOException {
		return JsonParser.parseString(text()).getAsJsonObject();
	}

	private String text() throws IOException {
		return Exports.text(RegisterFormat.JSON, Exports.risks(portfolio));
	}
}
