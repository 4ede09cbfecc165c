package org.goldthread.exchange.json;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.title.TitleBlock;
import org.goldthread.exchange.value.RowValues;
import org.goldthread.exchange.value.Value;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/**
 * Writes a register as JSON: what it is, its columns, and its rows with typed values. Equal content gives equal text; every key
 * is always there, with null for what is missing.
 */
public final class JsonRegister {

	private static final String FORMAT = "goldthread-register";
	private static final int VERSION = 1;

	private final RegisterRows rows;
	private final JsonWriter json;

	private JsonRegister(RegisterRows rows, Writer out) {
		this.rows = rows;
		json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.PRETTY);
		json.setSerializeNulls(true);
	}

	/** Writes all rows to {@code out}, which is not closed. */
	public static void write(RegisterRows rows, Writer out) throws IOException {
		new JsonRegister(rows, out).write();
		out.write('\n');
	}

	private void write() throws IOException {
		json.beginObject();
		json.name("format").value(FORMAT).name("version").value(VERSION);
		writeTitle();
		json.name("columns").beginArray();
		for (Column<?> column : rows.columns()) {
			json.beginObject().name("heading").value(column.header()).name("type").value(type(column)).name("computed").value(column.isComputed())
					.name("explanation").value(column.explanation()).endObject();
		}
		json.endArray().name("rows").beginArray();
		for (int row = 0; row < rows.size(); row++) {
			writeRow(row);
		}
		json.endArray().endObject().flush();
	}

	private void writeTitle() throws IOException {
		TitleBlock title = TitleBlock.of(rows);
		Portfolio portfolio = rows.context().portfolio();
		json.name("register").value(rows.register().name()).name("title").value(title.register());
		json.name("portfolio").beginObject();
		writeIdentity(portfolio.getId(), portfolio.getReference(), portfolio.getName());
		json.name("council").value(portfolio.getCouncil()).endObject();
		json.name("asAt").value(title.asAt().toString()).name("includesExempt").value(rows.context().includeExempt());
		json.name("withheld").value(title.withheld()).name("illustrative").value(title.illustrative());
	}

	private void writeRow(int row) throws IOException {
		Element element = rows.elements().get(row);
		List<Value> values = RowValues.of(rows, row);
		json.beginObject().name("id").value(element.getId()).name("reference").value(element.getReference()).name("values").beginObject();
		for (int column = 0; column < values.size(); column++) {
			json.name(rows.columns().get(column).header());
			write(values.get(column));
		}
		json.endObject().endObject();
	}

	private void write(Value value) throws IOException {
		switch (value) {
			case Value.Missing missing -> json.nullValue();
			case Value.Words words -> json.value(words.text());
			case Value.Number number -> json.value(plain(number.number()));
			case Value.Day day -> json.value(day.date().toString());
			case Value.YesNo answer -> json.value(answer.yes());
			case Value.Link link -> write(link);
			case Value.Links links -> {
				json.beginArray();
				for (Value.Link link : links.links()) {
					write(link);
				}
				json.endArray();
			}
			case Value.Entries entries -> write(entries);
		}
	}

	private void write(Value.Link link) throws IOException {
		json.beginObject().name("class").value(link.type().getName());
		writeIdentity(link.id(), link.reference().isEmpty() ? null : link.reference(), link.name().isEmpty() ? null : link.name());
		json.name("exempt").value(link.isWithheld()).endObject();
	}

	private void write(Value.Entries entries) throws IOException {
		json.beginObject().name("withheld").value(entries.withheld()).name("entries").beginArray();
		for (List<Value> entry : entries.entries()) {
			json.beginObject();
			for (int field = 0; field < entry.size(); field++) {
				json.name(entries.fields().get(field));
				write(entry.get(field));
			}
			json.endObject();
		}
		json.endArray().endObject();
	}

	private void writeIdentity(String id, String reference, String name) throws IOException {
		json.name("id").value(id).name("reference").value(reference).name("name").value(name);
	}

	private static String type(Column<?> column) {
		return switch (column.type()) {
			case TEXT -> "text";
			case CHOICE -> "term";
			case YES_NO -> "boolean";
			case NUMBER -> "number";
			case MONEY -> "pounds";
			case DATE -> "day";
			case LINK -> "element";
			case LINKS -> "elements";
			case ENTRIES -> "entries";
		};
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
