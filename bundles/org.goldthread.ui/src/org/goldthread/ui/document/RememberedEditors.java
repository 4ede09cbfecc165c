package org.goldthread.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.PortfolioDocument;
import org.osgi.service.prefs.BackingStoreException;

/** Brings the editors of a portfolio back when it is opened again. They belong to the user's workbench, not to the portfolio. */
public final class RememberedEditors {

	private static final String KEY = "openEditors";

	private final IWorkbenchPage page;

	/** Remembers and opens editors in {@code page}. */
	public RememberedEditors(IWorkbenchPage page) {
		this.page = page;
	}

	/** Remembers the editors of documents that are about to close. */
	public void keep(List<PortfolioDocument> documents) {
		if (documents.isEmpty()) {
			return;
		}
		EditorMemory memory = EditorMemory.of(node().get(KEY, ""));
		for (PortfolioDocument document : documents) {
			memory = memory.with(document.file(), open(document));
		}
		node().put(KEY, memory.text());
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(RememberedEditors.class).warn("The open editors are not kept for the next start", e);
		}
	}

	/**
	 * Opens what was open of a document, passing over what it no longer has. Only the editor in front is made at once, the others when
	 * they are first looked at.
	 *
	 * @return whether an editor was opened; none is where some of the document are open already
	 */
	public boolean reopen(PortfolioDocument document) {
		OpenEditors remembered = EditorMemory.of(node().get(KEY, "")).recall(document.file());
		if (remembered.isEmpty() || !open(document).isEmpty()) {
			return false;
		}
		List<IEditorInput> inputs = new ArrayList<>();
		List<String> editors = new ArrayList<>();
		int front = 0;
		for (int at = 0; at < remembered.marks().size(); at++) {
			OpenEditors.Mark mark = remembered.marks().get(at);
			Optional<IEditorInput> input = input(document, mark);
			if (input.isPresent()) {
				front = at == remembered.front() ? inputs.size() : front;
				inputs.add(input.get());
				editors.add(mark.editor());
			}
		}
		return !inputs.isEmpty() && open(inputs, editors, front);
	}

	private boolean open(List<IEditorInput> inputs, List<String> editors, int front) {
		try {
			page.openEditors(inputs.toArray(IEditorInput[]::new), editors.toArray(String[]::new), null,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID, front);
			return true;
		} catch (MultiPartInitException e) {
			ILog.of(RememberedEditors.class).warn("Not all editors of the last time could be opened", e);
			return false;
		}
	}

	private OpenEditors open(PortfolioDocument document) {
		List<OpenEditors.Mark> marks = new ArrayList<>();
		int front = 0;
		for (IEditorReference editor : page.getEditorReferences()) {
			Optional<DocumentInput> input = input(editor).filter(shown -> shown.document() == document);
			if (input.isPresent()) {
				front = page.getActiveEditor() != null && editor.getEditor(false) == page.getActiveEditor() ? marks.size() : front;
				marks.add(new OpenEditors.Mark(editor.getId(), input.get().key()));
			}
		}
		return new OpenEditors(marks, front);
	}

	private static Optional<DocumentInput> input(IEditorReference editor) {
		try {
			return editor.getEditorInput() instanceof DocumentInput input ? Optional.of(input) : Optional.empty();
		} catch (PartInitException e) {
			return Optional.empty();
		}
	}

	private static Optional<IEditorInput> input(PortfolioDocument document, OpenEditors.Mark mark) {
		IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(mark.editor());
		return factory != null && factory.createElement(new KeptInput(document, mark.key()).memento()) instanceof IEditorInput input
				? Optional.of(input) : Optional.empty();
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.goldthread.ui");
	}
}
