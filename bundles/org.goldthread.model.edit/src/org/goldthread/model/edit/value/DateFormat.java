package org.goldthread.model.edit.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days: written 18 Sep 2018, read also as 18/09/2018, 18.9.2018, 18 September 2018 and 2018-09-18. */
public final class DateFormat implements ValueFormat {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
	private static final List<DateTimeFormatter> READ = Stream
			.of("d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d").map(DateFormat::lenient).toList();

	@Override
	public String write(Object value) {
		return value == null ? "" : WRITTEN.format((LocalDate) value);
	}

	@Override
	public Object read(String text) {
		if (text.isBlank()) {
			return null;
		}
		String typed = text.strip().replaceAll("\\s+", " ").replaceAll("(?i)\\bsept\\b", "Sep");
		for (DateTimeFormatter format : READ) {
			try {
				return LocalDate.parse(typed, format);
			} catch (DateTimeParseException next) {
				continue;
			}
		}
		throw new IllegalArgumentException("\"" + text.strip() + "\" is not a date; write it like 18 Sep 2018.");
	}

	@Override
	public String example() {
		return "18 Sep 2018";
	}

	private static DateTimeFormatter lenient(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
				.withResolverStyle(ResolverStyle.STRICT);
	}
}
