package org.goldthread.benchmarks.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.goldthread.benchmarks.Measure;
import org.goldthread.benchmarks.Repetition;
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

/**
 * Opens a large outcomes map in its editor and moves figures in the part of the page where most of them are seen, in turn with boxes
 * in a bare viewer of GEF that shows the same part.
 */
final class EditorTrial {

	private static final String KIND = "Outcomes map";
	private static final double OPEN_MILLISECONDS = 2000;
	private static final int UNMEASURED_ROUNDS = 1;
	private static final int ROUNDS = 5;
	private static final int MOVES = 40;

	private final WindowClock clock = new WindowClock(Display.getCurrent());
	private final Path file;

	EditorTrial(Path file) {
		this.file = file;
	}

	List<Measure> run() throws DocumentException {
		Documents documents = PlatformUI.getWorkbench().getService(Documents.class);
		PortfolioDocument document = documents.create(file, portfolio());
		clock.rest();
		long start = System.nanoTime();
		DiagramEditor editor = open(document.portfolio().getDiagrams().getFirst());
		double open = (System.nanoTime() - start) / 1e6;
		double afterOpening = clock.rest();
		String size = String.format(Locale.ROOT, "%,d nodes and %,d edges", editor.scene().nodes().size(), editor.scene().edges().size());
		EditorSide ours = new EditorSide(editor);
		BareBoxes bare = new BareBoxes(editor.scene(), ours.canvas().getSize());
		double bareOpen = clock.untilPainted(bare.canvas(), bare::open);
		BusyPart part = BusyPart.of(editor.scene(), ours.canvas());
		ours.show(part);
		bare.show(part);
		clock.rest();
		List<Double> moves = new ArrayList<>();
		List<Double> bareMoves = new ArrayList<>();
		double afterMoves = 0;
		for (int round = -UNMEASURED_ROUNDS; round < ROUNDS; round++) {
			List<ShownNode> nodes = some(part.nodes(), round);
			bare.setVisible(false);
			clock.rest();
			List<Double> times = moves(ours.canvas(), step -> ours.move(nodes.get(step), step));
			double stall = clock.rest();
			bare.setVisible(true);
			clock.rest();
			List<Double> bareTimes = moves(bare.canvas(), step -> bare.move(nodes.get(step).key(), step));
			if (round >= 0) {
				moves.addAll(times);
				bareMoves.addAll(bareTimes);
				afterMoves = Math.max(afterMoves, stall);
			}
		}
		String what = "move of a figure with its repaint, " + part.nodes().size() + " figures whole in sight, ";
		return List.of(Measure.against("opening in the editor until painted, " + size + "; anchor: 2 s", open, "ms", OPEN_MILLISECONDS, 1),
				Measure.apart("opening bare GEF with as many plain boxes until painted", bareOpen, "ms"),
				Measure.against(what + "median; anchor: bare GEF with plain boxes", Repetition.percentile(moves, 50), "ms",
						Repetition.percentile(bareMoves, 50), 1),
				Measure.against(what + "95th percentile; anchor: bare GEF with plain boxes", Repetition.percentile(moves, 95), "ms",
						Repetition.percentile(bareMoves, 95), 1),
				Measure.apart("longest halt of the window in the pause after opening", afterOpening, "ms"),
				Measure.apart("longest halt of the window in the pause after moves", afterMoves, "ms"));
	}

	/** Opens a diagram and waits until it is painted with its first zoom, which is set by what the workbench does next. */
	private DiagramEditor open(Diagram diagram) {
		PlatformUI.getWorkbench().getService(ElementOpener.class).openDiagram(diagram);
		DiagramEditor editor = (DiagramEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
		clock.await(() -> !editor.scene().nodes().isEmpty());
		boolean[] zoomed = {false};
		Display.getCurrent().asyncExec(() -> zoomed[0] = true);
		clock.await(() -> zoomed[0]);
		clock.untilPainted(editor.viewer().getControl(), () -> editor.viewer().getControl().redraw());
		return editor;
	}

	private List<Double> moves(FigureCanvas canvas, IntConsumer move) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < MOVES; i++) {
			int step = i;
			times.add(clock.workUntilPainted(canvas, () -> move.accept(step)));
		}
		return times;
	}

	private static List<ShownNode> some(List<ShownNode> nodes, int seed) {
		return new Random(seed).ints(MOVES, 0, nodes.size()).mapToObj(nodes::get).toList();
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
}
