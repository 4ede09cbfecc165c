package org.goldthread.ui.explorer.field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.ui.explorer.search.ElementPicker;
import org.goldthread.ui.image.Images;

/** A field for a tie to one other element: a link that leads there, and a picker with search. */
final class ReferenceField implements Field {

	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final FieldContext context;
	private ImageHyperlink link;
	private Label none;
	private Button clear;

	ReferenceField(FieldContext context) {
		this.context = context;
	}

	@Override
	public Control create(Composite parent, FormToolkit toolkit) {
		Composite row = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).applyTo(row);
		link = toolkit.createImageHyperlink(row, SWT.NONE);
		link.addHyperlinkListener(new FollowLink(() -> (EObject) context.value()));
		none = toolkit.createLabel(row, "none");
		none.setData(STYLE_CLASS, "muted");
		Stream.of(link, none).forEach(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)::applyTo);
		Button choose = toolkit.createButton(row, "Choose…", SWT.PUSH);
		choose.setToolTipText("Choose " + Labels.of(context.feature()).toLowerCase(Locale.UK));
		choose.setEnabled(!context.isReadOnly());
		choose.addListener(SWT.Selection, event -> choose());
		clear = toolkit.createButton(row, "Clear", SWT.PUSH);
		clear.addListener(SWT.Selection, event -> context.apply(SetFeature.of(context.element(), context.feature(), null)));
		refresh();
		return row;
	}

	@Override
	public void refresh() {
		EObject target = (EObject) context.value();
		link.setText(target == null ? "" : Labels.of(target));
		link.setImage(target == null ? null : PlatformUI.getWorkbench().getService(Images.class).of(target));
		show(link, target != null);
		show(none, target == null);
		clear.setEnabled(target != null && !context.isReadOnly());
		link.getParent().layout();
	}

	@Override
	public void setFocus() {
		link.getParent().setFocus();
	}

	private static void show(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}

	private void choose() {
		List<EObject> chosen = ElementPicker.forReference(link.getShell(), context.element(), (EReference) context.feature(), false).pick();
		if (!chosen.isEmpty()) {
			context.apply(SetFeature.of(context.element(), context.feature(), chosen.get(0)));
		}
	}
}
