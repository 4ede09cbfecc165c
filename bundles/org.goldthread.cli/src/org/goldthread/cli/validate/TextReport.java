package org.goldthread.cli.validate;

import java.io.PrintStream;

import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.Severity;

/** Findings for people: one line each, and a last line that sums up the file. */
final class TextReport {

	private TextReport() {
	}

	static void print(CheckedFile checked, PrintStream out) {
		for (Finding finding : checked.sorted()) {
			out.println(finding.severity().letter() + " " + finding.rule().id() + " " + oneLine(finding.message()) + " " + finding.advice());
		}
		out.println(checked.file() + ": " + summary(checked.findings()));
	}

	private static String summary(Findings findings) {
		String counts = findings.all().isEmpty() ? "no findings"
				: counted(findings.count(Severity.ERROR), "error") + ", " + counted(findings.count(Severity.WARNING), "warning") + ", "
						+ counted(findings.count(Severity.INFO), "remark");
		return findings.accepted() == 0 ? counts : counts + " (" + findings.accepted() + " accepted)";
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
	}
}
