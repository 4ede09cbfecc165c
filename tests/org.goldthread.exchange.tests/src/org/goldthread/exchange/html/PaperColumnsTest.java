package org.goldthread.exchange.html;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.exchange.Exports;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.register.Registers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperColumnsTest {

	@ParameterizedTest
	@MethodSource("registers")
	void everyRegisterHasAChoiceAndAllOfItExists(String register) {
		RegisterRows rows = Exports.rows(register, aPortfolio().build(), false);
		List<String> shown = PaperColumns.of(rows).table().stream().map(rows.headers()::get).toList();

		assertEquals(PaperColumns.chosenFor(register), shown);
	}

	static List<String> registers() {
		return Registers.names();
	}
}
