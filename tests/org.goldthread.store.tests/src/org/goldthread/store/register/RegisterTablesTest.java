package org.goldthread.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;

class RegisterTablesTest {

	private static final int EDITS = 150;

	private final EditedExample example = new EditedExample();
	private final Portfolio portfolio = example.portfolio();

	@OnEachDatabase
	void afterEachRevisionTheTablesHoldWhatTheHistorySays(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Publisher publisher = new Publisher(repository);
			publisher.publish(portfolio);
			assertEquals(List.of(), repository.verify(Optional.empty()));
			Random random = new Random(7);
			for (int revision = 0; revision < 3; revision++) {
				for (int i = 0; i < EDITS; i++) {
					example.step(random);
				}
				publisher.publish(portfolio);
				assertEquals(List.of(), repository.verify(Optional.empty()));
			}
		}
	}

	@OnEachDatabase
	void afterAMergeTheTablesHoldWhatBothChanged(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Publisher publisher = new Publisher(repository);
			Revision first = publisher.publish(portfolio);
			Portfolio other = repository.portfolio(first);
			Risk risk = portfolio.getRisks().get(0);
			risk.setName("Ours");
			other.getRisks().get(0).setStatus(RiskStatus.CLOSED);
			EcoreUtil.delete(other.getRisks().get(2), true);
			publisher.publish(other);
			publisher.publish(portfolio);
			assertEquals(List.of(List.of("Ours", "Closed")), Sql.rows(database, "SELECT title, status FROM goldthread.register_risks WHERE element_id = '"
					+ risk.getId() + "'"));
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
	}

	@OnEachDatabase
	void valuesThatNoColumnHoldsAreShortenedRoundedOrLeftOut(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Risk risk = portfolio.getRisks().get(0);
			risk.setName("x".repeat(5_000));
			risk.setDescription("\uD83D\uDE00".repeat(40_000));
			risk.setCause("a\u0000b\uD83Dc");
			risk.setImpactLikely(new BigDecimal("1E+400"));
			risk.setImpactHigh(new BigDecimal("1E-400"));
			risk.setImpactLow(new BigDecimal("12.345"));
			risk.setProximity(LocalDate.of(-5, 1, 1));
			risk.setTargetDate(LocalDate.of(123_456, 1, 1));
			risk.setResidualLikelihood(Integer.MAX_VALUE);
			risk.setResidualImpact(Integer.MAX_VALUE);
			new Publisher(repository).publish(portfolio);
			List<Object> row = Sql.rows(database, "SELECT name, description, cause, impact_likely_pounds, impact_high_pounds, impact_low_pounds,"
					+ " proximity_date, target_date FROM goldthread.latest_risk WHERE element_id = '" + risk.getId() + "'").get(0);
			assertEquals("x".repeat(3_999) + "…", row.get(0));
			assertTrue(row.get(1).toString().length() <= 32_000 && row.get(1).toString().endsWith("\uD83D\uDE00…"));
			assertEquals("a?b?c", row.get(2));
			assertEquals(null, row.get(3));
			assertEquals("[0.00, 12.35]", row.subList(4, 6).toString());
			assertEquals(null, row.get(6));
			assertEquals(null, row.get(7));
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
	}

	@OnEachDatabase
	void theAuditShortensWhatIsLongAndReplacesWhatADatabaseRefuses(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Publisher publisher = new Publisher(repository);
			publisher.publish(portfolio);
			portfolio.getRisks().get(0).setName("a\u0000" + "\uD83D\uDE00".repeat(4_000));
			publisher.publish(portfolio);
			String audited = Sql.rows(database, "SELECT new_value FROM goldthread.audit_entries WHERE revision = 2").get(0).get(0).toString();
			assertTrue(audited.startsWith("a?\uD83D\uDE00") && audited.endsWith("\uD83D\uDE00…") && audited.length() <= 4_000, audited);
		}
	}

	@OnEachDatabase
	void whatIsNotSetHasTheDefaultOfTheModel(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			SavingsLine line = portfolio.getSavingsLines().get(0);
			line.eUnset(line.eClass().getEStructuralFeature("publication"));
			line.eUnset(line.eClass().getEStructuralFeature("financeValidated"));
			new Publisher(repository).publish(portfolio);
			assertEquals(List.of(List.of("Internal", false)), Sql.rows(database,
					"SELECT publication, finance_validated FROM goldthread.latest_savings_line WHERE element_id = '" + line.getId() + "'"));
		}
	}
}
