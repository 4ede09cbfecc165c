package org.goldthread.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;

import org.goldthread.store.access.Databases;
import org.goldthread.store.history.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPagesTest {

	private static final int PAGE_OF_THE_SYSTEM = 4096;

	/** A larger page can be written by half when the process is killed, and then the database cannot be opened any more. */
	@Test
	void noPageIsLargerThanWhatTheSystemWritesAsAWhole(@TempDir Path folder) throws Exception {
		String url = "jdbc:derby:" + folder.resolve("repository");
		Repository.create(Databases.create(url, Optional.empty()), Clock.systemUTC()).close();
		Database database = Databases.open(url, Optional.empty());
		try (Connection connection = database.connect();
				Statement query = connection.createStatement();
				ResultSet pages = query.executeQuery("SELECT MAX(s.pagesize) FROM sys.systables t, sys.sysschemas c,"
						+ " TABLE(SYSCS_DIAG.SPACE_TABLE(c.schemaname, t.tablename)) s WHERE t.schemaid = c.schemaid")) {
			assertTrue(pages.next());
			assertEquals(PAGE_OF_THE_SYSTEM, pages.getInt(1));
		} finally {
			database.close();
		}
	}
}
