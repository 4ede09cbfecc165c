package org.goldthread.workbench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.theme.ThemeStart;
import org.goldthread.workbench.start.Rehearsal;
import org.goldthread.workbench.start.RequestFolder;
import org.goldthread.workbench.start.RunningMark;
import org.goldthread.workbench.window.GoldthreadWorkbenchAdvisor;

/**
 * Starts the workbench and keeps it until its last window closes. A second start over the same Goldthread folder hands its files
 * to the first and ends.
 */
public final class GoldthreadApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Path workspace = workspace();
		RequestFolder requests = new RequestFolder(GoldthreadHome.requests());
		List<Path> files = files(context);
		if (!Platform.getInstanceLocation().lock()) {
			requests.add(files);
			return IApplication.EXIT_OK;
		}
		RunningMark mark = RunningMark.set(workspace);
		try {
			return run(requests, files);
		} finally {
			mark.remove();
			Platform.getInstanceLocation().release();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}

	private static Object run(RequestFolder requests, List<Path> files) {
		Rehearsal.begin();
		Display display = PlatformUI.createDisplay();
		try {
			ThemeStart.choose();
			int code = PlatformUI.createAndRunWorkbench(display, new GoldthreadWorkbenchAdvisor(requests, files));
			return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static Path workspace() throws IOException {
		Location location = Platform.getInstanceLocation();
		if (!location.isSet()) {
			location.set(GoldthreadHome.workspace().toUri().toURL(), false);
		}
		try {
			return Path.of(location.getURL().toURI());
		} catch (URISyntaxException e) {
			return Path.of(location.getURL().getPath());
		}
	}

	private static List<Path> files(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return Stream.of(arguments).filter(argument -> argument.endsWith(".goldthread")).map(argument -> Path.of(argument).toAbsolutePath())
				.toList();
	}
}
