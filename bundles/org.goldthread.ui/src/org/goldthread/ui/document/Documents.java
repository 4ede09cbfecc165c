package org.goldthread.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;

/**
 * The portfolios that are open in the workbench. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(Documents.class)}, and of every window and part. Belongs to the UI thread.
 */
public interface Documents {

	/**
	 * Opens a file, or finds the document that already shows it, and makes it the active one. The file is read in the background;
	 * meanwhile other events are served.
	 *
	 * @throws DocumentException when the file is missing, unreadable, damaged or newer; one sentence says which
	 */
	PortfolioDocument open(Path file) throws DocumentException;

	/**
	 * Makes a new file with {@code portfolio} in it, opens it and makes it the active one.
	 *
	 * @throws DocumentException when the file is already there or cannot be written
	 */
	PortfolioDocument create(Path file, Portfolio portfolio) throws DocumentException;

	/** Takes over a document that was opened elsewhere, such as a recovered one, and makes it the active one. */
	void adopt(PortfolioDocument document);

	/** How documents of the workbench are kept safe; for those that are opened elsewhere and adopted. */
	DocumentSettings settings();

	/** The open documents in the order of opening; a copy. */
	List<PortfolioDocument> documents();

	/** The document of the active part, else the one that was active last; empty when nothing is open. */
	Optional<PortfolioDocument> active();

	/** Makes an open document the active one, as a selection in the explorer does; nothing happens for a closed one. */
	void activate(PortfolioDocument document);

	/** The open document that holds {@code element}; empty for an element of none. */
	Optional<PortfolioDocument> documentOf(EObject element);

	/** The one saveable of an open document, shared by all parts that show it. */
	DocumentSaveable saveable(PortfolioDocument document);

	/** The saveables of all open documents, for parts that show them all. */
	DocumentSaveable[] saveables();

	/**
	 * Closes documents and their editors. What is not saved is asked for once, for all of them.
	 *
	 * @return false when the user cancelled; then all stay open
	 */
	boolean close(List<PortfolioDocument> documents);

	/** Adds a listener; a second time is no second registration. */
	void addListener(DocumentsListener listener);

	/** Removes a listener; nothing happens when it is not there. */
	void removeListener(DocumentsListener listener);
}
