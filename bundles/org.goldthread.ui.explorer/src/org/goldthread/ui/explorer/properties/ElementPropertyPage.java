package org.goldthread.ui.explorer.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.document.Counterparts;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.theme.WorkbenchTheme;

/**
 * The properties of what one part has selected. After a revert they show the new objects by themselves: the part tells of its
 * selection only while it has the keyboard.
 */
final class ElementPropertyPage extends TabbedPropertySheetPage implements DocumentListener {

	/** Name under which the tabs are registered. */
	private static final String CONTRIBUTOR = "org.goldthread.properties";

	private final Documents documents;
	private final WorkbenchTheme theme;
	private final Runnable themeListener = this::makeTabsAnew;
	private Optional<PortfolioDocument> document = Optional.empty();
	private List<EObject> shown = List.of();
	private final StackLayout stack = new StackLayout();
	private Composite container;
	private Label hint;
	private IWorkbenchPart part;

	ElementPropertyPage(Documents documents, WorkbenchTheme theme) {
		super(() -> CONTRIBUTOR);
		this.documents = documents;
		this.theme = theme;
	}

	@Override
	public void createControl(Composite parent) {
		container = new Composite(parent, SWT.NONE);
		container.setLayout(stack);
		Composite hintArea = new Composite(container, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(hintArea);
		hint = new Label(hintArea, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		super.createControl(container);
		theme.addListener(themeListener);
		showFieldsOrHint();
	}

	@Override
	public Control getControl() {
		return container;
	}

	@Override
	public void selectionChanged(IWorkbenchPart source, ISelection selection) {
		leave();
		part = source;
		shown = SelectedElements.of(selection);
		document = shown.stream().findFirst().flatMap(documents::documentOf);
		document.ifPresent(selected -> selected.addListener(this));
		super.selectionChanged(source, selection);
		showFieldsOrHint();
	}

	@Override
	public void reverted() {
		PortfolioDocument current = document.orElseThrow();
		List<EObject> again = shown.stream().flatMap(old -> Counterparts.of(old, current).stream()).toList();
		selectionChanged(part, new StructuredSelection(again));
	}

	@Override
	public void dispose() {
		theme.removeListener(themeListener);
		leave();
		super.dispose();
	}

	private void showFieldsOrHint() {
		boolean fields = new FeatureTabs().getTabDescriptors(part, new StructuredSelection(shown)).length > 0 && ofOneDocument();
		hint.setText(shown.isEmpty() ? "Select an element to see its properties." : "What is selected has no properties in common.");
		stack.topControl = fields ? super.getControl() : hint.getParent();
		container.layout(true, true);
	}

	private boolean ofOneDocument() {
		return document.isPresent() && shown.stream().allMatch(element -> element.eResource() == document.get().resource());
	}

	/** A tab keeps the colour of writing that it was made with, which cannot be read in the other theme. */
	private void makeTabsAnew() {
		ISelection selection = getCurrentSelection();
		if (part != null && selection != null) {
			super.selectionChanged(part, StructuredSelection.EMPTY);
			super.selectionChanged(part, selection);
		}
	}

	private void leave() {
		document.ifPresent(left -> left.removeListener(this));
		document = Optional.empty();
	}
}
