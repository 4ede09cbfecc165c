package org.goldthread.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementClipboard;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.document.WorkbenchDocuments;
import org.goldthread.ui.document.WorkbenchElementOpener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.image.SvgImages;
import org.goldthread.ui.kind.ContributedKinds;
import org.goldthread.ui.kind.WorkbenchKinds;
import org.goldthread.ui.theme.TokenTheme;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Makes the services of this bundle when they are first asked for: one of each for the workbench, which windows and parts share. */
public final class WorkbenchServices extends AbstractServiceFactory {

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
		Object shared = parent.getService(service);
		if (shared != null) {
			return shared;
		}
		if (service == WorkbenchTheme.class) {
			return new TokenTheme();
		}
		if (service == Images.class) {
			return new SvgImages(locator.getService(WorkbenchTheme.class));
		}
		if (service == WorkbenchKinds.class) {
			return new ContributedKinds(Platform.getExtensionRegistry(), Display.getCurrent());
		}
		if (service == ElementClipboard.class) {
			return new ElementClipboard();
		}
		if (service == Documents.class) {
			return WorkbenchDocuments.start();
		}
		return service == ElementOpener.class ? new WorkbenchElementOpener(locator.getService(Documents.class)) : null;
	}
}
