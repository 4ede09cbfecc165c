package org.goldthread.testing.bot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.goldthread.model.Labels;

/** A diagram editor, in the words of SWTBot for GEF. Figures are named by the label of their element or a part of it. */
public final class BotGefEditor extends BotEditor {

	BotGefEditor(IEditorReference reference) {
		super(reference);
	}

	/** Takes the palette's tool of this name into the hand. */
	public BotGefEditor activateTool(String label) {
		BotTree palette = bot().tree();
		palette.getItems().stream().map(palette::getTreeItem).filter(section -> section.getNodes().contains(label)).findFirst()
				.orElseThrow(() -> new AssertionError("The palette has no tool \"" + label + "\"")).getNode(label).select();
		return this;
	}

	/** Clicks the canvas at a place in pixels from its upper left corner. */
	public void click(int x, int y) {
		move(x, y);
		press(x, y);
		release(x, y);
	}

	/** Clicks the middle of the figure of this name. */
	public void click(String label) {
		Point middle = middleOf(label);
		click(middle.x, middle.y);
	}

	/** Clicks one figure and then another, as connecting does. */
	public void connect(String from, String to) {
		click(from);
		click(to);
	}

	/** Drags the figure of this name by some pixels. */
	public void drag(String label, int right, int down) {
		Point from = middleOf(label);
		drag(from, new Point(from.x + right, from.y + down), () -> {
		});
	}

	/** Drags the end of the selected edge to the figure of this name, and calls {@code before} while the mouse is held there. */
	public void leadEnd(String edge, String label, Runnable before) {
		ConnectionEditPart part = Waiting.find("edge \"" + edge + "\"", () -> edge(edge));
		Point to = middleOf(label);
		Point from = UiThread.ask(() -> {
			viewer().setSelection(new StructuredSelection(part));
			canvas().getLightweightSystem().getUpdateManager().performUpdate();
			Connection line = (Connection) part.getFigure();
			org.eclipse.draw2d.geometry.Point end = line.getPoints().getLastPoint();
			line.translateToAbsolute(end);
			return new Point(end.x, end.y);
		});
		drag(from, to, before);
	}

	private void drag(Point from, Point to, Runnable beforeRelease) {
		move(from.x, from.y);
		press(from.x, from.y);
		for (int step = 1; step <= 8; step++) {
			dragTo(from.x + (to.x - from.x) * step / 8, from.y + (to.y - from.y) * step / 8);
		}
		beforeRelease.run();
		release(to.x, to.y);
	}

	/** Selects the figure of this name by a click. */
	public BotGefEditor select(String label) {
		click(label);
		Waiting.until("\"" + label + "\" to be selected", () -> selectedLabels().stream().anyMatch(selected -> selected.contains(label)));
		return this;
	}

	/** Writes into the field that is open on a figure and presses Enter. */
	public void directEditType(String words) {
		BotText field = new BotText(find("the field on the figure", Text.class));
		field.setText(words);
		field.pressEnter();
		Waiting.until("the field on the figure to close", () -> field.widget.isDisposed() || !field.widget.isVisible());
	}

	/** Waits for the figure of this name and answers its edit part, to be touched on the UI thread only. */
	public GraphicalEditPart getEditPart(String label) {
		return Waiting.find("figure \"" + label + "\"", () -> part(label));
	}

	/** Whether a figure of this name is on the canvas now. */
	public boolean hasEditPart(String label) {
		return UiThread.ask(() -> part(label).isPresent());
	}

	/** Number of edges that end at the figure of this name. */
	public int edgesOf(String label) {
		return UiThread.ask(() -> part(label).map(part -> part.getSourceConnections().size() + part.getTargetConnections().size()).orElse(0));
	}

	/** Where the figure of this name lies, in pixels of the diagram at 100 %. */
	public Rectangle boundsOf(String label) {
		GraphicalEditPart part = getEditPart(label);
		return UiThread.ask(() -> part.getFigure().getBounds().getCopy());
	}

	/** The labels of the elements selected on the canvas; UI thread only. */
	public List<String> selectedLabels() {
		Collection<?> parts = viewer().getSelectedEditParts();
		return parts.stream().map(EditPart.class::cast).flatMap(part -> label(part).stream()).toList();
	}

	private Point middleOf(String label) {
		GraphicalEditPart part = getEditPart(label);
		return UiThread.ask(() -> {
			viewer().reveal(part);
			canvas().getLightweightSystem().getUpdateManager().performUpdate();
			Rectangle area = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(area);
			return new Point(area.x + area.width / 2, area.y + area.height / 2);
		});
	}

	private Optional<GraphicalEditPart> part(String label) {
		return allParts(viewer().getContents()).filter(part -> label(part).map(text -> text.contains(label)).orElse(false))
				.map(GraphicalEditPart.class::cast).findFirst();
	}

	private Optional<ConnectionEditPart> edge(String label) {
		Stream<GraphicalEditPart> parts = allParts(viewer().getContents()).map(GraphicalEditPart.class::cast);
		return parts.<Object>flatMap(part -> part.getSourceConnections().stream()).map(ConnectionEditPart.class::cast)
				.filter(part -> label(part).map(text -> text.contains(label)).orElse(false)).findFirst();
	}

	private static Stream<EditPart> allParts(EditPart root) {
		Collection<?> children = root.getChildren();
		return Stream.concat(Stream.of(root), children.stream().flatMap(child -> allParts((EditPart) child)));
	}

	private static Optional<String> label(EditPart part) {
		return Optional.ofNullable((EObject) part.getAdapter(EObject.class)).map(Labels::of);
	}

	private <T extends Control> T find(String what, Class<T> type) {
		return Waiting.find(what, () -> Widgets.all(canvas(), type, control -> true).stream().findFirst());
	}

	private void move(int x, int y) {
		mouse(SWT.MouseMove, x, y, 0, 0);
	}

	private void dragTo(int x, int y) {
		mouse(SWT.MouseMove, x, y, 0, SWT.BUTTON1);
	}

	private void press(int x, int y) {
		mouse(SWT.MouseDown, x, y, 1, 0);
	}

	private void release(int x, int y) {
		mouse(SWT.MouseUp, x, y, 1, SWT.BUTTON1);
	}

	private void mouse(int type, int x, int y, int button, int state) {
		UiThread.run(() -> {
			Event event = new Event();
			event.x = x;
			event.y = y;
			event.button = button;
			event.stateMask = state;
			event.count = 1;
			Widgets.send(canvas(), type, event);
		});
	}

	private FigureCanvas canvas() {
		return (FigureCanvas) viewer().getControl();
	}

	private GraphicalViewer viewer() {
		return part().getAdapter(GraphicalViewer.class);
	}
}
