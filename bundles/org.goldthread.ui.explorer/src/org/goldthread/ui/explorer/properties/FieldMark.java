package org.goldthread.ui.explorer.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.rules.Finding;
import org.goldthread.ui.image.Images;

/** The disc beside a field that says which finding is about it. */
final class FieldMark {

	private static final int DISC = 16;

	private final Label disc;

	FieldMark(Composite parent, FormToolkit toolkit) {
		disc = toolkit.createLabel(parent, "");
		GridDataFactory.fillDefaults().hint(DISC, DISC).align(SWT.CENTER, SWT.CENTER).applyTo(disc);
	}

	/** Shows the gravest of {@code findings}, with the words of all as tool tip; nothing when there are none. */
	void show(List<Finding> findings) {
		disc.setImage(findings.stream().map(Finding::severity).min(Enum::compareTo)
				.map(PlatformUI.getWorkbench().getService(Images.class)::of).orElse(null));
		disc.setToolTipText(findings.isEmpty() ? null
				: String.join("\n", findings.stream().map(finding -> finding.message() + " " + finding.advice()).toList()));
	}
}
