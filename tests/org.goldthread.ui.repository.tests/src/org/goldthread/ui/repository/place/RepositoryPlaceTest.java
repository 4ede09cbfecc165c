package org.goldthread.ui.repository.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class RepositoryPlaceTest {

	@Test
	void anOwnRepositoryIsKnownByItsFolder() {
		RepositoryPlace place = RepositoryPlace.own(Path.of("/home/anna/Repository"));
		assertFalse(place.isServer());
		assertEquals(Path.of("/home/anna/Repository").toString(), place.name());
	}

	@Test
	void aServerIsKnownByItsNameAndDatabase() {
		RepositoryPlace place = new RepositoryPlace("jdbc:postgresql://db.example.gov.uk:5432/goldthread?loginTimeout=3", "anna");
		assertTrue(place.isServer());
		assertEquals("db.example.gov.uk:5432/goldthread", place.name());
	}
}
