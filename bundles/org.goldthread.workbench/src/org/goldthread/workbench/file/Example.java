package org.goldthread.workbench.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;

/** The example portfolio that ships with the product. Users work on a copy in their own folder. */
public final class Example {

	private static final String COPY = "Oxfordshire 2018.goldthread";
	private static final String SHIPPED = "/examples/oxfordshire-2018.goldthread";

	private Example() {
	}

	/** The user's copy, made when it is not there; empty after an error, which the user has been told. */
	public static Optional<Path> copyInFolder() {
		Path copy = GoldthreadHome.folder().resolve(COPY);
		if (Files.exists(copy)) {
			return Optional.of(copy);
		}
		try (InputStream shipped = Example.class.getResourceAsStream(SHIPPED)) {
			Files.createDirectories(copy.getParent());
			Files.copy(shipped, copy);
			return Optional.of(copy);
		} catch (IOException e) {
			ErrorHandler.show(new ErrorReport("The example could not be copied to " + copy + ".", DataSafety.UNCHANGED,
					"Check that you may write to that folder, or set GOLDTHREAD_HOME to another one.", e));
			return Optional.empty();
		}
	}
}
