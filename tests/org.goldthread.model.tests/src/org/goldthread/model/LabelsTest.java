package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.Test;

class LabelsTest {

	@Test
	void aFeatureIsNamedInPlainWords() {
		assertEquals("Acceptance evidence", Labels.of(Literals.MILESTONE__ACCEPTANCE_EVIDENCE));
	}

	@Test
	void whatTheFieldAbbreviatesStandsInCapitals() {
		assertEquals("RAG", Labels.of(Literals.BENEFIT__RAG));
	}

	@Test
	void aSingleLetterStaysOne() {
		assertEquals("Plan B of", Labels.of(Literals.OPTION__PLAN_BOF));
	}
}
