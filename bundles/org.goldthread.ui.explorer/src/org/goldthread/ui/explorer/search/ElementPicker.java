package org.goldthread.ui.explorer.search;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Concept;
import org.goldthread.model.Labels;
import org.goldthread.model.PortfolioResource;
import org.goldthread.ui.SelectedElements;
import org.osgi.framework.FrameworkUtil;

/** Lets the user choose elements by typing part of a name or reference. */
public final class ElementPicker extends Dialog {

	private static final int MOST_SHOWN = 200;

	private final String title;
	private final List<PortfolioResource> portfolio;
	private final EClass type;
	private final boolean several;
	private List<EObject> picked = List.of();
	private PickerSearch search;
	private Text filter;
	private TableViewer viewer;
	private Label more;

	private ElementPicker(Shell shell, EObject element, EClass type, boolean several) {
		super(shell);
		this.title = "Choose " + Concept.of(type).labelInSentence() + " for " + Labels.of(element);
		this.portfolio = element.eResource() instanceof PortfolioResource resource ? List.of(resource) : List.of();
		this.type = type;
		this.several = several;
	}

	/** A picker for the elements that {@code element} may refer to through {@code reference}. */
	public static ElementPicker forReference(Shell shell, EObject element, EReference reference, boolean several) {
		return new ElementPicker(shell, element, reference.getEReferenceType(), several);
	}

	/** A picker for one element of a class, in the portfolio that holds {@code element}. */
	public static ElementPicker forAnswer(Shell shell, EObject element, EClass type) {
		return new ElementPicker(shell, element, type, false);
	}

	/** Opens the dialog and answers what was chosen; empty when it was cancelled. */
	public List<EObject> pick() {
		setShellStyle(getShellStyle() | SWT.RESIZE);
		return open() == OK ? picked : List.of();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Name or reference");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TableViewer(area, SWT.BORDER | SWT.V_SCROLL | (several ? SWT.MULTI : SWT.SINGLE));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new ElementLabels());
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 320).applyTo(viewer.getControl());
		more = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
		filter.addListener(SWT.Modify, event -> search.search(filter.getText()));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
			}
		});
		viewer.addDoubleClickListener(event -> okPressed());
		search = new PickerSearch(text -> new SlicedSearch(portfolio, type::isInstance, text, MOST_SHOWN + 1, System::nanoTime),
				viewer.getTable().getDisplay()::asyncExec, this::show);
		area.addListener(SWT.Dispose, event -> search.close());
		search.search("");
		return area;
	}

	@Override
	protected void okPressed() {
		search.finish();
		picked = SelectedElements.of(viewer.getSelection());
		super.okPressed();
	}

	@Override
	protected Point getInitialSize() {
		Point natural = super.getInitialSize();
		return new Point(Math.max(natural.x, 460), Math.max(natural.y, 440));
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings();
	}

	private void show(List<EObject> found) {
		viewer.setInput(found.stream().limit(MOST_SHOWN).toList());
		more.setText(found.size() > MOST_SHOWN ? "The first " + MOST_SHOWN + " are shown; type more to narrow."
				: !found.isEmpty() ? "" : filter.getText().isBlank() ? "There is nothing to choose from yet." : "Nothing matches.");
		if (!found.isEmpty()) {
			viewer.setSelection(new StructuredSelection(found.get(0)));
		}
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!found.isEmpty());
		}
	}
}
