package org.goldthread.ui.explorer.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Risk;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;

class ShortMessageTest {

	@Test
	void anElementWithAReferenceIsNamedByItAlone() {
		assertEquals("Nobody owns risk R-01.", ShortMessage.of(nobodyOwns(risk("R-01", "Staff leave early"))));
	}

	@Test
	void anElementWithoutAReferenceKeepsItsName() {
		assertEquals("Nobody owns risk Staff leave early.", ShortMessage.of(nobodyOwns(risk(null, "Staff leave early"))));
	}

	@Test
	void aMessageThatDoesNotNameItsElementStaysAsItIs() {
		Finding finding = Finding.of(RuleCatalogue.load().rules().get(0), risk("R-01", "Staff leave early"), Literals.RISK__EFFECT, "Two of three.", "Look.");
		assertEquals("Two of three.", ShortMessage.of(finding));
	}

	private static Finding nobodyOwns(Risk risk) {
		return Finding.of(RuleCatalogue.load().rules().get(0), risk, Literals.RISK__EFFECT, "Nobody owns risk " + Labels.of(risk) + ".", "Look.");
	}

	private static Risk risk(String reference, String name) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setReference(reference);
		risk.setName(name);
		return risk;
	}
}
