package org.goldthread.ui.repository.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Identified;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.comparison.detail.ComparedValue;
import org.goldthread.ui.repository.comparison.detail.DetailPane;
import org.goldthread.ui.repository.comparison.rows.ChangeKind;
import org.goldthread.ui.repository.comparison.rows.ChangeRow;
import org.goldthread.ui.repository.comparison.rows.CommitteeFigure;
import org.goldthread.ui.repository.comparison.rows.ToldChanges;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.goldthread.ui.view.OfferedElements;

/** What the comparison editor shows: figures, the tree of changes, and the values of the change that is selected. */
final class ComparisonPage {

	private static final int WIDE = 1200;

	private final ComparisonEditor editor;
	private final WorkbenchTheme theme;
	private final Composite top;
	private final StackLayout stack = new StackLayout();
	private final Label hint;
	private final Composite content;
	private final ComparisonHead head;
	private final ChangeTree tree;
	private final DetailPane detail;
	private final ComparisonRestoring restoring;
	private final ComparisonActions actions;
	private final OfferedElements selection = new OfferedElements();
	private final Map<ChangeOrder, Action> orders = new EnumMap<>(ChangeOrder.class);
	private final ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private Comparison comparison = Comparison.NONE;
	private ToldChanges told = ToldChanges.of(List.of());
	private ChangeOrder order = ChangeOrder.PLACE;

	ComparisonPage(ComparisonEditor editor, Composite parent) {
		this.editor = editor;
		theme = editor.getSite().getService(WorkbenchTheme.class);
		top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
		head = new ComparisonHead(top, editor.comparison(), theme, kind -> reveal(kind.heading()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Composite below = new Composite(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		below.setLayout(stack);
		Composite hintArea = new Composite(below, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(hintArea);
		hint = new Label(hintArea, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
		content = new Composite(below, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		Control tools = bar.createControl(content);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(tools);
		SashForm sash = new SashForm(content, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new ChangeTree(sash, theme, editor.getSite().getService(Images.class));
		detail = new DetailPane(sash, theme, editor.comparison().from().name(), capital(editor.comparison().to().name()));
		sash.setWeights(58, 42);
		sash.addListener(SWT.Resize, event -> sash.setOrientation(sash.getClientArea().width < WIDE ? SWT.VERTICAL : SWT.HORIZONTAL));
		restoring = new ComparisonRestoring(editor, this);
		actions = new ComparisonActions(editor, this, restoring);
		fillBar();
		tree.viewer().addSelectionChangedListener(event -> selectionChanged());
		tree.viewer().addDoubleClickListener(event -> actions.show());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> actions.all().forEach(shown::add));
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
		showHint("Reading\u2026");
	}

	ComparisonRestoring restoring() {
		return restoring;
	}

	ISelectionProvider selection() {
		return selection;
	}

	Comparison comparison() {
		return comparison;
	}

	/** The open portfolio that entries of both states are looked up and restored in: the working copy, else one of the same portfolio, best the active. */
	Optional<PortfolioDocument> open() {
		ComparisonInput input = editor.comparison();
		Documents documents = editor.getSite().getService(Documents.class);
		return input.to().workingCopy().or(() -> Stream.concat(documents.active().stream(), documents.documents().stream())
				.filter(document -> document.portfolio().getId().equals(input.from().revision().portfolio())).findFirst());
	}

	/** Looks again what can be done: portfolios were opened or closed. */
	void documentsChanged() {
		if (!isDisposed()) {
			selectionChanged();
		}
	}

	/** The entries selected that are in the open portfolio. */
	List<Identified> selectedEntries() {
		return open().map(document -> selectedRows().stream().flatMap(row -> row.entry().stream())
				.flatMap(id -> document.resource().getEObject(id) instanceof Identified entry ? Stream.of(entry) : Stream.empty()).toList())
				.orElse(List.of());
	}

	/** The lines selected. */
	List<ChangeRow> selectedRows() {
		return tree.selected();
	}

	boolean isDisposed() {
		return top.isDisposed();
	}

	void setFocus() {
		if (stack.topControl == content) {
			tree.viewer().getTree().setFocus();
		} else {
			top.setFocus();
		}
	}

	/** Shows a comparison in place of the one before. */
	void show(Comparison newComparison) {
		comparison = newComparison;
		told = ToldChanges.of(comparison.differences());
		head.show(CommitteeFigure.of(told));
		if (comparison.changes().isEmpty()) {
			showHint(editor.comparison().to().workingCopy().isPresent() ? "Nothing differs: the working copy is as " + editor.comparison().from().name() + "."
					: "Nothing differs between the two.");
		} else {
			stack.topControl = content;
			content.getParent().layout();
		}
		fill(false);
	}

	/** Shows a sentence instead of the tree. */
	void showHint(String words) {
		hint.setText(words.replace("&", "&&"));
		stack.topControl = hint.getParent();
		hint.getParent().layout();
		hint.getParent().getParent().layout();
	}

	void themeChanged() {
		head.themeChanged();
		orders.forEach((each, action) -> action.setImageDescriptor(editor.getSite().getService(Images.class).actionDescriptor(each.icon())));
		actions.themeChanged();
		tree.viewer().refresh(true);
		selectionChanged();
	}

	private void fill(boolean otherOrder) {
		tree.show(order.rows(comparison, told), otherOrder);
		selectionChanged();
	}

	private void reveal(String heading) {
		arrange(ChangeOrder.WORDS);
		tree.reveal(row -> row.entry().isEmpty() && row.label().equals(heading));
		tree.viewer().getTree().setFocus();
	}

	private void arrange(ChangeOrder chosen) {
		orders.forEach((each, action) -> action.setChecked(each == chosen));
		if (order != chosen) {
			order = chosen;
			fill(true);
		}
	}

	private void fillBar() {
		for (ChangeOrder each : ChangeOrder.values()) {
			Action action = new Action(each.label(), Action.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						arrange(each);
					}
				}
			};
			action.setToolTipText(each.tip());
			action.setImageDescriptor(editor.getSite().getService(Images.class).actionDescriptor(each.icon()));
			action.setChecked(each == order);
			orders.put(each, action);
			add(action);
		}
		bar.add(new Separator());
		actions.all().forEach(this::add);
		bar.update(true);
	}

	private void add(Action action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		bar.add(item);
	}

	private void selectionChanged() {
		actions.refresh();
		selection.offer(selectedEntries());
		List<ChangeRow> rows = selectedRows();
		Optional<ChangeRow> row = rows.stream().filter(each -> each.entry().isPresent()).findFirst();
		Optional<ElementChange> change = row.flatMap(ChangeRow::entry).map(comparison.changes()::get);
		if (change.isPresent()) {
			List<ComparedValue> values = ComparedValue.of(change.get(), comparison);
			boolean whole = change.get().isAdded() || change.get().isRemoved();
			detail.restoreWith(value -> restoring.value(change.get().id(), value));
			detail.show(row.get().label(), ChangeKind.of(change.get()).word(), values, !whole && restoring.canRestoreValuesOf(change.get().id()));
		} else {
			detail.showHint(row.isPresent() ? "Nothing changed in " + row.get().label() + " itself; what changed lies below it."
					: "Select a change to see what it was and what it is.");
		}
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
	}
}
