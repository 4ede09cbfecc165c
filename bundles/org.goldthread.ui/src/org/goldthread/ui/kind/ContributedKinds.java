package org.goldthread.ui.kind;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.widgets.Display;
import org.goldthread.design.ShippedViewpointProvider;
import org.goldthread.viewpoint.kind.DiagramKinds;
import org.goldthread.viewpoint.kind.FileWatch;
import org.goldthread.viewpoint.kind.ReloadingKinds;
import org.goldthread.viewpoint.kind.ViewpointProvider;

/**
 * The shipped kinds of diagrams, and those of plug-ins that extend the point {@code org.goldthread.ui.viewpoints}. A viewpoint that
 * cannot be used is logged and left out. One whose files lie in a folder, as in development, is read again whenever they are written.
 */
public final class ContributedKinds implements WorkbenchKinds {

	/** The extension point. */
	public static final String POINT = "org.goldthread.ui.viewpoints";

	private final SpecificationFaults faults = new SpecificationFaults();
	private final ReloadingKinds kinds = new ReloadingKinds(faults::tell);
	private final Display display;

	/**
	 * Reads the viewpoints that the plug-ins of {@code registry} bring.
	 *
	 * @param display on whose thread changed files are read again
	 */
	public ContributedKinds(IExtensionRegistry registry, Display display) {
		this.display = display;
		kinds.add(new ShippedViewpointProvider());
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			add(element);
		}
		kinds.addListener(faults::clear);
		watch();
	}

	@Override
	public DiagramKinds current() {
		return kinds.current();
	}

	@Override
	public void addListener(Runnable listener) {
		kinds.addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		kinds.removeListener(listener);
	}

	private void add(IConfigurationElement element) {
		try {
			kinds.add((ViewpointProvider) element.createExecutableExtension("class"));
		} catch (CoreException | RuntimeException | LinkageError e) {
			ILog.get().error("The viewpoint of the plug-in " + element.getContributor().getName()
					+ " cannot be used, so it is left out; correct or remove the plug-in", e);
		}
	}

	@SuppressWarnings("resource")
	private void watch() {
		try {
			FileWatch watch = new FileWatch();
			for (ViewpointProvider provider : kinds.providers()) {
				Runnable reload = () -> display.asyncExec(() -> kinds.reload(provider));
				watch(watch, provider.specification(), reload);
				if (provider.presentation().isPresent()) {
					watch(watch, provider.presentation().get(), reload);
				}
			}
		} catch (IOException | URISyntaxException e) {
			ILog.get().warn("Changes of viewpoint specifications are not noticed while the workbench runs; restart it after a change", e);
		}
	}

	private static void watch(FileWatch watch, URL address, Runnable reload) throws IOException, URISyntaxException {
		URL resolved = FileLocator.resolve(address);
		if ("file".equals(resolved.getProtocol())) {
			watch.add(Path.of(URIUtil.toURI(resolved)), reload);
		}
	}
}
