package org.goldthread.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.register.Registers;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.Portfolio;
import org.goldthread.store.history.Repository;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;

/** Each view has the rows and columns of its register, with the same values as the export. */
class RegisterViewsTest {

	private static final Map<String, String> NAMES = Map.of("Date", "on_date", "Start", "start_date");
	/** Columns that need more than SQL on both databases can say; docs/repository.md names them. */
	private static final List<String> LEFT_OUT = List.of("risks.proximity_band", "workstreams.principles_tested", "workstreams.slip_working_days",
			"workstreams.float_working_days", "workstreams.critical", "workstreams.next_milestone", "workstreams.savings_low_full_year_pounds",
			"workstreams.savings_likely_full_year_pounds", "workstreams.savings_high_full_year_pounds", "milestones.slip_working_days",
			"milestones.float_working_days", "milestones.critical", "dependencies.slack_working_days", "principles.workstreams_tested",
			"principles.workstreams_untested", "savings.share_of_baseline_percent", "savings.counted", "costs.payback_months",
			"outcomes.workstreams_contributing", "outcomes.benefits", "outcomes.savings_pounds_a_year", "outcomes.risks_above_appetite",
			"outcomes.coverage", "capabilities.level", "capabilities.layer", "capabilities.workstreams", "capabilities.staff_by_activity_fte");

	private final EditedExample example = new EditedExample();

	@OnEachDatabase
	void eachViewSaysWhatItsRegisterSays(TestDatabase database) throws Exception {
		Random random = new Random(3);
		for (int i = 0; i < 200; i++) {
			example.step(random);
		}
		try (Repository repository = database.create()) {
			new Publisher(repository).publish(example.portfolio());
		}
		List<String> differences = new ArrayList<>();
		for (String name : Registers.names()) {
			compare(Registers.named(name).orElseThrow(), example.portfolio(), rows(database, name), differences);
		}
		assertEquals(List.of(), differences);
	}

	private static void compare(Register<?> register, Portfolio portfolio, Map<Object, Map<String, Object>> view, List<String> differences) {
		RegisterRows rows = RegisterRows.of(register, RegisterContext.of(portfolio, LocalDate.of(2018, 9, 18), true));
		assertEquals(rows.size(), view.size(), register.name());
		for (int row = 0; row < rows.size(); row++) {
			Map<String, Object> found = view.get(rows.elements().get(row).getId());
			for (int column = 0; column < rows.columns().size(); column++) {
				Column<?> heading = rows.columns().get(column);
				String name = NAMES.getOrDefault(heading.header(), name(heading.header()));
				if (isShown(register, heading, name)) {
					String expected = text(rows.cells(row).get(column));
					String shown = found.containsKey(name + "_reference") ? link(found, name) : text(found, name);
					if (!expected.equals(shown)) {
						differences.add(register.name() + "." + name + " of " + rows.elements().get(row).getReference() + ": " + shown + " for " + expected);
					}
				}
			}
		}
	}

	private static boolean isShown(Register<?> register, Column<?> column, String name) {
		boolean list = column.storage() instanceof Storage.Link link && link.reference().isMany();
		boolean increment = name.matches("\\d.*");
		return !list && !increment && !(column.storage() instanceof Storage.Entries) && !LEFT_OUT.contains(register.name() + "." + name);
	}

	private static String name(String heading) {
		return heading.replace("£", " pounds ").replace("%", " percent ").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
	}

	private static String link(Map<String, Object> row, String name) {
		String text = (text(row, name + "_reference") + " " + text(row, name).replace(';', ',')).strip();
		return text;
	}

	private static String text(Map<String, Object> row, String name) {
		Object value = row.containsKey(name) ? row.get(name) : "no such column";
		if (value == null) {
			return "";
		}
		if (value instanceof Boolean yes) {
			return yes ? "Y" : "N";
		}
		return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString() : value.toString();
	}

	private static String text(Cell cell) {
		return switch (cell) {
			case Cell.Words words -> words.text();
			case Cell.Figure figure -> figure.number().stripTrailingZeros().toPlainString();
			case Cell.Day day -> day.date().toString();
			case Cell.Empty empty -> "";
		};
	}

	private static Map<Object, Map<String, Object>> rows(TestDatabase database, String register) throws Exception {
		Map<Object, Map<String, Object>> rows = new HashMap<>();
		for (Map<String, Object> row : Sql.named(database, "SELECT * FROM goldthread.register_" + register)) {
			rows.put(row.get("element_id"), new TreeMap<>(row));
		}
		return rows;
	}
}
