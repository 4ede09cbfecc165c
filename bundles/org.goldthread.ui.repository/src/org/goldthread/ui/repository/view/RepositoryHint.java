package org.goldthread.ui.repository.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the view says while it has no revisions to show, over the steps that lead on from there. */
final class RepositoryHint {

	private static final int WIDTH = 200;

	private final Composite control;
	private final Label words;
	private final Link steps;
	private Map<String, Runnable> runs = Map.of();

	RepositoryHint(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(control);
		words = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		steps = new Link(control, SWT.NONE);
		steps.addListener(SWT.Selection, event -> run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
	}

	Composite control() {
		return control;
	}

	/** Says something, with the steps that can be taken, in order, by their labels. */
	void say(String sentence, Map<String, Runnable> next) {
		runs = new LinkedHashMap<>(next);
		words.setText(sentence.replace("&", "&&"));
		steps.setText(next.keySet().stream().map(label -> "<a>" + label.replace("&", "&&") + "</a>").collect(Collectors.joining("\n\n")));
		steps.setVisible(!next.isEmpty());
		control.layout();
	}

	/** Takes the step of a label; the best one where a program that presses links names none. */
	private void run(String label) {
		Optional.ofNullable(runs.get(label)).or(() -> runs.values().stream().findFirst()).ifPresent(Runnable::run);
	}

	void setFocus() {
		(steps.isVisible() ? steps : control).setFocus();
	}
}
