package org.goldthread.ui.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies over what, to the eye and to the mouse. */
class CardLayerTest {

	private final CardLayer layer = new CardLayer();
	private final IFigure first = figure(0);
	private final IFigure second = figure(50);
	private final IFigure third = figure(80);

	@BeforeEach
	void fill() {
		layer.setBounds(new Rectangle(0, 0, 400, 400));
		List.of(first, second, third).forEach(layer::add);
	}

	@Test
	void figuresLieInTheirOrder() {
		assertEquals(List.of(first, second, third), layer.upwards());
	}

	@Test
	void whatIsRaisedLiesOverAllElse() {
		layer.raise(Set.of(first));
		assertEquals(List.of(second, third, first), layer.upwards());
	}

	@Test
	void severalThatAreRaisedKeepTheirOrder() {
		layer.raise(Set.of(second, first));
		assertEquals(List.of(third, first, second), layer.upwards());
	}

	@Test
	void theOrderIsAsBeforeOnceNothingIsRaised() {
		layer.raise(Set.of(first));
		layer.raise(Set.of());
		assertEquals(List.of(first, second, third), layer.upwards());
	}

	@Test
	void aFigureThatWentIsNotDrawn() {
		layer.raise(Set.of(first));
		layer.remove(first);
		assertEquals(List.of(second, third), layer.upwards());
	}

	@Test
	void aClickMeetsWhatIsSeen() {
		layer.raise(Set.of(first));
		assertSame(first, layer.findFigureAt(90, 10));
	}

	@Test
	void aClickBesideWhatIsRaisedMeetsTheOthers() {
		layer.raise(Set.of(first));
		assertSame(third, layer.findFigureAt(120, 10));
	}

	@Test
	void aDragLooksBelowWhatIsDragged() {
		layer.raise(Set.of(third));
		assertSame(second, layer.findFigureAtExcluding(90, 10, Set.of(third, first)));
	}

	private static IFigure figure(int left) {
		IFigure figure = new Figure();
		figure.setBounds(new Rectangle(left, 0, 100, 20));
		return figure;
	}
}
