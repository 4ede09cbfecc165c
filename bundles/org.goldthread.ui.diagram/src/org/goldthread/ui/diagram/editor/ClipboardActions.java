package org.goldthread.ui.diagram.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.element.PasteElements;
import org.goldthread.render.export.DiagramExport;
import org.goldthread.render.export.DiagramSource;
import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.export.PictureTooLargeException;
import org.goldthread.ui.diagram.live.LiveScene;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.transfer.Pasting;
import org.goldthread.ui.diagram.transfer.SystemClipboard;
import org.goldthread.ui.document.ElementClipboard;
import org.goldthread.viewpoint.view.DiagramContents;

/**
 * Copies what is selected: as elements for this workbench, as a picture and as text for other programs. Pastes elements of any
 * portfolio as new ones, with references of their own.
 */
final class ClipboardActions {

	private static final double SCALE = 2;
	/** More figures are copied without a picture: it would take long, and nobody could read it. */
	private static final int MOST_IN_PICTURE = 150;

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;
	private final ElementClipboard clipboard;

	ClipboardActions(DiagramEditor editor, DiagramCanvas canvas) {
		this.editor = editor;
		this.canvas = canvas;
		clipboard = editor.getSite().getService(ElementClipboard.class);
	}

	boolean canCopy() {
		return !copied().isEmpty();
	}

	void copy() {
		List<EObject> elements = copied();
		clipboard.copy(elements);
		Set<ShownNode> nodes = Set.copyOf(canvas.selectedNodes());
		byte[] picture = nodes.isEmpty() || nodes.size() > MOST_IN_PICTURE ? new byte[0] : picture(only(nodes));
		SystemClipboard.put(picture, elements.stream().map(Labels::of).collect(Collectors.joining(System.lineSeparator())));
		editor.hint(elements.size() == 1 ? "Copied " + Labels.of(elements.getFirst()) : "Copied " + elements.size() + " elements");
	}

	boolean canPaste() {
		return !clipboard.contents().isEmpty();
	}

	void paste() {
		Optional<EObject> target = Pasting.target(clipboard.contents(), selectedElements(), clipboard.homes(),
				LiveScene.target(canvas.input().document(), canvas.input().diagram()), canvas.input().document().resource());
		if (target.isEmpty()) {
			editor.hint("What was copied has no place in this portfolio");
			return;
		}
		Set<EObject> before = canvas.scene().nodes().stream().map(node -> node.view().element()).collect(Collectors.toSet());
		canvas.apply(PasteElements.into(clipboard.contents(), target.get()));
		List<Shown> added = canvas.scene().nodes().stream().filter(node -> !before.contains(node.view().element())).map(Shown.class::cast).toList();
		if (added.isEmpty()) {
			editor.hint("Pasted into " + Labels.of(target.get()) + "; this diagram does not show it");
		} else {
			canvas.viewer().select(added);
			canvas.viewer().partOf(added.getFirst()).ifPresent(canvas.viewer()::reveal);
		}
	}

	/** Puts the whole diagram on the clipboard, as it would be exported. */
	void copyPicture() {
		SystemClipboard.put(picture(canvas.scene().contents()), canvas.input().getName());
		editor.hint("Copied as picture");
	}

	private byte[] picture(DiagramContents contents) {
		Brushes brushes = canvas.brushes();
		DiagramSource source = new DiagramSource(canvas.input().document().portfolio(), canvas.input().diagram(), contents,
				brushes.presentation());
		try {
			return new DiagramExport(brushes.texts().measure(), brushes.icons()).png(source, ExportOptions.DEFAULT.withScale(SCALE));
		} catch (PictureTooLargeException exception) {
			editor.hint("The picture would be too large for the clipboard; export it to a file instead");
			return new byte[0];
		}
	}

	/** What is left of the diagram with some nodes, and what is in them, alone. */
	private DiagramContents only(Set<ShownNode> nodes) {
		List<ShownNode> outermost = canvas.scene().nodes().stream().filter(nodes::contains)
				.filter(node -> nodes.stream().noneMatch(node::isWithin)).toList();
		Set<String> keys = new HashSet<>();
		outermost.forEach(node -> node.view().withAllInside().forEach(inside -> keys.add(inside.key())));
		DiagramContents all = canvas.scene().contents();
		return new DiagramContents(all.title(), outermost.stream().map(ShownNode::view).toList(),
				all.edges().stream().filter(edge -> keys.contains(edge.sourceKey()) && keys.contains(edge.targetKey())).toList());
	}

	private List<EObject> copied() {
		return selectedElements().stream().filter(element -> !(element instanceof Portfolio)).toList();
	}

	private List<EObject> selectedElements() {
		return canvas.viewer().selected().stream().map(shown -> shown.view().element()).distinct().toList();
	}
}
