package org.goldthread.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.title.TitleBlock;

/** Writes a register as a workbook of two sheets: the register itself, and what each of its columns says. */
public final class XlsxRegister {

	private static final String APPLICATION = "Goldthread";
	private static final String VERSION = "0.1";
	private static final String EXPLANATIONS = "Columns";
	private static final int FAST = 4;

	private XlsxRegister() {
	}

	/** Writes all rows to {@code out}, which is not closed. */
	public static void write(RegisterRows rows, OutputStream out) throws IOException {
		TitleBlock title = TitleBlock.of(rows);
		Workbook workbook = new Workbook(new Unclosed(out), APPLICATION, VERSION);
		workbook.setCompressionLevel(FAST);
		describe(workbook, title);
		Worksheet register = workbook.newWorksheet(title.register());
		Worksheet columns = workbook.newWorksheet(EXPLANATIONS);
		SheetColours colours = SheetColours.of(rows.register().rowType());
		new RegisterSheet(register, columns, rows, title, colours).write();
		new ColumnsSheet(columns, rows, title, colours).write();
		workbook.finish();
	}

	private static void describe(Workbook workbook, TitleBlock title) {
		workbook.properties().setTitle(title.register()).setSubject(title.portfolio()).setCompany(title.council())
				.setDescription(title.origin() + ". " + String.join(" ", title.remarks())).setTextProperty("As at", title.asAt().toString())
				.setTextProperty("Classification", title.classification().words())
				.setNumberProperty("Exempt rows withheld", BigDecimal.valueOf(title.withheld()))
				.setNumberProperty("Illustrative rows", BigDecimal.valueOf(title.illustrative()));
	}
}
