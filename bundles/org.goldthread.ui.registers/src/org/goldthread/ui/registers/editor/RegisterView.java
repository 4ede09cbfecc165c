package org.goldthread.ui.registers.editor;

import java.util.Optional;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Register;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.rows.RowFilter;

/** What parts beside a register, such as the risk matrix, know of it: adapt the editor to it. Belongs to the UI thread. */
public interface RegisterView {

	/** The register that is shown. */
	Register<?> register();

	/** The document that holds its rows. */
	PortfolioDocument document();

	/** The rows, with what is shown of them. Other ones after a revert. */
	LiveRows rows();

	/** Shows only the rows that a filter accepts, besides what users write above the columns; all for none. */
	void filter(Optional<RowFilter> filter);

	/** Adds a listener that runs when rows or their cells have changed. */
	void addListener(Runnable listener);

	/** Removes a listener. */
	void removeListener(Runnable listener);
}
