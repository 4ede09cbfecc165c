package org.goldthread.model.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.AllContents;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.junit.jupiter.api.Test;

class AllContentsTest {

	@Test
	void allContentsComeInTheOrderOfEmf() throws IOException {
		Portfolio portfolio = new OxfordshireExample().portfolio();
		List<EObject> expected = new ArrayList<>();
		for (TreeIterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
			expected.add(all.next());
		}
		List<EObject> found = new ArrayList<>();
		new AllContents(portfolio).forEachRemaining(found::add);
		assertEquals(expected, found);
	}

	@Test
	void anElementThatContainsNothingHasNoNext() {
		AllContents nothing = new AllContents(GoldthreadFactory.eINSTANCE.createRisk());
		assertThrows(NoSuchElementException.class, nothing::next);
	}
}
