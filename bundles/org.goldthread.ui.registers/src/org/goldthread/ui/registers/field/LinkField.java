package org.goldthread.ui.registers.field;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.goldthread.model.Element;

/** A field that names other elements and finds them while users type; Ctrl+Space shows all that fit. */
public final class LinkField extends TextCellEditor {

	private static final int LEAST_WIDTH = 260;
	private static final int DELAY = 150; // milliseconds
	private static final Point POPUP = new Point(340, 220);
	private static final KeyStroke ALL = KeyStroke.getInstance(SWT.MOD1, ' ');
	private static final char[] FINDING = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".toCharArray();

	/**
	 * A field for elements.
	 *
	 * @param candidates what may be named
	 * @param several whether it may name several, separated by semicolons
	 */
	public LinkField(Supplier<List<Element>> candidates, boolean several) {
		super(false, true);
		LinkMatches matches = new LinkMatches(candidates, several);
		setInputValidationErrorHandler(new FieldErrors(getInputValidationErrorHandler(), matches::isBeginning));
		enableContentProposal(new TextContentAdapter(), new LinkProposals(matches), ALL, FINDING, ContentProposalAdapter.PROPOSAL_REPLACE, DELAY);
	}

	/** Lets a field outside a table find elements in the same way. */
	static void assist(Text field, LinkMatches matches) {
		ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(), new LinkProposals(matches), ALL, FINDING);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setAutoActivationDelay(DELAY);
		adapter.setPopupSize(POPUP);
	}

	@Override
	protected void configureContentProposalAdapter(ContentProposalAdapter adapter) {
		super.configureContentProposalAdapter(adapter);
		adapter.setPopupSize(POPUP);
	}

	@Override
	public Rectangle calculateControlBounds(Rectangle cell) {
		return new Rectangle(cell.x, cell.y, Math.max(cell.width, LEAST_WIDTH), cell.height);
	}
}
