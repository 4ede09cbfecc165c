package org.goldthread.ui.diagram.editor;

import java.util.Optional;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.ui.diagram.DiagramStock;
import org.goldthread.ui.diagram.outline.DiagramOutlinePage;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.ui.document.DiagramEditorInput;
import org.goldthread.ui.document.DocumentEditor;
import org.goldthread.ui.document.LookAlikes;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.specification.DiagramSpecification;

/**
 * The editor of one diagram. Shares saving and undo with all other parts that show the document; closes itself when its diagram
 * is deleted.
 */
public final class DiagramEditor extends DocumentEditor {

	private static final int MARGIN = 16;

	private DiagramEditorInput input;
	private Optional<DiagramKind> kind = Optional.empty();
	private DiagramCanvas canvas;
	private Composite content;

	@Override
	public void init(IEditorSite site, IEditorInput newInput) throws PartInitException {
		if (!(newInput instanceof DiagramEditorInput diagramInput)) {
			throw new PartInitException("The diagram editor opens diagrams of a portfolio, not " + newInput.getName());
		}
		input = diagramInput;
		kind = site.getService(DiagramStock.class).kindOf(input.diagram());
		follow(site, newInput);
	}

	@Override
	public void createPartControl(Composite parent) {
		content = parent;
		if (kind.isEmpty()) {
			GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(parent);
			Label sentence = new Label(parent, SWT.WRAP);
			sentence.setText("\"" + input.getName() + "\" is a diagram of the kind \"" + input.diagram().getKind()
					+ "\", which this version of Goldthread does not know. A plug-in that brings this kind shows it; nothing is lost meanwhile.");
			GridDataFactory.fillDefaults().grab(true, true).applyTo(sentence);
			return;
		}
		canvas = new DiagramCanvas(this, input, kind.get(), parent);
		getSite().setSelectionProvider(canvas.selection());
		canvas.start();
	}

	@Override
	public void setFocus() {
		if (canvas == null) {
			content.setFocus();
		} else {
			canvas.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (canvas != null) {
			canvas.dispose();
		}
		super.dispose();
	}

	/** The canvas, whose edit parts are found by the key of what they show. Not for a diagram of an unknown kind. */
	public DiagramViewer viewer() {
		return canvas.viewer();
	}

	/** What is shown at the moment. Not for a diagram of an unknown kind. */
	public Scene scene() {
		return canvas.scene();
	}

	/** The diagram as it stands in the portfolio now. */
	public Diagram diagram() {
		return input.diagram();
	}

	/** What the diagram is shown by; empty for a kind that is unknown. */
	public Optional<DiagramSpecification> specification() {
		return kind.map(DiagramKind::specification);
	}

	/** The document that holds the diagram. */
	@Override
	public PortfolioDocument document() {
		return input.document();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		Optional<Object> found = adapter(type);
		return found.map(type::cast).orElseGet(() -> super.getAdapter(type));
	}

	@Override
	public void reverted() {
		if (canvas != null && input.exists()) {
			canvas.restart();
		}
		diagramChanged();
	}

	void diagramChanged() {
		if (input.exists()) {
			showName();
		} else {
			close();
		}
	}

	void run(String diagramCommand) {
		if (canvas != null) {
			canvas.run(diagramCommand);
		}
	}

	@Override
	protected String title() {
		return input.getName() + LookAlikes.ofDiagram(input.getName(), document(), documents()).map(file -> " \u2013 " + file).orElse("");
	}

	private void close() {
		getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
	}

	private Optional<Object> adapter(Class<?> type) {
		if (canvas == null) {
			return Optional.empty();
		}
		if (type == IContentOutlinePage.class) {
			return Optional.of(new DiagramOutlinePage(canvas));
		}
		if (type == GraphicalViewer.class || type == DiagramViewer.class) {
			return Optional.of(canvas.viewer());
		}
		if (type == ISelectionProvider.class) {
			return Optional.of(canvas.selection());
		}
		return type.isInstance(document()) ? Optional.of(document()) : Optional.empty();
	}
}
