package org.goldthread.ui.registers.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/**
 * Proposes elements by part of their reference or name. Where a cell names several, separated by semicolons, it is the name at the
 * cursor that is completed.
 */
final class LinkProposals implements IContentProposalProvider {

	private static final int MOST = 60;

	private final Supplier<List<Element>> candidates;
	private final boolean several;

	LinkProposals(Supplier<List<Element>> candidates, boolean several) {
		this.candidates = candidates;
		this.several = several;
	}

	/** Whether what stands at the end of a text is part of the reference or name of an element that may be named. */
	boolean isBeginning(String contents) {
		return getProposals(contents, contents.length()).length > 0;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		int start = several ? contents.lastIndexOf(';', Math.max(0, position - 1)) + 1 : 0;
		int end = several && contents.indexOf(';', position) >= 0 ? contents.indexOf(';', position) : contents.length();
		String before = contents.substring(0, start) + (start == 0 ? "" : " ");
		String typed = contents.substring(start, Math.min(position, contents.length())).strip().toLowerCase(Locale.UK);
		List<IContentProposal> proposals = new ArrayList<>();
		for (Element element : candidates.get()) {
			String label = Labels.of(element);
			if (label.toLowerCase(Locale.UK).contains(typed)) {
				proposals.add(new ContentProposal(before + label.replace(';', ',') + contents.substring(end), label, null));
			}
			if (proposals.size() == MOST) {
				break;
			}
		}
		return proposals.toArray(IContentProposal[]::new);
	}
}
