package org.goldthread.ui.document;

import java.util.Optional;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.goldthread.document.PortfolioDocument;

/** What was shown of an open document, as element factories are told. */
public record KeptInput(PortfolioDocument document, String key) {

	private static final String FILE = "file";
	private static final String KEY = "key";

	/** What a memento says; empty when its document is not open. */
	public static Optional<KeptInput> of(IMemento memento) {
		return PlatformUI.getWorkbench().getService(Documents.class).documents().stream()
				.filter(document -> document.file().toString().equals(memento.getString(FILE))).findFirst()
				.map(document -> new KeptInput(document, memento.getString(KEY)));
	}

	/** A memento that says this. */
	IMemento memento() {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		memento.putString(FILE, document.file().toString());
		memento.putString(KEY, key);
		return memento;
	}
}
