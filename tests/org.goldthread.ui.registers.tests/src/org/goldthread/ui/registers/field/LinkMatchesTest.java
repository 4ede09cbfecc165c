package org.goldthread.ui.registers.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Role;
import org.junit.jupiter.api.Test;

final class LinkMatchesTest {

	@Test
	void aHalfTypedNameMayBecomeALink() {
		assertTrue(roles(false).isBeginning("fin"));
	}

	@Test
	void whatNoNameContainsCannotBecomeALink() {
		assertFalse(roles(false).isBeginning("nobody"));
	}

	@Test
	void aSecondNameMayFollowASemicolon() {
		assertTrue(roles(true).isBeginning("ROLE-01 Director of Finance; "));
	}

	@Test
	void onlyTheNameAtTheCursorIsCompleted() {
		assertEquals(List.of("ROLE-01 Director of Finance; ROLE-02 Chief Executive"),
				roles(true).of("ROLE-01 Director of Finance; chief", 34).stream().map(LinkMatches.Match::completed).toList());
	}

	private static LinkMatches roles(boolean several) {
		return new LinkMatches(() -> List.of(role("ROLE-01", "Director of Finance"), role("ROLE-02", "Chief Executive")), several);
	}

	private static Role role(String reference, String name) {
		Role role = Elements.create(Literals.ROLE, Role.class);
		role.setReference(reference);
		role.setName(name);
		return role;
	}
}
