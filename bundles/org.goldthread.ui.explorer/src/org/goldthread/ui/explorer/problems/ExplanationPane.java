package org.goldthread.ui.explorer.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;

/** Explains what is selected among the problems: what is wrong, what to do next, why it matters and which standard says so. */
final class ExplanationPane {

	private static final int MARGIN = 8;

	private final StyledText text;

	ExplanationPane(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	Control control() {
		return text;
	}

	/**
	 * Explains a row, or tells how to read about one.
	 *
	 * @param row what is selected; empty when nothing is
	 * @param hint what to say where no row is selected
	 * @param rules asked where the row knows its rule by id alone
	 */
	void show(Optional<Object> row, String hint, Supplier<RuleCatalogue> rules) {
		Written written = new Written();
		switch (row.orElse("")) {
			case Finding finding -> {
				written.heading(finding.rule().id() + " " + finding.rule().title());
				written.paragraph(finding.message());
				written.titled("What to do next", finding.advice());
				written.about(finding.rule());
			}
			case ProblemGroup group -> {
				written.heading(group.rule().id() + " " + group.rule().title());
				written.about(group.rule());
			}
			case AcceptedGroup group -> {
				written.heading("Accepted");
				written.paragraph("What is accepted is not reported until the day that the acceptance names. Take an acceptance back to report it again.");
			}
			case AcceptedFinding accepted -> {
				written.heading("Accepted");
				written.paragraph(AcceptanceWords.of(accepted, LocalDate.now()));
				if (AcceptanceWords.hasEnded(accepted, LocalDate.now())) {
					written.titled("What to do next", "The problem is reported again. Mend it or accept it anew, and take this acceptance back.");
				}
				rules.get().rule(accepted.getRuleId()).ifPresent(rule -> {
					written.titled("Rule", rule.id() + " " + rule.title());
					written.about(rule);
				});
			}
			case MoreRow more -> written.paragraph("%,d more are found. Double-click the row, or press Enter, to show the next of them; what is done to the rule is done to all."
					.formatted(more.hidden()));
			default -> written.paragraph(hint);
		}
		text.setText(written.words.toString());
		text.setStyleRanges(written.bold.toArray(StyleRange[]::new));
		text.setTopPixel(0);
	}

	private static final class Written {

		private final StringBuilder words = new StringBuilder();
		private final List<StyleRange> bold = new ArrayList<>();

		void about(Rule rule) {
			titled("Why it matters", rule.explanation());
			titled("Standard", rule.source());
		}

		void titled(String title, String body) {
			heading(title);
			paragraph(body);
		}

		void heading(String title) {
			bold.add(new StyleRange(words.length(), title.length(), null, null, SWT.BOLD));
			words.append(title).append('\n');
		}

		void paragraph(String body) {
			words.append(body.strip()).append("\n\n");
		}
	}
}
