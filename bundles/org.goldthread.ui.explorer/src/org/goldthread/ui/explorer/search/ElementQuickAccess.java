package org.goldthread.ui.explorer.search;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.PortfolioResource;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.image.Images;

/**
 * Lets Quick access find any element of the open portfolios by name or reference. It asks in the background; the search itself goes in
 * slices on the model's thread, between which typing goes on and a new question ends an old one.
 */
public final class ElementQuickAccess implements IQuickAccessComputer, IQuickAccessComputerExtension {

	private static final int MOST = 50;

	@Override
	public QuickAccessElement[] computeElements() {
		return new QuickAccessElement[0];
	}

	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		if (query.isBlank() || monitor.isCanceled()) {
			return new QuickAccessElement[0];
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		AtomicReference<SlicedSearch> search = new AtomicReference<>();
		AtomicReference<QuickAccessElement[]> found = new AtomicReference<>(new QuickAccessElement[0]);
		display.syncExec(() -> search.set(new SlicedSearch(portfolios(), Element.class::isInstance, query, MOST, System::nanoTime)));
		AtomicBoolean complete = new AtomicBoolean();
		while (!complete.get() && !monitor.isCanceled()) {
			display.syncExec(() -> complete.set(search.get().step()));
		}
		display.syncExec(() -> {
			search.get().close();
			found.set(search.get().found().stream().map(FoundElement::new).toArray(QuickAccessElement[]::new));
		});
		return found.get();
	}

	@Override
	public void resetState() {
		// Nothing is kept between two questions.
	}

	@Override
	public boolean needsRefresh() {
		return false;
	}

	private static List<PortfolioResource> portfolios() {
		return PlatformUI.getWorkbench().getService(Documents.class).documents().stream().map(PortfolioDocument::resource).toList();
	}

	private static final class FoundElement extends QuickAccessElement {

		private final EObject element;
		private final String label;
		private final String id;

		FoundElement(EObject element) {
			this.element = element;
			label = Labels.of(element);
			id = element.eResource().getURIFragment(element);
		}

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return PlatformUI.getWorkbench().getService(Images.class).descriptor(element.eClass());
		}

		@Override
		public String getId() {
			return id;
		}

		@Override
		public void execute() {
			PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
		}
	}
}
