package org.goldthread.ui.explorer.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.ChildDescriptor;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.explorer.search.ElementLabels;
import org.goldthread.ui.explorer.search.ElementPicker;

/** A field for several elements: ties to others, chosen in a picker, or parts of this one, made and deleted here. */
final class ElementsField implements Field {

	private final FieldContext context;
	private final EReference reference;
	private TableViewer viewer;

	ElementsField(FieldContext context) {
		this.context = context;
		this.reference = (EReference) context.feature();
	}

	@Override
	public Control create(Composite parent, FormToolkit toolkit) {
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).spacing(5, 2).applyTo(area);
		viewer = new TableViewer(toolkit.createTable(area, SWT.MULTI | SWT.V_SCROLL));
		FieldBorder.around(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new ElementLabels());
		viewer.addDoubleClickListener(event -> SelectedElements.first(event.getSelection())
				.ifPresent(PlatformUI.getWorkbench().getService(ElementOpener.class)::open));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 64).span(1, 3).applyTo(viewer.getControl());
		button(area, toolkit, "Add…", this::add);
		button(area, toolkit, reference.isContainment() ? "Delete" : "Remove", this::remove);
		refresh();
		return area;
	}

	@Override
	public void refresh() {
		viewer.setInput(List.copyOf((List<?>) context.value()));
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public boolean isTall() {
		return true;
	}

	private void button(Composite parent, FormToolkit toolkit, String text, Runnable action) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.setEnabled(!context.isReadOnly());
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
	}

	private void add() {
		if (reference.isContainment()) {
			ChildDescriptor.of(context.element()).stream().filter(child -> child.containment() == reference).findFirst()
					.ifPresent(child -> create(child.type()));
			return;
		}
		List<Object> targets = new ArrayList<>((List<?>) context.value());
		ElementPicker.forReference(viewer.getControl().getShell(), context.element(), reference, true).pick().stream()
				.filter(picked -> !targets.contains(picked)).forEach(targets::add);
		context.apply(SetFeature.ofMany(context.element(), reference, targets));
	}

	private void create(EClass type) {
		context.apply(CreateElement.in(context.element(), reference, type, created -> { }));
	}

	private void remove() {
		List<EObject> selected = SelectedElements.of(viewer.getSelection());
		if (selected.isEmpty()) {
			return;
		}
		context.apply(reference.isContainment() ? DeleteElements.of(selected) : untie(selected));
	}

	private Edit untie(List<EObject> selected) {
		List<Object> remaining = new ArrayList<>((List<?>) context.value());
		remaining.removeAll(selected);
		return SetFeature.ofMany(context.element(), reference, remaining);
	}
}
