package org.goldthread.ui.explorer.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The tree of the open portfolios: filter, select, create, rename, move, copy and delete; marks show what rules have found. */
public final class ExplorerView extends ViewPart implements ISaveablesSource, IShowInTarget {

	private final StackLayout stack = new StackLayout();
	private final DocumentsListener documentsListener = new OpenDocuments();
	private final ISelectionListener selectionListener = this::selectedElsewhere;
	private final Runnable repaint = () -> viewer().refresh(true);
	private Documents documents;
	private TreeViewer viewer;
	private ExplorerFilter filter;
	private DocumentWatch watch;
	private Composite container;
	private Composite treeArea;
	private Composite hint;

	@Override
	public void createPartControl(Composite parent) {
		documents = getSite().getService(Documents.class);
		Images images = getSite().getService(Images.class);
		container = new Composite(parent, SWT.NONE);
		container.setLayout(stack);
		hint = new NothingOpenHint(container).control();
		treeArea = new Composite(container, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(treeArea);
		Text filterBox = new Text(treeArea, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filterBox.setMessage("Filter by name or reference");
		FieldFrame.inDark(filterBox, getSite().getService(WorkbenchTheme.class));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filterBox);
		viewer = new TreeViewer(treeArea, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		ExplorerContent content = new ExplorerContent();
		viewer.setUseHashlookup(true);
		viewer.setDisplayIncrementally(1000);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new MarkedLabels(new ExplorerLabels(documents, images)));
		ColumnViewerToolTipSupport.enableFor(viewer);
		watch = new DocumentWatch(viewer);
		documents.documents().forEach(watch::add);
		viewer.setInput(documents);
		filter = new ExplorerFilter(filterBox, viewer, content, documents);
		ExplorerActions actions = new ExplorerActions(this, viewer, documents);
		actions.contribute();
		addDragAndDrop();
		addContextMenu(actions);
		viewer.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
		viewer.addSelectionChangedListener(event -> activateDocument(event.getSelection()));
		getSite().setSelectionProvider(viewer);
		getSite().getPage().addPostSelectionListener(selectionListener);
		documents.addListener(documentsListener);
		getSite().getService(WorkbenchTheme.class).addListener(repaint);
		showTreeOrHint();
		expandRoots();
	}

	@Override
	public void setFocus() {
		(stack.topControl == hint ? hint : viewer.getControl()).setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selectionListener);
		if (documents != null) {
			documents.removeListener(documentsListener);
			getSite().getService(WorkbenchTheme.class).removeListener(repaint);
			watch.dispose();
		}
		super.dispose();
	}

	@Override
	public Saveable[] getSaveables() {
		return documents == null ? new Saveable[0] : documents.saveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return documents == null ? new Saveable[0]
				: documents.active().map(document -> new Saveable[] { documents.saveable(document) }).orElse(new Saveable[0]);
	}

	@Override
	public boolean show(ShowInContext context) {
		Optional<EObject> element = SelectedElements.first(context.getSelection());
		element.ifPresent(this::reveal);
		return element.isPresent();
	}

	/** Selects an element in the tree and scrolls to it, clearing the filter where it hides it. */
	public void reveal(EObject element) {
		EObject browsed = element;
		while (browsed != null && !ElementTree.isBrowsed(browsed)) {
			browsed = browsed.eContainer();
		}
		if (browsed != null) {
			filter.clearUnlessShown(browsed);
			viewer.setSelection(new StructuredSelection(browsed), true);
		}
	}

	TreeViewer viewer() {
		return viewer;
	}

	private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
		List<EObject> elements = SelectedElements.of(selection).stream().filter(ElementTree::isBrowsed).toList();
		if (part != this && elements.size() == 1 && !elements.equals(SelectedElements.of(viewer.getSelection()))
				&& documents.documentOf(elements.get(0)).isPresent()) {
			viewer.setSelection(new StructuredSelection(elements), true);
		}
	}

	private void open(IStructuredSelection selection) {
		Object node = selection.getFirstElement();
		if (node instanceof ElementGroup) {
			viewer.setExpandedState(node, !viewer.getExpandedState(node));
		} else if (node instanceof EObject element) {
			getSite().getService(ElementOpener.class).open(element);
		}
	}

	private void activateDocument(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof ElementGroup group) {
			documents.documentOf(group.parent()).ifPresent(documents::activate);
		}
		SelectedElements.first(selection).flatMap(documents::documentOf).ifPresent(documents::activate);
	}

	private void addDragAndDrop() {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !SelectedElements.of(viewer.getSelection()).isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new ElementDrag(viewer, documents));
	}

	private void addContextMenu(ExplorerActions actions) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new ExplorerMenu(this, viewer, actions));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
	}

	private void showTreeOrHint() {
		stack.topControl = documents.documents().isEmpty() ? hint : treeArea;
		container.layout();
	}

	private void expandRoots() {
		documents.documents().forEach(document -> viewer.setExpandedState(document.portfolio(), true));
	}

	private final class OpenDocuments implements DocumentsListener {
		@Override
		public void opened(PortfolioDocument document) {
			watch.add(document);
			filter.documentsChanged();
			viewer.refresh();
			viewer.setExpandedState(document.portfolio(), true);
			viewer.setSelection(new StructuredSelection(document.portfolio()));
			showTreeOrHint();
		}

		@Override
		public void closing(PortfolioDocument document) {
			watch.remove(document);
			viewer.remove(document.portfolio());
			getSite().getShell().getDisplay().asyncExec(() -> {
				if (!container.isDisposed()) {
					filter.documentsChanged();
					viewer.refresh();
					showTreeOrHint();
				}
			});
		}
	}
}
