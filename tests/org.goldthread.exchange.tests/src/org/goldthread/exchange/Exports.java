package org.goldthread.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Portfolio;

/** What tests of formats export. */
public final class Exports {

	/** The day that counts as today where a portfolio states none. */
	public static final LocalDate TODAY = LocalDate.of(2018, 9, 18);

	private Exports() {
	}

	/** The rows of the risk register without what is exempt. */
	public static RegisterRows risks(Portfolio portfolio) {
		return rows("risks", portfolio, false);
	}

	/** The rows of a register. */
	public static RegisterRows rows(String register, Portfolio portfolio, boolean includeExempt) {
		return RegisterRows.of(Registers.named(register).orElseThrow(), RegisterContext.of(portfolio, TODAY, includeExempt));
	}

	/** The bytes of a file that holds the rows. */
	public static byte[] bytes(RegisterFormat format, RegisterRows rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(rows, ExportSettings.DEFAULT, out);
		return out.toByteArray();
	}

	/** The text of a file that holds the rows. */
	public static String text(RegisterFormat format, RegisterRows rows) throws IOException {
		return new String(bytes(format, rows), StandardCharsets.UTF_8);
	}
}
