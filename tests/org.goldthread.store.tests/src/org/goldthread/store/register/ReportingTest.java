package org.goldthread.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Portfolio;
import org.goldthread.store.history.Repository;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;

class ReportingTest {

	private static final Path CHAPTER = Path.of(System.getProperty("goldthread.root", "../.."), "docs", "repository.md");
	private static final Pattern QUERIES = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

	private final Portfolio portfolio = new EditedExample().portfolio();

	@OnEachDatabase
	void theQueriesOfTheDocumentationFindRows(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			new Publisher(repository).publish(portfolio);
		}
		List<String> queries = QUERIES.matcher(Files.readString(CHAPTER)).results().map((MatchResult match) -> match.group(1).strip().replaceAll(";$", "")).toList();
		assertEquals(2, queries.size());
		for (String query : queries) {
			assertFalse(Sql.rows(database, query).isEmpty(), query);
		}
	}

	@OnEachDatabase
	void theAuditTellsWhatWasChangedAddedRemovedAndMoved(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Publisher publisher = new Publisher(repository);
			publisher.publish(portfolio);
			String kept = portfolio.getRisks().get(0).getId();
			String gone = portfolio.getRisks().get(1).getId();
			var milestones = portfolio.getProgrammes().get(0).getWorkstreams().get(0).getMilestones();
			String moved = milestones.get(0).getId();
			portfolio.getRisks().get(0).setName("Another name");
			EcoreUtil.delete(portfolio.getRisks().get(1), true);
			portfolio.getProgrammes().get(0).getWorkstreams().get(1).getMilestones().add(milestones.get(0));
			publisher.publish(portfolio);
			String audit = "SELECT element_id, class_name, change_kind, feature FROM goldthread.audit WHERE revision = ";
			assertEquals(Set.of(List.of(kept, "Risk", "changed", "name"), List.of(moved, "Milestone", "moved", ""), List.of(gone, "Risk", "removed", "")),
					Sql.rows(database, audit + 2).stream().map(ReportingTest::texts).filter(row -> Set.of(kept, gone, moved).contains(row.get(0)))
							.collect(Collectors.toSet()));
			assertEquals(Set.of("added"), Sql.rows(database, audit + 1).stream().map(row -> row.get(2)).collect(Collectors.toSet()));
			assertEquals(List.of(List.of(1, "As agreed"), List.of(2, "As agreed")),
					Sql.rows(database, "SELECT revision, message FROM goldthread.log ORDER BY revision"));
		}
	}

	private static List<String> texts(List<Object> row) {
		return row.stream().map(value -> value == null ? "" : value.toString()).toList();
	}
}
