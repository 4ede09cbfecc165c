package org.goldthread.store.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedNamesTest {

	@TempDir
	private Path folder;

	@Test
	void aRepositoryWhoseNameContinuesThatOfAnotherOpens() throws Exception {
		EmbeddedDatabase.create(folder.resolve("Repository")).close();
		assertDoesNotThrow(() -> EmbeddedDatabase.create(folder.resolve("Repository2")).close());
	}
}
