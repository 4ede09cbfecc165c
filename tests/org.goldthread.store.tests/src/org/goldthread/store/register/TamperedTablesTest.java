package org.goldthread.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.history.Repository;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;

class TamperedTablesTest {

	private final Portfolio portfolio = new EditedExample().portfolio();
	private final String risk = portfolio.getRisks().get(0).getId();
	private final String name = portfolio.getName();

	@OnEachDatabase
	void eachDifferenceFromTheHistoryIsToldUntilTheTablesAreMadeAnew(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			new Publisher(repository).publish(portfolio);
		}
		String reference = portfolio.getRisks().get(0).getReference();
		String at = ", portfolio \"" + name + "\": ";
		Sql.change(database, "UPDATE goldthread.latest_risk SET residual_impact = 1 WHERE element_id = '" + risk + "'");
		Sql.change(database, "DELETE FROM goldthread.latest_element WHERE element_id = '" + risk + "'");
		Sql.change(database, "INSERT INTO goldthread.latest_issue (portfolio_id, element_id) VALUES ('" + portfolio.getId() + "', 'made-up')");
		Sql.change(database, "INSERT INTO goldthread.latest_link (portfolio_id, owner_id, feature, position) VALUES ('" + portfolio.getId()
				+ "', 'made-up', 'risks', 1)");
		Sql.change(database, "INSERT INTO goldthread.latest_role (portfolio_id, element_id) VALUES ('nobody', 'made-up')");
		assertEquals(List.of(
				"Table goldthread.latest_element" + at + "the row of " + reference + " (" + risk + ") is missing",
				"Table goldthread.latest_issue" + at + "the row of made-up is no element of the head",
				"Table goldthread.latest_link" + at + "the row 1 of risks of made-up is not in the head as it stands there",
				"Table goldthread.latest_risk" + at + reference + " (" + risk + "), column residual_impact, holds \"1\" where the history says \""
						+ portfolio.getRisks().get(0).getResidualImpact() + "\"",
				"Table goldthread.latest_role has rows of a portfolio nobody, of which there is no revision"), faults(database));
		Repository.create(database.newDatabase(), Clock.systemUTC()).close();
		assertEquals(List.of("Table goldthread.latest_role has rows of a portfolio nobody, of which there is no revision"), faults(database));
	}

	@OnEachDatabase
	void onlyTheFirstOfManyDifferencesAreTold(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			new Publisher(repository).publish(portfolio);
		}
		int links = Sql.change(database, "DELETE FROM goldthread.latest_link");
		List<String> faults = faults(database);
		assertTrue(faults.contains("The tables of the heads differ from the history in " + (links - 50) + " more places; store init makes them anew"));
	}

	private static List<String> faults(TestDatabase database) throws Exception {
		try (Repository repository = database.open()) {
			return repository.verify(Optional.empty()).stream().sorted().toList();
		}
	}
}
