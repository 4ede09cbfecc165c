package org.goldthread.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.specification.EdgeEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconnectionTest {

	private final Docks docks = new Docks();

	@BeforeEach
	void addAnIsland() {
		Harbour.set(Harbour.add(docks.port, "quays", Harbour.make("Quay", "Isle")), "open", true);
	}

	@Test
	void theEndIsLedElsewhereByTheVariablesAsWritten() {
		docks.tools.reconnect(end("Isle")).change().run();
		assertEquals(docks.node("Isle").element(), Harbour.get(docks.edge("Line").element(), "to"));
	}

	@Test
	void theStartIsLedElsewhereByAToolOfItsKind() {
		docks.tools.reconnect(start("Isle")).change().run();
		assertEquals(docks.node("Isle").element(), Harbour.get(docks.edge("Line").element(), "from"));
	}

	@Test
	void itsStepIsNamedInTheUndoMenu() {
		assertEquals("Reconnect Line to Quay", docks.tools.reconnect(end("Isle")).label());
	}

	@Test
	void anEndFitsItsOwnMappingsOnly() {
		assertEquals(Optional.of("Ferry line leads to a quay, not to a ship"), docks.tools.reconnectRefusal(end("Ann")));
	}

	@Test
	void anEndStaysWhereItIs() {
		assertTrue(docks.tools.reconnectRefusal(end("West")).orElseThrow().endsWith("already"));
	}

	@Test
	void thePreconditionKnowsTheFixedNames() {
		assertTrue(docks.tools.reconnectRefusal(start("West")).orElseThrow().startsWith("The line cannot be led to "));
	}

	@Test
	void anEdgeWithoutToolCannotBeLedElsewhere() {
		assertEquals(Optional.of("The end of this line stays where it is; delete the line and draw another one"),
				docks.tools.reconnectRefusal(docks.edge("Berth"), EdgeEnd.TARGET));
	}

	@Test
	void anEdgeWithToolsMayBeTakenByBothEnds() {
		assertEquals(Optional.empty(), docks.tools.reconnectRefusal(docks.edge("Line"), EdgeEnd.SOURCE)
				.or(() -> docks.tools.reconnectRefusal(docks.edge("Line"), EdgeEnd.TARGET)));
	}

	@Test
	void whatIsRefusedCannotBeRun() {
		assertThrows(ToolException.class, () -> docks.tools.reconnect(end("Ann")));
	}

	private Reconnection end(String to) {
		return new Reconnection(docks.edge("Line"), EdgeEnd.TARGET, docks.node("West"), docks.node(to));
	}

	private Reconnection start(String to) {
		return new Reconnection(docks.edge("Line"), EdgeEnd.SOURCE, docks.node("East"), docks.node(to));
	}
}
