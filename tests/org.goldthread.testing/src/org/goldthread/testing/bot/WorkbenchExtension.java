package org.goldthread.testing.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches over a test in the workbench: any logged error and any window left open fails it, and a failure leaves a picture
 * of the screen in {@code target/pictures}.
 */
public final class WorkbenchExtension implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

	private final List<String> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() >= IStatus.ERROR) {
			errors.add(status.getPlugin() + ": " + status.getMessage() + " " + status.getException());
		}
	};
	private final Set<Shell> windowsBefore = new HashSet<>();

	@Override
	public void beforeEach(ExtensionContext context) {
		Waiting.until("the workbench to be ready", () -> PlatformUI.isWorkbenchRunning()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0 && !PlatformUI.getWorkbench().isStarting());
		errors.clear();
		windowsBefore.clear();
		UiThread.run(() -> windowsBefore.addAll(List.of(UiThread.display().getShells())));
		Platform.addLogListener(listener);
	}

	/** Takes the picture before the test tidies up, so that it shows what went wrong. */
	@Override
	public void afterTestExecution(ExtensionContext context) throws Exception {
		if (context.getExecutionException().isPresent() || !errors.isEmpty()) {
			savePicture(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Platform.removeLogListener(listener);
		List<String> leaked = closeLeakedWindows();
		assertEquals(List.of(), errors, "errors in the log");
		assertEquals(List.of(), leaked, "windows left open");
	}

	private List<String> closeLeakedWindows() {
		return UiThread.ask(() -> {
			List<String> leaked = new ArrayList<>();
			Stream.of(UiThread.display().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible() && !windowsBefore.contains(shell))
					.forEach(shell -> {
						leaked.add(shell.getText());
						shell.dispose();
					});
			return leaked;
		});
	}

	private static void savePicture(String name) throws Exception {
		Path folder = Files.createDirectories(Path.of("target", "pictures"));
		UiThread.run(() -> ScreenPicture.save(folder.resolve(name + ".png").toString()));
	}
}
