package org.goldthread.ui.registers.field;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A calendar below a field. It leaves the keyboard to the field, which hands on the keys that move through days. */
final class DayCalendar {

	private final Shell shell;
	private final DateTime calendar;
	private final Consumer<LocalDate> picked;
	private LocalDate day;

	/** Opens at {@code field}, which closes it when it goes; {@code picked} hears of a day that was clicked. */
	DayCalendar(Text field, LocalDate first, Consumer<LocalDate> picked) {
		this.picked = picked;
		day = first;
		shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		shell.setLayout(new FillLayout());
		calendar = new DateTime(shell, SWT.CALENDAR);
		show(first);
		calendar.addListener(SWT.Selection, event -> clicked());
		shell.pack();
		Popups.move(shell, field);
		shell.setVisible(true);
		field.addListener(SWT.Dispose, event -> close());
	}

	/** The day that is marked. */
	LocalDate day() {
		return day;
	}

	/** Marks another day. */
	void show(LocalDate other) {
		day = other;
		calendar.setDate(other.getYear(), other.getMonthValue() - 1, other.getDayOfMonth());
	}

	boolean isOpen() {
		return !shell.isDisposed();
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	/** A click on an arrow turns over the month and picks no day yet. */
	private void clicked() {
		LocalDate now = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
		boolean sameMonth = now.getYear() == day.getYear() && now.getMonth() == day.getMonth();
		boolean other = !now.equals(day);
		day = now;
		if (sameMonth && other) {
			picked.accept(now);
		}
	}
}
