package org.goldthread.ui.explorer.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.AcceptFinding;
import org.goldthread.rules.Finding;
import org.goldthread.rules.FixAll;
import org.goldthread.rules.Rule;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.explorer.problems.fix.FixAllDialog;
import org.goldthread.ui.explorer.problems.fix.QuestionKind;

/** What can be done about the selected problems. Each action is one step of undo. */
final class ProblemActions {

	private final ProblemsView view;
	private final TreeViewer viewer;
	private final Documents documents;

	ProblemActions(ProblemsView view, TreeViewer viewer, Documents documents) {
		this.view = view;
		this.viewer = viewer;
		this.documents = documents;
	}

	/** The selected findings that stand, those of selected rules among them. */
	List<Finding> selected() {
		return listed().stream().filter(view.standing()::stands).toList();
	}

	/** Whether findings are selected. */
	boolean areSelected() {
		return viewer.getStructuredSelection().stream().anyMatch(row -> row instanceof Finding || row instanceof ProblemGroup);
	}

	/** All findings of the rule that is selected first and stand, but for those that are filtered out. */
	List<Finding> ofSelectedRule() {
		return listedOfSelectedRule().stream().filter(view.standing()::stands).toList();
	}

	/** The selected acceptances that stand. */
	List<AcceptedFinding> selectedAcceptances() {
		return ProblemRows.acceptances(viewer.getStructuredSelection().toList()).stream().filter(view.standing()::stands).toList();
	}

	/** Whether anything may be changed. */
	boolean isWritable() {
		return view.document().filter(document -> document.readOnlyReason().isEmpty()).isPresent();
	}

	/** Whether there is anything that fixes the rule that is selected first. */
	boolean canFixAll() {
		return isWritable() && listedOfSelectedRule().stream().anyMatch(finding -> !finding.fixes().isEmpty());
	}

	/** Fixes all findings of the rule that is selected first: with the grid where something has to be asked. */
	void fixAll() {
		List<Finding> findings = ofSelectedRule();
		List<QuestionKind> kinds = QuestionKind.of(findings);
		if (kinds.isEmpty()) {
			mend(findings);
		} else {
			ask(findings, kinds.get(0));
		}
	}

	/** Mends findings of one rule without asking. */
	void mend(List<Finding> findings) {
		if (!findings.isEmpty()) {
			apply(FixAll.mends(findings.get(0).rule(), findings, LocalDate.now()));
		}
	}

	/** Asks about findings of one rule in the grid. */
	void ask(List<Finding> findings, QuestionKind kind) {
		portfolio().flatMap(portfolio -> new FixAllDialog(shell(), portfolio, findings, kind).ask()).ifPresent(this::apply);
	}

	/** Accepts the selected findings. */
	void accept() {
		List<Finding> findings = selected();
		portfolio().filter(portfolio -> !findings.isEmpty()).flatMap(portfolio -> new AcceptDialog(shell(), portfolio, findings).ask()).ifPresent(this::apply);
	}

	/** Takes the selected acceptances back. */
	void takeBack() {
		apply(AcceptFinding.takeBack(selectedAcceptances()));
	}

	/** Shows all rules with their settings, first the one that is selected. */
	void rules() {
		Optional<Rule> first = listed().stream().map(Finding::rule).findFirst()
				.or(() -> selectedAcceptances().stream().flatMap(each -> documents.settings().rules().get().rule(each.getRuleId()).stream()).findFirst());
		portfolio().flatMap(portfolio -> new RulesDialog(shell(), portfolio, documents.settings().rules().get(), first).ask())
				.ifPresent(this::apply);
	}

	/** Reads or writes rule profiles. */
	ProfileFiles profiles() {
		return new ProfileFiles(shell(), view.fileChooser(), view.document().orElseThrow(), documents.settings().rules().get());
	}

	void apply(Edit edit) {
		view.document().map(PortfolioDocument::edits).ifPresent(edits -> edits.apply(edit));
	}

	private List<Finding> listed() {
		return ProblemRows.findings(viewer.getStructuredSelection().toList());
	}

	private List<Finding> listedOfSelectedRule() {
		return viewer.getStructuredSelection().stream().flatMap(row -> switch (row) {
			case ProblemGroup group -> Stream.of(group.rule());
			case Finding finding -> Stream.of(finding.rule());
			default -> Stream.<Rule>empty();
		}).findFirst().map(rule -> view.list().ofRule(rule.id())).orElse(List.of());
	}

	private Optional<Portfolio> portfolio() {
		return view.document().map(PortfolioDocument::portfolio);
	}

	private Shell shell() {
		return view.getSite().getShell();
	}
}
