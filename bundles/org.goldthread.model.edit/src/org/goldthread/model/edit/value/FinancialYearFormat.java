package org.goldthread.model.edit.value;

import org.goldthread.model.FinancialYear;

/** Financial years, written 2018/19. */
final class FinancialYearFormat implements ValueFormat {

	@Override
	public String write(Object value) {
		return value == null ? "" : value.toString();
	}

	@Override
	public Object read(String text) {
		return text.isBlank() ? null : FinancialYear.parse(text);
	}

	@Override
	public String example() {
		return "2018/19";
	}
}
