package org.goldthread.exchange.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.goldthread.exchange.value.Value;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.value.ValueFormat;
import org.goldthread.model.edit.value.ValueFormats;

/** Writes values as people read them: £1,800,000, 18 Sep 2018, yes and no in words, names beside references. */
final class ValueMarkup {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
	private static final ValueFormat POUNDS = ValueFormats.ofAny(Literals.MONEY);

	private final Markup out;

	ValueMarkup(Markup out) {
		this.out = out;
	}

	/** Writes a value; nothing for a missing one. */
	void write(Value value) throws IOException {
		switch (value) {
			case Value.Missing missing -> {
			}
			case Value.Words words -> out.text(words.text());
			case Value.Number number -> out.text(text(number));
			case Value.Day day -> out.text(DAY.format(day.date()));
			case Value.YesNo answer -> out.text(answer.yes() ? "Yes" : "No");
			case Value.Link link -> write(link);
			case Value.Links links -> write(links.links());
			case Value.Entries entries -> write(entries);
		}
	}

	private void write(Value.Link link) throws IOException {
		String words = words(link);
		if (link.address().isPresent()) {
			out.tags("<a href=\"").text(link.address().get().toASCIIString()).tags("\" rel=\"noreferrer\">");
			writeIsolated(words);
			out.tags("</a>");
		} else {
			writeIsolated(words);
		}
	}

	/** Reference and name; of a role the name alone, which is how people know it. */
	private static String words(Value.Link link) {
		if (link.type() == Literals.ROLE && !link.name().isEmpty()) {
			return link.name();
		}
		return (link.reference() + " " + (link.isWithheld() ? "(exempt)" : link.name())).strip();
	}

	/** Keeps text that runs from right to left from turning its neighbours round. */
	private void writeIsolated(String words) throws IOException {
		out.tags("<bdi>").text(words).tags("</bdi>");
	}

	private void write(List<Value.Link> links) throws IOException {
		if (links.size() == 1) {
			write(links.getFirst());
			return;
		}
		out.tags("<ul>");
		for (Value.Link link : links) {
			out.tags("<li>");
			write(link);
			out.tags("</li>");
		}
		out.tags("</ul>");
	}

	private void write(Value.Entries entries) throws IOException {
		out.tags("<ul>");
		for (List<Value> entry : entries.entries()) {
			out.tags("<li>");
			write(entries.fields(), entry);
			out.tags("</li>");
		}
		if (entries.withheld() > 0) {
			out.tags("<li>").text(entries.withheld() + (entries.withheld() == 1 ? " exempt entry" : " exempt entries") + " withheld").tags("</li>");
		}
		out.tags("</ul>");
	}

	private void write(List<String> fields, List<Value> entry) throws IOException {
		boolean first = true;
		for (int field = 0; field < entry.size(); field++) {
			if (entry.get(field).isPresent()) {
				out.tags(first ? "" : "; ").tags("<span class=\"field\">").text(fields.get(field)).tags(":</span> ");
				write(entry.get(field));
				first = false;
			}
		}
	}

	private static String text(Value.Number number) {
		return number.pounds() ? POUNDS.write(number.number()) : plain(number.number());
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}
}
