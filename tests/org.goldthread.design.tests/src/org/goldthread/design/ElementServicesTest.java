package org.goldthread.design;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

/** What a new element gets where Sirius makes it. */
class ElementServicesTest {

	private final ElementServices services = new ElementServices();

	@Test
	void anElementKeepsItsId() {
		Workstream workstream = workstream("WS-01", "One");
		assertEquals(workstream.getId(), services.ownId(workstream));
	}

	@Test
	void anElementWithoutIdGetsANewOne() {
		Workstream workstream = GoldthreadFactory.eINSTANCE.createWorkstream();
		assertNotEquals(services.ownId(workstream), services.ownId(workstream));
	}

	@Test
	void anElementKeepsItsReference() {
		assertEquals("WS-01", services.ownReference(workstream("WS-01", "One")));
	}

	@Test
	void theNextFreeReferenceIsFoundWithoutAnIndex() {
		Workstream fresh = workstream(null, "New");
		aPortfolio().with(workstream("WS-07", "Seven"), workstream("WS-elsewhere", "Odd"), fresh).build();
		assertEquals("WS-08", services.ownReference(fresh));
	}

	@Test
	void theNextFreeReferenceIsFoundWithAnIndex() {
		Workstream fresh = workstream("", "New");
		Portfolio portfolio = aPortfolio().with(workstream("WS-07", "Seven"), fresh).inResource().portfolio().orElseThrow();
		assertEquals("WS-08", services.ownReference(portfolio.getProgrammes().get(0).getWorkstreams().get(1)));
	}
}
