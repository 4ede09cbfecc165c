package org.goldthread.ui.explorer.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.ui.image.Images;
import org.goldthread.viewpoint.kind.DiagramKind;

/** Asks what a new diagram shows, what it is of, and what it is called. The name follows the choices until the user writes one. */
public final class NewDiagramDialog extends Dialog {

	private static final int WIDTH = 520;
	private static final int KIND_ROWS = 6;
	private static final int SCOPE_ROWS = 9;

	private final Portfolio portfolio;
	private final List<DiagramKind> kinds;
	private final Images images;
	private TableViewer kindTable;
	private TableViewer scopeTable;
	private Label description;
	private Text filter;
	private Text name;
	private String suggested = "";
	private Optional<NewDiagram> chosen = Optional.empty();

	/** @param kinds to choose from; the first is chosen at the start */
	public NewDiagramDialog(Shell shell, Portfolio portfolio, List<DiagramKind> kinds, Images images) {
		super(shell);
		this.portfolio = portfolio;
		this.kinds = List.copyOf(kinds);
		this.images = images;
	}

	/** Asks; empty when the user makes none. */
	public Optional<NewDiagram> ask() {
		setShellStyle(getShellStyle() | SWT.RESIZE);
		return open() == OK ? chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("New diagram");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		label(area, "&Kind:");
		kindTable = table(area, KIND_ROWS, false);
		kindTable.setLabelProvider(LabelProvider.createTextProvider(kind -> ((DiagramKind) kind).specification().label()));
		kindTable.setInput(kinds);
		description = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(description);
		label(area, "&Scope:");
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Reference or words of a name");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		scopeTable = table(area, SCOPE_ROWS, true);
		scopeTable.setLabelProvider(new ScopeLabels());
		scopeTable.addFilter(new WordsFilter());
		label(area, "&Name:");
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		kindTable.addSelectionChangedListener(event -> showKind());
		scopeTable.addSelectionChangedListener(event -> suggestName());
		filter.addListener(SWT.Modify, event -> narrow());
		name.addListener(SWT.Modify, event -> update());
		kinds.stream().findFirst().ifPresent(first -> kindTable.setSelection(new StructuredSelection(first)));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Create", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	private void showKind() {
		kind().ifPresent(kind -> {
			description.setText(kind.specification().description());
			List<Element> scopes = NewDiagram.scopes(kind, portfolio);
			Optional<Element> before = scope().filter(scopes::contains);
			scopeTable.setInput(scopes);
			before.or(() -> scopes.stream().findFirst()).ifPresent(this::select);
			suggestName();
		});
	}

	private void narrow() {
		scopeTable.refresh();
		if (scope().isEmpty() && scopeTable.getElementAt(0) instanceof Element first) {
			select(first);
		}
		update();
	}

	private void select(Element scope) {
		scopeTable.setSelection(new StructuredSelection(scope), true);
	}

	private void suggestName() {
		if (kind().isPresent() && scope().isPresent() && (name.getText().isBlank() || name.getText().equals(suggested))) {
			suggested = NewDiagram.suggestedName(kind().get(), scope().get());
			name.setText(suggested);
		}
		update();
	}

	private void update() {
		chosen = kind().filter(kind -> !name.getText().isBlank())
				.flatMap(kind -> scope().map(scope -> new NewDiagram(kind, name.getText().strip(), scope)));
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(chosen.isPresent());
		}
	}

	private Optional<DiagramKind> kind() {
		return Optional.ofNullable((DiagramKind) kindTable.getStructuredSelection().getFirstElement());
	}

	private Optional<Element> scope() {
		return Optional.ofNullable((Element) scopeTable.getStructuredSelection().getFirstElement());
	}

	private static TableViewer table(Composite area, int rows, boolean grows) {
		TableViewer table = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, grows).hint(WIDTH, rows * table.getTable().getItemHeight()).applyTo(table.getTable());
		return table;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private final class ScopeLabels extends LabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof Portfolio whole ? "Whole portfolio: " + Labels.of(whole) : Labels.of((Element) element);
		}

		@Override
		public Image getImage(Object element) {
			return images.of(((Element) element).eClass());
		}
	}

	private final class WordsFilter extends ViewerFilter {

		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			String label = Labels.of((Element) element).toLowerCase(Locale.UK);
			return List.of(filter.getText().toLowerCase(Locale.UK).strip().split("\\s+")).stream().allMatch(label::contains);
		}
	}
}
