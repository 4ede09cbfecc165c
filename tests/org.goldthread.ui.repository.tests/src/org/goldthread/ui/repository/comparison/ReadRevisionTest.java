package org.goldthread.ui.repository.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.store.apply.AppliedChanges;
import org.goldthread.ui.repository.restore.Restoration;
import org.junit.jupiter.api.Test;

class ReadRevisionTest {

	private final EditedCopy copy = new EditedCopy();
	private final ReadRevision revision = new ReadRevision(copy.published(), copy.comparison().before());

	@Test
	void anEntryOfARevisionIsRestoredIntoAPortfolioThatWentOn() {
		Risk gone = copy.element("R-001", Risk.class);
		Risk kept = copy.element("R-002", Risk.class);
		String id = gone.getId();
		DeleteElements.delete(gone);
		kept.setName("Another name");
		Comparison since = revision.comparedWith((PortfolioResource) copy.portfolio().eResource());
		AppliedChanges.apply(copy.portfolio(), Restoration.of(since, List.of(id)), revision.state()::get);
		assertEquals(List.of(kept.getId()), List.copyOf(copy.comparison().changes().keySet()));
	}
}
