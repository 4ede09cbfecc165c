package org.goldthread.exchange;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.exchange.csv.CsvRegister;
import org.goldthread.exchange.html.HtmlRegister;
import org.goldthread.exchange.json.JsonRegister;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.xlsx.XlsxRegister;

/** The formats that registers are written in, each known by the ending of a file's name. */
public enum RegisterFormat {
	/** Comma-separated values for any program. */
	CSV(".csv") {
		@Override
		void write(RegisterRows rows, ExportSettings settings, OutputStream out) throws IOException {
			BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
			if (settings.byteOrderMark()) {
				buffered.write(BYTE_ORDER_MARK);
			}
			new CsvRegister(buffered, settings.delimiter()).write(rows);
			buffered.flush();
		}
	},
	/** A workbook for Excel, LibreOffice and others. */
	XLSX(".xlsx") {
		@Override
		void write(RegisterRows rows, ExportSettings settings, OutputStream out) throws IOException {
			XlsxRegister.write(rows, out);
		}
	},
	/** Typed values for programs. */
	JSON(".json") {
		@Override
		void write(RegisterRows rows, ExportSettings settings, OutputStream out) throws IOException {
			Writer text = text(out);
			JsonRegister.write(rows, text);
			text.flush();
		}
	},
	/** A page for a committee paper. */
	HTML(".html") {
		@Override
		void write(RegisterRows rows, ExportSettings settings, OutputStream out) throws IOException {
			Writer text = text(out);
			HtmlRegister.write(rows, text);
			text.flush();
		}
	};

	private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
	private static final int BUFFER = 1 << 16;

	private final String ending;

	RegisterFormat(String ending) {
		this.ending = ending;
	}

	/** The format that the ending of a file's name asks for, in capitals or not; empty when there is none. */
	public static Optional<RegisterFormat> of(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(format -> name.endsWith(format.ending)).findFirst();
	}

	/** The ending with its full stop, such as ".csv". */
	public String ending() {
		return ending;
	}

	/** Writes rows to a stream, which is not closed. */
	abstract void write(RegisterRows rows, ExportSettings settings, OutputStream out) throws IOException;

	private static Writer text(OutputStream out) {
		return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
	}
}
