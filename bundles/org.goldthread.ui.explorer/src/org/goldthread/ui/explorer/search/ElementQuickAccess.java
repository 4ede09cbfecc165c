package org.goldthread.ui.explorer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

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
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.image.Images;

/** Lets Quick access find any element of the open portfolios by name or reference. */
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
		List<EObject> found = new ArrayList<>();
		Display.getDefault().syncExec(() -> found.addAll(search(query)));
		return found.stream().map(FoundElement::new).toArray(QuickAccessElement[]::new);
	}

	@Override
	public void resetState() {
		// Nothing is kept between two questions.
	}

	@Override
	public boolean needsRefresh() {
		return false;
	}

	private static List<EObject> search(String query) {
		List<EObject> found = new ArrayList<>();
		for (PortfolioDocument document : PlatformUI.getWorkbench().getService(Documents.class).documents()) {
			found.addAll(byReference(document, query));
			found.addAll(ElementSearch.matching(elements(document), query, MOST));
		}
		return found.stream().distinct().limit(MOST).toList();
	}

	private static List<Element> byReference(PortfolioDocument document, String query) {
		return document.resource().referenceIndex().elements(query.strip().toUpperCase(Locale.UK));
	}

	private static Iterable<EObject> elements(PortfolioDocument document) {
		return () -> {
			Iterable<EObject> all = () -> document.portfolio().eAllContents();
			return StreamSupport.stream(all.spliterator(), false).filter(Element.class::isInstance).iterator();
		};
	}

	private static final class FoundElement extends QuickAccessElement {

		private final EObject element;

		FoundElement(EObject element) {
			this.element = element;
		}

		@Override
		public String getLabel() {
			return Labels.of(element);
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return PlatformUI.getWorkbench().getService(Images.class).descriptor(element.eClass());
		}

		@Override
		public String getId() {
			return element.eResource() == null ? "" : element.eResource().getURIFragment(element);
		}

		@Override
		public void execute() {
			PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
		}
	}
}
