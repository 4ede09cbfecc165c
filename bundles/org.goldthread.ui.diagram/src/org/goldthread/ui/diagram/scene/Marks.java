package org.goldthread.ui.diagram.scene;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.Severity;

/**
 * What the rules find about one element, as its figure shows it.
 *
 * @param worst the gravest severity; empty when nothing was found
 * @param messages a line for each finding: severity and message
 */
public record Marks(Optional<Severity> worst, List<String> messages) {

	/** Nothing was found. */
	public static final Marks NONE = new Marks(Optional.empty(), List.of());

	public Marks {
		messages = List.copyOf(messages);
	}

	/** What was found about {@code element}. */
	public static Marks of(Findings findings, EObject element) {
		List<Finding> found = findings.of(element);
		return found.isEmpty() ? NONE : new Marks(findings.worst(element), found.stream().map(Marks::line).toList());
	}

	private static String line(Finding finding) {
		return finding.severity().letter() + "  " + finding.message();
	}
}
