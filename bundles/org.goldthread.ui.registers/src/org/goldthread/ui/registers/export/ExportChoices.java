package org.goldthread.ui.registers.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.exchange.RegisterExport;
import org.goldthread.exchange.RegisterFormat;

/**
 * What a dialog offers to write: each format, and each once more with exempt entries where a register has such. Exempt entries go
 * out only to those who choose so.
 *
 * @param choices in the order of the dialog
 */
record ExportChoices(List<Choice> choices) {

	/**
	 * One of them.
	 *
	 * @param exempt whether exempt entries are written too
	 */
	record Choice(RegisterFormat format, boolean exempt) {

		String name() {
			return format.name() + (exempt ? " with exempt entries, not for publication" : "") + " (*" + format.ending() + ")";
		}
	}

	/** The choices for a register that has exempt entries, or none. */
	static ExportChoices of(boolean hasExempt) {
		Stream<Choice> plain = Stream.of(RegisterFormat.values()).map(format -> new Choice(format, false));
		Stream<Choice> exempt = Stream.of(RegisterFormat.values()).map(format -> new Choice(format, true)).limit(hasExempt ? Integer.MAX_VALUE : 0);
		return new ExportChoices(Stream.concat(plain, exempt).toList());
	}

	/** The place of the format that users are offered first. */
	int first() {
		return choices.indexOf(new Choice(RegisterFormat.XLSX, false));
	}

	/** The choice at a place; the first offered for a place that there is not. */
	Choice at(int place) {
		return choices.get(place >= 0 && place < choices.size() ? place : first());
	}

	/** The file that was chosen, with the ending of the choice unless it has one that names a format. */
	Path file(Path chosen, int place) {
		return RegisterExport.isPossible(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + at(place).format().ending());
	}
}
