package org.goldthread.ui.explorer.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SeverityChoice;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleChoice;
import org.goldthread.rules.RuleSettingEdit;
import org.goldthread.ui.document.Documents;
import org.osgi.framework.FrameworkUtil;

/** Lists all rules, explains each, and lets the user set it for the portfolio; everything is one step of undo. */
final class RulesDialog extends Dialog {

	private static final Point LEAST = new Point(920, 520);

	private final Portfolio portfolio;
	private final List<Rule> rules;
	private final Optional<Rule> first;
	private final Map<Rule, RuleChoice> changes = new LinkedHashMap<>();
	private TableViewer list;
	private ScrolledComposite details;

	RulesDialog(Shell shell, Portfolio portfolio, RuleCatalogue catalogue, Optional<Rule> first) {
		super(shell);
		this.portfolio = portfolio;
		this.rules = catalogue.rules();
		this.first = first;
	}

	/** Shows the rules; empty when nothing is to be changed. */
	Optional<Edit> ask() {
		setShellStyle(getShellStyle() | SWT.RESIZE);
		return open() == OK && !changes.isEmpty() ? Optional.of(RuleSettingEdit.of(portfolio, changes)) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Rules");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Composite left = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
		Text box = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		box.setMessage("Find a rule by its id or words");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		list = new TableViewer(left, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> name((Rule) row)));
		GridDataFactory.fillDefaults().grab(false, true).hint(380, 380).applyTo(list.getControl());
		details = new ScrolledComposite(area, SWT.V_SCROLL);
		details.setExpandHorizontal(true);
		details.setExpandVertical(true);
		details.addListener(SWT.Resize, event -> fit());
		GridDataFactory.fillDefaults().grab(true, true).hint(440, 380).applyTo(details);
		box.addModifyListener(event -> search(box.getText()));
		box.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				list.getControl().setFocus();
			}
		});
		box.addListener(SWT.Traverse, event -> leave(box, event));
		list.addSelectionChangedListener(event -> show((Rule) event.getStructuredSelection().getFirstElement()));
		list.setInput(rules);
		list.setSelection(new StructuredSelection(first.flatMap(wanted -> rules.stream().filter(rule -> rule.id().equals(wanted.id())).findFirst())
				.orElse(rules.get(0))), true);
		return area;
	}

	@Override
	protected Point getInitialSize() {
		Point natural = super.getInitialSize();
		return new Point(Math.max(natural.x, LEAST.x), Math.max(natural.y, LEAST.y));
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings(),
				getClass().getSimpleName());
	}

	/** Enter goes on to the rules and Esc empties the box; neither ends the dialog. */
	private void leave(Text box, Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			list.getControl().setFocus();
		} else if (event.detail == SWT.TRAVERSE_ESCAPE && !box.getText().isEmpty()) {
			event.doit = false;
			box.setText("");
		}
	}

	/** Lists the rules that have all of the words, and explains the first unless the one explained stays. */
	private void search(String words) {
		SearchWords search = new SearchWords(words);
		List<Rule> found = rules.stream().filter(rule -> search.occurIn(RuleWords.of(rule))).toList();
		list.setInput(found);
		if (list.getStructuredSelection().isEmpty() && !found.isEmpty()) {
			list.setSelection(new StructuredSelection(found.get(0)), true);
		}
	}

	private void show(Rule rule) {
		if (rule == null) {
			return;
		}
		if (details.getContent() != null) {
			details.getContent().dispose();
		}
		Composite area = new Composite(details, SWT.NONE);
		boolean writable = PlatformUI.getWorkbench().getService(Documents.class).documentOf(portfolio)
				.filter(document -> document.readOnlyReason().isEmpty()).isPresent();
		new RuleForm(area, rule, choice(rule), writable, choice -> change(rule, choice));
		details.setContent(area);
		fit();
	}

	private void change(Rule rule, RuleChoice choice) {
		if (choice.equals(RuleChoice.of(portfolio, rule).checkedFor(rule))) {
			changes.remove(rule);
		} else {
			changes.put(rule, choice);
		}
		list.update(rule, null);
	}

	private RuleChoice choice(Rule rule) {
		return changes.getOrDefault(rule, RuleChoice.of(portfolio, rule));
	}

	private String name(Rule rule) {
		RuleChoice choice = choice(rule);
		return rule.id() + " " + rule.title() + (!choice.enabled() ? " (off)"
				: choice.severity() == SeverityChoice.AS_DEFINED ? "" : " (" + RuleForm.word(choice.severity()) + ")");
	}

	/** As high as the words need at the present width. */
	private void fit() {
		if (details.getContent() != null) {
			details.setMinHeight(details.getContent().computeSize(details.getClientArea().width, SWT.DEFAULT).y);
		}
	}
}
