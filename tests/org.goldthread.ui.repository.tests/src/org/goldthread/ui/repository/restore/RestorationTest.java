package org.goldthread.ui.repository.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;

import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Risk;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.store.apply.AppliedChanges;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.ui.repository.comparison.EditedCopy;
import org.junit.jupiter.api.Test;

class RestorationTest {

	private final EditedCopy copy = new EditedCopy();
	private final Risk risk = copy.element("R-001", Risk.class);

	@Test
	void oneValueGoesBackAndTheOthersStay() {
		String cause = risk.getCause();
		risk.setCause("Another cause");
		risk.setName("Another name");
		ElementChange change = copy.comparison().changes().get(risk.getId());
		apply(Restoration.of(change, Literals.RISK__CAUSE.getName()));
		assertEquals(cause, risk.getCause());
		assertEquals("Another name", risk.getName());
	}

	@Test
	void aDeletedElementComesBackWithItsPartsAndTheLinksToIt() {
		String id = risk.getId();
		DeleteElements.delete(risk);
		assertFalse(copy.comparison().changes().isEmpty());
		restore(id);
		assertEquals(copy.published(), copy.now());
	}

	@Test
	void whatLiesBelowGoesBackWithIt() {
		Workstream workstream = copy.element("WS-01", Workstream.class);
		workstream.getMilestones().forEach(milestone -> milestone.setName("Another name"));
		risk.setName("Another name");
		restore(workstream.getId());
		assertEquals(List.of(risk.getId()), List.copyOf(copy.comparison().changes().keySet()));
	}

	@Test
	void aPartComesBackWithWhatHeldIt() {
		Workstream workstream = copy.element("WS-01", Workstream.class);
		String milestone = workstream.getMilestones().get(0).getId();
		DeleteElements.delete(workstream);
		restore(milestone);
		Element back = copy.element("MS-001", Milestone.class);
		assertEquals("WS-01", ((Workstream) back.eContainer()).getReference());
	}

	@Test
	void anElementThatIsNewIsTakenOut() {
		Risk added = Elements.create(Literals.RISK, Risk.class);
		copy.portfolio().getRisks().add(added);
		restore(added.getId());
		assertEquals(copy.published(), copy.now());
	}

	private void restore(String id) {
		apply(Restoration.of(copy.comparison(), List.of(id)));
	}

	private void apply(Collection<ElementChange> changes) {
		AppliedChanges.apply(copy.portfolio(), changes, copy.published()::get);
	}
}
