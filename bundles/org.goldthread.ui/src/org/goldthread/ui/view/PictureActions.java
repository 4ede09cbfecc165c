package org.goldthread.ui.view;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.image.Images;

/** Copies and exports what a view shows as a picture. */
public final class PictureActions {

	private static final String[] ENDINGS = {"*.svg", "*.png"};
	private static final String[] NAMES = {"SVG picture (*.svg)", "PNG picture (*.png)"};

	private final IViewSite site;
	private final Supplier<Optional<ViewPicture>> picture;
	private final Action copy;
	private final Action export;

	/** @param picture what is shown now; empty while there is nothing */
	public PictureActions(IViewSite site, Supplier<Optional<ViewPicture>> picture) {
		this.site = site;
		this.picture = picture;
		copy = action("Copy picture", "copy", this::copy);
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		export = action("Export as picture\u2026", "export", this::export);
		themeChanged();
		site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		addTo(site.getActionBars().getToolBarManager());
		site.getActionBars().updateActionBars();
		setEnabled(false);
	}

	/** Adds both actions to a menu or bar. */
	public void addTo(IContributionManager manager) {
		manager.add(copy);
		manager.add(export);
	}

	/** Whether there is anything to copy. */
	public void setEnabled(boolean enabled) {
		copy.setEnabled(enabled);
		export.setEnabled(enabled);
	}

	/** Shows the icons of the present theme. */
	public void themeChanged() {
		Images images = site.getService(Images.class);
		copy.setImageDescriptor(images.actionDescriptor("copy"));
		export.setImageDescriptor(images.actionDescriptor("export"));
	}

	/** Writes a picture as SVG or PNG, by the ending of the file; an error is shown. */
	public void write(ViewPicture shown, Path file) {
		try {
			if (isPng(file)) {
				Files.write(file, shown.png().get());
			} else {
				Files.writeString(file, shown.svg().get());
			}
			site.getActionBars().getStatusLineManager().setMessage("Exported to " + file);
		} catch (IOException exception) {
			ErrorHandler.show(new ErrorReport("The picture could not be written to " + file + ": " + exception.getMessage(), DataSafety.UNCHANGED,
					"Choose another place, or free some space, and export again.", exception));
		}
	}

	private void copy() {
		picture.get().ifPresent(shown -> {
			Clipboard clipboard = new Clipboard(site.getShell().getDisplay());
			try {
				clipboard.setContents(new Object[] {new ImageData(new ByteArrayInputStream(shown.png().get())), shown.summary()},
						new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
			} finally {
				clipboard.dispose();
			}
		});
	}

	private void export() {
		picture.get().ifPresent(shown -> {
			FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
			dialog.setText("Export as picture");
			dialog.setFilterExtensions(ENDINGS);
			dialog.setFilterNames(NAMES);
			dialog.setFileName(shown.name().replaceAll("[^\\p{L}\\p{N} ._-]", "-"));
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) {
				write(shown, withEnding(chosen, dialog.getFilterIndex()));
			}
		});
	}

	private static Path withEnding(String chosen, int filter) {
		Path file = Path.of(chosen);
		boolean complete = isPng(file) || chosen.endsWith(".svg");
		return complete ? file : Path.of(chosen + (filter == 1 ? ".png" : ".svg"));
	}

	private static boolean isPng(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png");
	}

	private static Action action(String label, String id, Runnable task) {
		Action action = new Action(label) {
			@Override
			public void run() {
				task.run();
			}
		};
		action.setId(id);
		return action;
	}
}
