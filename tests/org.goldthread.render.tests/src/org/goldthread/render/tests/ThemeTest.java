package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.edit.presentation.ConceptColours;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

	private static final double READABLE = 4.5;

	@Test
	void bothThemesGiveEveryTokenAColour() {
		assertEquals(Theme.light().tokens(), Theme.dark().tokens());
	}

	@Test
	void aTokenHasTheColourOfTheShippedSheet() {
		assertEquals(Rgb.parse("#E3EEFB"), Theme.light().colour("workstream-fill"));
		assertEquals(Rgb.parse("#182C47"), Theme.dark().colour("workstream-fill"));
	}

	@Test
	void aSpecifiedColourWithATokenFollowsTheTheme() {
		assertEquals(Theme.dark().colour("risk-line"), Theme.dark().colour(new Colour(1, 2, 3, "risk-line")));
	}

	@Test
	void aSpecifiedColourWithoutATokenStaysAsItIs() {
		assertEquals(Rgb.of(1, 2, 3), Theme.dark().colour(new Colour(1, 2, 3, "")));
	}

	@Test
	void anUnknownTokenIsRefused() {
		Theme theme = Theme.light();
		assertThrows(IllegalArgumentException.class, () -> theme.colour("no-such-token"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void inkIsReadableOnEveryFill(boolean dark) {
		Theme theme = Theme.of(dark);
		List<String> poor = theme.tokens().stream().filter(token -> token.endsWith("-fill"))
				.filter(token -> theme.ink().contrast(theme.colour(token)) < READABLE).toList();
		assertEquals(List.of(), poor);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void everyStrongToneIsReadableOnItsFillAndOnTheCanvas(boolean dark) {
		Theme theme = Theme.of(dark);
		List<String> poor = theme.tokens().stream().filter(token -> token.endsWith("-line")).filter(token -> {
			Rgb fill = theme.colour(token.replace("-line", "-fill"));
			return theme.colour(token).contrast(fill) < READABLE || theme.colour(token).contrast(theme.canvas()) < READABLE;
		}).toList();
		assertEquals(List.of(), poor);
	}

	@Test
	void everyConceptHasAFillAndALine() {
		Theme theme = Theme.light();
		List<String> missing = GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).map(ConceptColours::token)
				.filter(stem -> theme.find(stem + "-fill").isEmpty() || theme.find(stem + "-line").isEmpty()).distinct().toList();
		assertTrue(missing.isEmpty(), missing::toString);
	}
}
