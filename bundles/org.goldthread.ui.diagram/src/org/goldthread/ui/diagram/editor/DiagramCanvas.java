package org.goldthread.ui.diagram.editor;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.goldthread.model.edit.Edit;
import org.goldthread.render.export.DiagramSource;
import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.export.PageWords;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.page.PageText;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.diagram.DiagramStock;
import org.goldthread.ui.diagram.bar.CanvasBar;
import org.goldthread.ui.diagram.command.DocumentCommandStack;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.edit.Subject;
import org.goldthread.ui.diagram.figure.PageFigure;
import org.goldthread.ui.diagram.find.FoundFigures;
import org.goldthread.ui.diagram.live.LiveScene;
import org.goldthread.ui.diagram.live.Placing;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.part.DiagramPart;
import org.goldthread.ui.diagram.part.DiagramPartFactory;
import org.goldthread.ui.diagram.part.PartContext;
import org.goldthread.ui.diagram.scene.GoldenThread;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.SceneChange;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.selection.ElementSelection;
import org.goldthread.ui.diagram.snap.Snapping;
import org.goldthread.ui.diagram.tool.DiagramDomain;
import org.goldthread.ui.diagram.transfer.ElementDrop;
import org.goldthread.ui.diagram.viewer.DiagramRoot;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.ui.diagram.viewer.WheelZoom;
import org.goldthread.ui.document.DiagramEditorInput;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.tool.DiagramTools;
import org.goldthread.viewpoint.view.NodeView;

/** Canvas and palette of one editor, put together: what the document shows goes to the figures, what users do to the document. */
public final class DiagramCanvas {

	private final DiagramEditor editor;
	private final DiagramEditorInput input;
	private final DiagramKind kind;
	private final WorkbenchTheme theme;
	private final Scene scene = new Scene();
	private final DiagramViewer viewer = new DiagramViewer();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable themeListener = this::themeChanged;
	private final Brushes brushes;
	private final PageFigure page;
	private final Placing placing;
	private final Arranging arranging;
	private final DiagramDomain domain;
	private final DiagramEdits edits;
	private final ElementSelection selection;
	private final CanvasCommands commands;
	private final Following following;
	private final CanvasTools tools;
	private final CanvasBar bar;
	private final FoundFigures found = new FoundFigures(viewer, scene);
	private final FindingMenu findings;
	private final Opening opening;
	private LiveScene live;

	DiagramCanvas(DiagramEditor editor, DiagramEditorInput input, DiagramKind kind, Composite parent) {
		this.editor = editor;
		this.input = input;
		this.kind = kind;
		IWorkbenchPartSite site = editor.getSite();
		DiagramStock stock = site.getService(DiagramStock.class);
		theme = site.getService(WorkbenchTheme.class);
		brushes = new Brushes(stock.texts(), stock.icons(), kind.presentation(), Theme.of(theme.isDark()));
		page = new PageFigure(scene, brushes);
		placing = new Placing(kind.presentation(), stock.texts().measure());
		domain = new DiagramDomain(editor);
		edits = new DiagramEdits(scene, kind.specification(), subject());
		arranging = new Arranging(new Placing(kind.presentation(), stock.texts().measure()), scene, edits, this::apply, editor::hint);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		Composite sheet = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
		bar = new CanvasBar(sheet, site.getService(Images.class), theme, found, this::setFocus);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		findings = new FindingMenu(editor, viewer);
		opening = new Opening(input, edits, site.getService(ElementOpener.class));
		commands = new CanvasCommands(editor, this);
		createViewer(sheet, site);
		new ShowActions(editor, this).fill(bar);
		selection = new ElementSelection(viewer, scene, input::diagram);
		tools = new CanvasTools(editor, this, area, domain, opening);
		following = new Following(site, editor, selection);
		theme.addListener(themeListener);
		viewer.addSelectionChangedListener(event -> selectionChanged());
	}

	/** The GEF viewer. */
	public DiagramViewer viewer() {
		return viewer;
	}

	/** What is shown. */
	public Scene scene() {
		return scene;
	}

	/** What figures draw with. */
	public Brushes brushes() {
		return brushes;
	}

	/** The selection as elements. */
	public ElementSelection selection() {
		return selection;
	}

	/** The page with its margins, in px of the diagram. */
	public Bounds page() {
		return page.extent();
	}

	/** Adds a listener that runs whenever something else is shown, or in other colours. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	DiagramEdits edits() {
		return edits;
	}

	DiagramEditorInput input() {
		return input;
	}

	DiagramKind kind() {
		return kind;
	}

	CanvasBar bar() {
		return bar;
	}

	FoundFigures found() {
		return found;
	}

	/** Selected nodes in the order of selection. */
	List<ShownNode> selectedNodes() {
		return viewer.selected().stream().filter(ShownNode.class::isInstance).map(ShownNode.class::cast).toList();
	}

	/** What users took off the diagram. */
	List<NodeView> hidden() {
		return live == null ? List.of() : live.hidden();
	}

	/** Makes an edit in the document. */
	void apply(Edit edit) {
		input.document().edits().apply(edit);
	}

	void start() {
		restart();
		commands.activate();
		following.start();
		viewer.getControl().getDisplay().asyncExec(this::showFromStart);
	}

	/** Shows the portfolio object that the document has now. */
	void restart() {
		stop();
		edits.use(subject());
		domain.setCommandStack(new DocumentCommandStack(input.document().edits()));
		live = new LiveScene(input.document(), input.diagram(), kind, scene, placing, this::update);
		if (placing.isBusy()) {
			page.update(new PageText(input.getName(), Arranging.WAIT, List.of()));
			editor.hint(Arranging.WAIT);
		}
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}

	void dispose() {
		stop();
		following.stop();
		theme.removeListener(themeListener);
	}

	void run(String diagramCommand) {
		commands.run(diagramCommand);
	}

	Arranging arranging() {
		return arranging;
	}

	/** The menu of findings. */
	FindingMenu findings() {
		return findings;
	}

	private void createViewer(Composite area, IWorkbenchPartSite site) {
		viewer.createControl(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setRootEditPart(new DiagramRoot(brushes, page));
		viewer.setEditPartFactory(new DiagramPartFactory(new PartContext(brushes, edits, editor::hint, commands::setTyping, opening::open,
				findings::show, () -> Snapping.toFigures(viewer) || Snapping.toGrid(viewer))));
		Snapping.start(viewer);
		viewer.addDropTargetListener(new ElementDrop(viewer, scene, edits, this::hidden, this::apply, this::isOwn, editor::hint));
		domain.addViewer(viewer);
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), new WheelZoom());
		viewer.setKeyHandler(new CanvasKeys(viewer, edits, input));
		viewer.setContents(scene);
	}

	private boolean isOwn(EObject element) {
		return element.eResource() == input.document().resource();
	}

	private void update(SceneChange change) {
		((DiagramPart) viewer.getContents()).update(change);
		if (change.onlyMoves()) {
			return;
		}
		page.update(PageWords.of(new DiagramSource(input.document().portfolio(), input.diagram(), scene.contents(),
				kind.presentation()), scene.contents(), 0, ExportOptions.DEFAULT.withExempt()));
		showThread();
		tools.refresh();
		bar.refresh();
		found.refresh();
		editor.diagramChanged();
		editor.hint("");
		listeners.forEach(Runnable::run);
	}

	private void selectionChanged() {
		showThread();
		commands.refresh();
	}

	private void showThread() {
		GoldenThread thread = GoldenThread.of(scene.contents(), viewer.selected().stream().map(Shown::key).toList());
		((DiagramPart) viewer.getContents()).show(thread);
		((DiagramPart) viewer.getContents()).raiseSelected();
	}

	private void themeChanged() {
		brushes.use(Theme.of(theme.isDark()));
		page.refresh();
		viewer.getControl().redraw();
		tools.themeChanged();
		bar.themeChanged();
		listeners.forEach(Runnable::run);
	}

	private void showFromStart() {
		if (!viewer.getControl().isDisposed()) {
			viewer.zoomToStart(page());
		}
	}

	private Subject subject() {
		EObject target = LiveScene.target(input.document(), input.diagram());
		return new Subject(input.diagram(), target, new DiagramTools(kind.evaluator(), kind.specification(), target,
				() -> Set.copyOf(input.diagram().getLayers())));
	}

	private void stop() {
		arranging.cancel();
		if (live != null) {
			live.close();
			domain.getCommandStack().dispose();
		}
	}
}
