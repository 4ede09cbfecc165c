package org.goldthread.ui.document;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.FileDialog;

/** Lets somebody choose a file. */
@FunctionalInterface
public interface FileChooser {

	/** The file chosen in a dialog that is set up but not open; empty when it was called off. */
	Optional<Path> choose(FileDialog dialog);

	/** Asks the user with the dialog of the desktop. */
	static FileChooser ofDesktop() {
		return dialog -> Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
