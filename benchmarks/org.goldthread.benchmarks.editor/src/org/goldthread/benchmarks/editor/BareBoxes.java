package org.goldthread.benchmarks.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.ui.diagram.scene.Scene;

/** As many plain boxes and lines as a diagram has, in a viewer of GEF without anything of ours. */
final class BareBoxes {

	private final Map<String, Box> boxes = new HashMap<>();
	private final EditDomain domain = new EditDomain();
	private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final Shell shell = new Shell(SWT.SHELL_TRIM);

	/** A node. */
	private static final class Box {

		private Rectangle bounds;
		private final List<Line> outgoing = new ArrayList<>();
		private final List<Line> incoming = new ArrayList<>();
	}

	/** An edge, known by its identity. */
	private static final class Line {
	}

	/** Boxes where a scene has its nodes; not on the screen yet. */
	BareBoxes(Scene scene, Point size) {
		scene.nodes().forEach(node -> {
			Box box = new Box();
			box.bounds = new Rectangle((int) node.bounds().x(), (int) node.bounds().y(), (int) node.bounds().width(), (int) node.bounds().height());
			boxes.put(node.key(), box);
		});
		scene.edges().forEach(edge -> {
			Line line = new Line();
			boxes.get(edge.view().sourceKey()).outgoing.add(line);
			boxes.get(edge.view().targetKey()).incoming.add(line);
		});
		Rectangle trim = new Rectangle(shell.computeTrim(0, 0, size.x, size.y));
		shell.setSize(trim.width, trim.height);
		shell.setLayout(new FillLayout());
		viewer.createControl(shell);
	}

	/** Makes the figures of all boxes and lines, and shows them in a window. */
	void open() {
		viewer.setRootEditPart(new ScalableFreeformRootEditPart());
		viewer.setEditPartFactory((parent, model) -> part(model));
		domain.addViewer(viewer);
		viewer.setContents(this);
		shell.open();
	}

	void setVisible(boolean visible) {
		shell.setVisible(visible);
	}

	FigureCanvas canvas() {
		return (FigureCanvas) viewer.getControl();
	}

	void show(BusyPart part) {
		canvas().getViewport().setViewLocation(part.corner());
	}

	void move(String key, int step) {
		Box box = boxes.get(key);
		domain.getCommandStack().execute(new Command("Move") {
			@Override
			public void execute() {
				box.bounds = box.bounds.getTranslated(Steps.of(step));
				((EditPart) viewer.getEditPartRegistry().get(box)).refresh();
			}
		});
	}

	private EditPart part(Object model) {
		EditPart part = model instanceof Line ? new LinePart() : model instanceof Box ? new BoxPart() : new PagePart();
		part.setModel(model);
		return part;
	}

	/** All boxes. */
	private final class PagePart extends AbstractGraphicalEditPart {

		@Override
		protected IFigure createFigure() {
			FreeformLayer layer = new FreeformLayer();
			layer.setLayoutManager(new FreeformLayout());
			return layer;
		}

		@Override
		protected List<Box> getModelChildren() {
			return List.copyOf(boxes.values());
		}

		@Override
		protected void createEditPolicies() {
			// nothing is edited by hand
		}
	}

	/** A box. */
	private static final class BoxPart extends AbstractGraphicalEditPart implements NodeEditPart {

		@Override
		protected IFigure createFigure() {
			RectangleFigure figure = new RectangleFigure();
			figure.setBackgroundColor(ColorConstants.white);
			return figure;
		}

		@Override
		protected void refreshVisuals() {
			((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), ((Box) getModel()).bounds);
		}

		@Override
		protected List<Line> getModelSourceConnections() {
			return ((Box) getModel()).outgoing;
		}

		@Override
		protected List<Line> getModelTargetConnections() {
			return ((Box) getModel()).incoming;
		}

		@Override
		protected void createEditPolicies() {
			// nothing is edited by hand
		}

		@Override
		public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
			return new ChopboxAnchor(getFigure());
		}

		@Override
		public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
			return new ChopboxAnchor(getFigure());
		}

		@Override
		public ConnectionAnchor getSourceConnectionAnchor(Request request) {
			return new ChopboxAnchor(getFigure());
		}

		@Override
		public ConnectionAnchor getTargetConnectionAnchor(Request request) {
			return new ChopboxAnchor(getFigure());
		}
	}

	/** A line. */
	private static final class LinePart extends AbstractConnectionEditPart {

		@Override
		protected void createEditPolicies() {
			// nothing is edited by hand
		}
	}
}
