package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.diagram.figure.Reach;
import org.goldthread.ui.diagram.part.CardPart;
import org.junit.jupiter.api.Test;

/** An architect leads the end of a contribution elsewhere. */
class ReconnectionJourneyTest extends DiagramJourney {

	private static final String CONTRIBUTION = "WS-07 to TC1";

	@Test
	void anEndIsLedToAnotherBenefitAndBackByUndo() {
		int before = map.edgesOf("B-03");
		leadTo("B-03");
		map.bot().waitUntil("the contribution to end there", () -> map.edgesOf("B-03") == before + 1);
		bot.menu("Edit").menu("Undo").click();
		map.bot().waitUntil("the contribution to end where it did", () -> map.edgesOf("B-03") == before);
		bot.menu("Edit").menu("Redo").click();
		map.bot().waitUntil("the contribution to end there again", () -> map.edgesOf("B-03") == before + 1);
	}

	@Test
	void whileAnEndIsDraggedCardsSayWhetherItMayBeLedThere() {
		List<Reach> reaches = new ArrayList<>();
		map.leadEnd(CONTRIBUTION, "B-03", () -> reaches.addAll(List.of(reach("B-03"), reach("TC2"), reach("B-02"))));
		assertEquals(List.of(Reach.ALLOWED, Reach.REFUSED, Reach.UNASKED), reaches);
		assertEquals(Reach.UNASKED, reach("TC2"));
	}

	private void leadTo(String label) {
		map.leadEnd(CONTRIBUTION, label, () -> {
		});
	}

	private Reach reach(String label) {
		CardPart part = (CardPart) map.getEditPart(label);
		return UiThread.ask(() -> part.card().reach());
	}
}
