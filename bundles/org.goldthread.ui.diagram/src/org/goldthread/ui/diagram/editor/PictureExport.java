package org.goldthread.ui.diagram.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.goldthread.render.export.DiagramExport;
import org.goldthread.render.export.DiagramSource;
import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.export.PictureTooLargeException;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;

/** Writes the diagram as SVG or PNG, by the ending of the file: whole, light, without exempt elements. */
final class PictureExport {

	private static final String[] ENDINGS = {"*.svg", "*.png"};
	private static final String[] NAMES = {"SVG picture (*.svg)", "PNG picture (*.png)"};
	private static final double PNG_SCALE = 2;

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;

	PictureExport(DiagramEditor editor, DiagramCanvas canvas) {
		this.editor = editor;
		this.canvas = canvas;
	}

	/** Asks for a file and writes it. */
	void run() {
		FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
		dialog.setText("Export as picture");
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(NAMES);
		dialog.setFileName(canvas.input().getName().replaceAll("[^\\p{L}\\p{N} ._-]", "-"));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(withEnding(chosen, dialog.getFilterIndex()));
		}
	}

	/** Writes the picture; an error is shown. */
	void write(Path file) {
		Brushes brushes = canvas.brushes();
		DiagramExport export = new DiagramExport(brushes.texts().measure(), brushes.icons());
		DiagramSource source = new DiagramSource(canvas.input().document().portfolio(), canvas.input().diagram(),
				canvas.scene().contents(), brushes.presentation());
		try {
			if (isPng(file)) {
				Files.write(file, export.png(source, ExportOptions.DEFAULT.withScale(PNG_SCALE)));
			} else {
				Files.writeString(file, export.svg(source, ExportOptions.DEFAULT));
			}
			editor.hint("Exported to " + file);
		} catch (IOException | PictureTooLargeException exception) {
			ErrorHandler.show(new ErrorReport("The diagram could not be written to " + file + ": " + exception.getMessage(),
					DataSafety.UNCHANGED, "Choose another place, or free some space, and export again.", exception));
		}
	}

	private static Path withEnding(String chosen, int filter) {
		Path file = Path.of(chosen);
		boolean complete = isPng(file) || chosen.endsWith(".svg");
		return complete ? file : Path.of(chosen + (filter == 1 ? ".png" : ".svg"));
	}

	private static boolean isPng(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png");
	}
}
