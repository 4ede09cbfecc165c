package org.goldthread.ui.document;

import org.eclipse.ui.IEditorInput;
import org.goldthread.document.PortfolioDocument;

/**
 * What an editor shows of a portfolio. When the portfolio closes, its editors are remembered by their keys; the element factory that
 * has the id of the editor makes such an input again from a {@link KeptInput}.
 */
public interface DocumentInput extends IEditorInput {

	/** The document that holds what is shown. */
	PortfolioDocument document();

	/** Names what is shown among all that editors of this kind show of the portfolio; the same at the next start. */
	String key();
}
