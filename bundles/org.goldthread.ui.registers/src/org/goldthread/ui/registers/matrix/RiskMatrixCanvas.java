package org.goldthread.ui.registers.matrix;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.goldthread.model.Risk;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.matrix.MatrixField;
import org.goldthread.render.matrix.MatrixLayout;
import org.goldthread.render.matrix.MatrixPicture;
import org.goldthread.render.matrix.RiskMatrix;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Shows the drawing of a risk matrix that is also exported, and lets a field be chosen by mouse or keyboard. */
final class RiskMatrixCanvas extends Canvas {

	/** Hears what users do with fields. */
	interface Listener {

		/** A field was clicked, or chosen with the space bar. */
		void chosen(MatrixField field);

		/** A field was double-clicked, or Enter was pressed on it. */
		void opened(MatrixField field);

		/** Escape was pressed. */
		void left();
	}

	private static final double WHOLE = 100;

	private final WorkbenchTheme theme;
	private final Listener listener;
	private final MatrixPicture picture;
	private RiskMatrix matrix;
	private List<Risk> moving = List.of();
	private Optional<MatrixField> filtered = Optional.empty();
	private Image image;
	private int likelihood = RiskMatrix.GREATEST;
	private int impact = RiskMatrix.GREATEST;

	RiskMatrixCanvas(Composite parent, WorkbenchTheme theme, MatrixPicture picture, RiskMatrix matrix, Listener listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.theme = theme;
		this.picture = picture;
		this.matrix = matrix;
		this.listener = listener;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> refresh());
		addListener(SWT.Dispose, event -> dropImage());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(listener::opened));
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = MatrixWords.field(RiskMatrixCanvas.this.matrix, field());
			}
		});
	}

	/** Shows another matrix, with the movement of some risks. */
	void show(RiskMatrix newMatrix, List<Risk> newMoving) {
		matrix = newMatrix;
		moving = newMoving;
		refresh();
	}

	/** Marks the field whose risks the register shows; none for empty. */
	void mark(Optional<MatrixField> field) {
		filtered = field;
		redraw();
	}

	/** Draws everything anew. */
	void refresh() {
		dropImage();
		redraw();
	}

	/** The field that the keyboard is on. */
	MatrixField field() {
		return matrix.field(likelihood, impact);
	}

	/** The layout that fills the canvas. */
	MatrixLayout layoutNow() {
		Rectangle area = getClientArea();
		return MatrixLayout.fitting(area.width, area.height);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(theme.colour("surface"));
		gc.fillRectangle(area);
		if (image == null) {
			MatrixLayout layout = layoutNow();
			Theme colours = Theme.of(theme.isDark());
			ImageDataProvider drawing = zoom -> new ImageData(new ByteArrayInputStream(picture.png(matrix, moving, layout, colours, zoom / WHOLE)));
			image = new Image(getDisplay(), drawing);
		}
		gc.drawImage(image, 0, 0);
		filtered.ifPresent(field -> frame(gc, field, 3, SWT.LINE_SOLID));
		if (isFocusControl()) {
			frame(gc, field(), 2, SWT.LINE_DOT);
		}
	}

	private void frame(GC gc, MatrixField field, int width, int style) {
		Bounds place = layoutNow().field(field.likelihood(), field.impact());
		gc.setForeground(theme.colour(style == SWT.LINE_SOLID ? "selection" : "ink"));
		gc.setLineWidth(width);
		gc.setLineStyle(style);
		gc.drawRectangle((int) place.x() + 2, (int) place.y() + 2, (int) place.width() - 4, (int) place.height() - 4);
	}

	private void pressed(Event event) {
		setFocus();
		at(event).ifPresent(field -> {
			move(field.likelihood(), field.impact());
			if (event.button == 1) {
				listener.chosen(field);
			}
		});
	}

	private void moved(Event event) {
		String tip = at(event).map(field -> MatrixWords.field(matrix, field).replace("&", "&&")).orElse(null);
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private Optional<MatrixField> at(Event event) {
		MatrixLayout layout = layoutNow();
		return matrix.fields().stream().filter(field -> {
			Bounds place = layout.field(field.likelihood(), field.impact());
			return event.x >= place.x() && event.x < place.right() && event.y >= place.y() && event.y < place.bottom();
		}).findFirst();
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> move(likelihood, impact + 1);
			case SWT.ARROW_LEFT -> move(likelihood, impact - 1);
			case SWT.ARROW_UP -> move(likelihood + 1, impact);
			case SWT.ARROW_DOWN -> move(likelihood - 1, impact);
			case SWT.HOME -> move(likelihood, 1);
			case SWT.END -> move(likelihood, RiskMatrix.GREATEST);
			case SWT.PAGE_UP -> move(RiskMatrix.GREATEST, impact);
			case SWT.PAGE_DOWN -> move(1, impact);
			case SWT.SPACE -> listener.chosen(field());
			case SWT.CR, SWT.KEYPAD_CR -> listener.opened(field());
			case SWT.ESC -> listener.left();
			default -> {
				// other keys are those of the workbench
			}
		}
	}

	private void move(int newLikelihood, int newImpact) {
		likelihood = Math.clamp(newLikelihood, 1, RiskMatrix.GREATEST);
		impact = Math.clamp(newImpact, 1, RiskMatrix.GREATEST);
		redraw();
		getAccessible().setFocus(ACC.CHILDID_SELF);
	}

	private void dropImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
