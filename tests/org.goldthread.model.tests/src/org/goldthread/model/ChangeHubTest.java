package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeHubTest {

	private final Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
	private final Risk risk = Elements.create(Literals.RISK, Risk.class);
	private final PortfolioResource resource = PortfolioResource.holding(portfolio);
	private final List<Notification> heard = new ArrayList<>();

	@BeforeEach
	void listen() {
		resource.changeHub().addListener(heard::add);
	}

	@Test
	void aChangedValueIsHeardOnce() {
		portfolio.setName("New operating model");
		assertEquals(List.of(Literals.ELEMENT__NAME), heard.stream().map(Notification::getFeature).toList());
	}

	@Test
	void anAddedChildIsHeardOnce() {
		portfolio.getRisks().add(risk);
		assertEquals(List.of(Notification.ADD), heard.stream().map(Notification::getEventType).toList());
	}

	@Test
	void aChangeDeepInsideIsHeard() {
		Control control = Elements.create(Literals.CONTROL, Control.class);
		portfolio.getRisks().add(risk);
		risk.getControls().add(control);
		heard.clear();
		control.setEvidence("Monthly report");
		assertEquals(List.of(control), heard.stream().map(Notification::getNotifier).toList());
	}

	@Test
	void settingTheSameValueIsNotHeard() {
		portfolio.setIllustrative(false);
		assertEquals(List.of(), heard);
	}

	@Test
	void anElementOutsideThePortfolioIsNotHeard() {
		risk.setName("Nobody listens");
		assertEquals(List.of(), heard);
	}

	@Test
	void aRemovedListenerHearsNothing() {
		List<Notification> other = new ArrayList<>();
		ChangeListener listener = other::add;
		resource.changeHub().addListener(listener);
		resource.changeHub().removeListener(listener);
		portfolio.setName("New operating model");
		assertEquals(List.of(), other);
	}

	@Test
	void onlyTheOwnersThreadMaySettle() {
		resource.changeHub().confineTo(new Thread(() -> { }, "model"));
		assertThrows(IllegalStateException.class, () -> resource.changeHub().settle());
	}
}
