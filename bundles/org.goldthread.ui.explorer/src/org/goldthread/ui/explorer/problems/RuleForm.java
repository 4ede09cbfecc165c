package org.goldthread.ui.explorer.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.goldthread.model.SeverityChoice;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleChoice;
import org.goldthread.rules.RuleParameter;

/** What one rule is about, and how the portfolio uses it. */
final class RuleForm {

	private static final List<SeverityChoice> CHOICES = List.of(SeverityChoice.AS_DEFINED, SeverityChoice.ERROR, SeverityChoice.WARNING,
			SeverityChoice.INFO);
	private static final int WIDTH = 380;

	private final Rule rule;
	private final Consumer<RuleChoice> changed;
	private final Map<RuleParameter, Spinner> parameters = new LinkedHashMap<>();
	private final Button enabled;
	private final Combo severity;

	/**
	 * A form in {@code area}.
	 *
	 * @param present how the rule is used so far
	 * @param changed hears of each change
	 */
	RuleForm(Composite area, Rule rule, RuleChoice present, boolean writable, Consumer<RuleChoice> changed) {
		this.rule = rule;
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 4).spacing(8, 8).applyTo(area);
		words(area, rule.id() + " " + rule.title()).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		words(area, rule.explanation());
		words(area, "Standard: " + rule.source());
		enabled = new Button(area, SWT.CHECK);
		enabled.setText("&Check this rule");
		enabled.setSelection(present.enabled());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(enabled);
		new Label(area, SWT.NONE).setText("&Severity:");
		severity = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		CHOICES.forEach(choice -> severity.add(label(choice)));
		severity.select(CHOICES.indexOf(present.severity()));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(severity);
		rule.parameters().forEach(parameter -> addParameter(area, parameter, present));
		enabled.addListener(SWT.Selection, event -> tell());
		severity.addListener(SWT.Selection, event -> tell());
		enabled.setEnabled(writable);
		severity.setEnabled(writable);
		parameters.values().forEach(spinner -> spinner.setEnabled(writable));
	}

	private void addParameter(Composite area, RuleParameter parameter, RuleChoice present) {
		new Label(area, SWT.NONE).setText(parameter.title() + ":");
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(present.value(parameter), parameter.least(), parameter.greatest(), 0, 1, 10);
		spinner.addListener(SWT.Modify, event -> tell());
		Label limits = new Label(area, SWT.NONE);
		limits.setText("%s (%,d to %,d, standard %,d)".formatted(parameter.unit(), parameter.least(), parameter.greatest(), parameter.standard()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(limits);
		parameters.put(parameter, spinner);
	}

	private void tell() {
		Map<String, Integer> values = new LinkedHashMap<>();
		parameters.forEach((parameter, spinner) -> values.put(parameter.name(), spinner.getSelection()));
		changed.accept(new RuleChoice(enabled.getSelection(), CHOICES.get(severity.getSelectionIndex()), values).checkedFor(rule));
	}

	private String label(SeverityChoice choice) {
		return choice == SeverityChoice.AS_DEFINED ? "As the rule says: " + rule.severity().word() : word(choice);
	}

	/** The word for a severity in a sentence: "warning". */
	static String word(SeverityChoice choice) {
		return choice.getLiteral().toLowerCase(Locale.UK);
	}

	private static Label words(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
