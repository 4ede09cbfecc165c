package org.goldthread.benchmarks.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.model.Portfolio;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.ui.diagram.DiagramStock;
import org.goldthread.ui.diagram.edit.StoredPlaces;
import org.goldthread.ui.diagram.editor.DiagramEditor;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.view.DiagramContents;

/** Opens a large outcomes map in its editor and moves figures, in turn with boxes in a bare viewer of GEF. */
final class EditorTrial {

	private static final String KIND = "Outcomes map";
	private static final double OPEN_GOAL_MILLISECONDS = 2000;
	private static final int WARM_UP = 60;
	private static final int MOVES = 200;
	private static final double NANOSECONDS = 1e6;

	private final Display display = Display.getCurrent();
	private final Path file;

	EditorTrial(Path file) {
		this.file = file;
	}

	/** The lines of the figures: measure value unit anchor ratio goal ok|missed. */
	List<String> run() throws DocumentException {
		PortfolioDocument document = documents().create(file, portfolio());
		Diagram diagram = document.portfolio().getDiagrams().getFirst();
		long start = System.nanoTime();
		PlatformUI.getWorkbench().getService(ElementOpener.class).openDiagram(diagram);
		DiagramEditor editor = (DiagramEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
		wait(() -> !editor.scene().nodes().isEmpty());
		editor.viewer().getControl().update();
		double open = (System.nanoTime() - start) / NANOSECONDS;
		int nodes = editor.scene().nodes().size();
		int edges = editor.scene().edges().size();
		waitAtRest();
		BareBoxes bare = new BareBoxes(editor.scene(), editor.viewer().getControl().getSize());
		waitAtRest();
		List<Double> ours = new ArrayList<>();
		List<Double> plain = new ArrayList<>();
		Random random = new Random(2);
		List<ShownNode> shown = seen(editor);
		for (int i = 0; i < WARM_UP + MOVES; i++) {
			ShownNode node = shown.get(random.nextInt(shown.size()));
			double one = time(step -> move(editor, node, step), i, editor.viewer());
			double other = time(step -> bare.move(node.key(), step), i, bare.viewer());
			if (i >= WARM_UP) {
				ours.add(one);
				plain.add(other);
			}
		}
		return List.of(line("opening a diagram of " + count(nodes) + " nodes and " + count(edges) + " edges; anchor: 2 s", open, OPEN_GOAL_MILLISECONDS),
				line("move of a figure with its repaint, median; anchor: bare GEF with plain boxes", at(ours, 0.5), at(plain, 0.5)),
				line("move of a figure with its repaint, 95th percentile; anchor: bare GEF with plain boxes", at(ours, 0.95), at(plain, 0.95)));
	}

	private static void move(DiagramEditor editor, ShownNode node, int step) {
		EditPart part = editor.viewer().partOf(node).orElseThrow();
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
		request.setEditParts(part);
		request.setMoveDelta(new Point(step % 2 == 0 ? 16 : -16, 8 - step % 16));
		Command command = part.getParent().getCommand(request);
		editor.viewer().getEditDomain().getCommandStack().execute(command);
	}

	private static double time(IntConsumer move, int step, GraphicalViewer viewer) {
		long start = System.nanoTime();
		move.accept(step);
		((FigureCanvas) viewer.getControl()).getLightweightSystem().getUpdateManager().performUpdate();
		viewer.getControl().update();
		return (System.nanoTime() - start) / NANOSECONDS;
	}

	/** Figures that can be seen, so that each move has something to paint. */
	private static List<ShownNode> seen(DiagramEditor editor) {
		Rectangle canvas = ((FigureCanvas) editor.viewer().getControl()).getClientArea();
		double zoom = editor.viewer().zoom();
		return editor.scene().nodes().stream().filter(node -> node.bounds().right() * zoom < canvas.width && node.bounds().bottom() * zoom < canvas.height)
				.toList();
	}

	private Portfolio portfolio() {
		Portfolio portfolio = LargeOutcomesMap.make(KIND);
		Diagram diagram = portfolio.getDiagrams().getFirst();
		DiagramStock stock = PlatformUI.getWorkbench().getService(DiagramStock.class);
		DiagramKind kind = stock.kindOf(diagram).orElseThrow();
		DiagramContents contents = kind.evaluator().evaluate(kind.specification(), portfolio, Set.of(), Set.of());
		StoredPlaces.replace(diagram, DiagramLayout.place(contents, kind.presentation(), StoredPositions.NONE, stock.texts().measure()));
		return portfolio;
	}

	private void wait(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Lets checks and indexes that start after opening come to their end. */
	private void waitAtRest() {
		long end = System.nanoTime() + 8_000_000_000L;
		display.timerExec(8100, () -> {
		});
		wait(() -> System.nanoTime() > end);
	}

	private static Documents documents() {
		return PlatformUI.getWorkbench().getService(Documents.class);
	}

	private static double at(List<Double> times, double share) {
		return times.stream().sorted().toList().get((int) (times.size() * share));
	}

	private static String count(int number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private static String line(String measure, double value, double anchor) {
		double ratio = value / anchor;
		return String.format(Locale.ROOT, "%s %.1f ms %.1f %.2f 1 %s", measure, value, anchor, ratio, ratio <= 1 ? "ok" : "missed");
	}
}
