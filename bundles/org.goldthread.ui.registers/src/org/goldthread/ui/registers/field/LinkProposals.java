package org.goldthread.ui.registers.field;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;

/** Proposes the elements that fit what is typed. */
final class LinkProposals implements IContentProposalProvider {

	private final LinkMatches matches;

	LinkProposals(LinkMatches matches) {
		this.matches = matches;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		return matches.of(contents, position).stream().map(match -> new ContentProposal(match.completed(), match.label(), null))
				.toArray(IContentProposal[]::new);
	}
}
