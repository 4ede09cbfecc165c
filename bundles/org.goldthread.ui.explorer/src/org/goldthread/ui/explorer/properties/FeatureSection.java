package org.goldthread.ui.explorer.properties;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.explorer.field.Field;
import org.goldthread.ui.explorer.field.FieldContext;
import org.goldthread.ui.explorer.field.Fields;

/** The fields of one tab, made anew for each element and kept true to edits made anywhere. */
final class FeatureSection extends AbstractPropertySection implements ChangeListener {

	private static final int LABEL_WIDTH = 116;
	private static final int FIELD_WIDTH = 180;
	private static final int TALL_FIELD = 72;

	private final List<EStructuralFeature> features;
	private final Map<EStructuralFeature, Field> fields = new LinkedHashMap<>();
	private final Set<EStructuralFeature> changed = new LinkedHashSet<>();
	private final Map<EStructuralFeature, FieldMark> marks = new LinkedHashMap<>();
	private final Runnable remark = this::showMarks;
	private TabbedPropertySheetPage page;
	private Composite area;
	private Optional<EObject> element = Optional.empty();
	private Optional<PortfolioDocument> document = Optional.empty();

	FeatureSection(List<EStructuralFeature> features) {
		this.features = features;
	}

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage shownOn) {
		super.createControls(parent, shownOn);
		page = shownOn;
		area = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 6).applyTo(area);
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		Optional<EObject> selected = SelectedElements.first(selection);
		if (!selected.equals(element)) {
			leave();
			element = selected;
			document = selected.flatMap(part.getSite().getService(Documents.class)::documentOf);
			document.ifPresent(this::listen);
			rebuild();
		}
	}

	@Override
	public void dispose() {
		leave();
		super.dispose();
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	public void changed(Notification change) {
		if (element.isPresent() && change.getNotifier() == element.get() && fields.containsKey(change.getFeature())) {
			changed.add((EStructuralFeature) change.getFeature());
		} else if (change.getFeature() instanceof EStructuralFeature) {
			fields.keySet().stream().filter(feature -> feature.getEType().isInstance(change.getNotifier())).forEach(changed::add);
		}
	}

	@Override
	public void settled() {
		if (!area.isDisposed() && element.map(one -> one.eResource() != null).orElse(false)) {
			changed.forEach(feature -> fields.get(feature).refresh());
			if (changed.contains(Literals.ELEMENT__NAME) || changed.contains(Literals.ELEMENT__REFERENCE)) {
				page.labelProviderChanged(new LabelProviderChangedEvent(new PropertyTitle()));
			}
		}
		changed.clear();
	}

	private void listen(PortfolioDocument shown) {
		shown.hub().addListener(this);
		shown.problems().addListener(remark);
	}

	private void leave() {
		document.ifPresent(left -> {
			left.hub().removeListener(this);
			left.problems().removeListener(remark);
			left.edits().endMerge();
		});
		document = Optional.empty();
		element = Optional.empty();
	}

	private void rebuild() {
		area.setRedraw(false);
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		fields.clear();
		marks.clear();
		document.ifPresent(shown -> features.forEach(feature -> addField(new FieldContext(shown, element.orElseThrow(), feature))));
		showMarks();
		area.setRedraw(true);
		area.getParent().layout(true, true);
	}

	private void addField(FieldContext context) {
		TabbedPropertySheetWidgetFactory factory = getWidgetFactory();
		Field field = Fields.of(context);
		boolean speaksForItself = context.feature().getEType().getInstanceClass() == boolean.class;
		Label label = factory.createLabel(area, speaksForItself ? "" : Labels.of(context.feature()) + ":", SWT.WRAP);
		GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.FILL, field.isTall() ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		FieldMark mark = new FieldMark(area, factory);
		Control control = field.create(area, factory);
		String help = EcoreUtil.getDocumentation(context.feature());
		label.setToolTipText(help);
		control.setToolTipText(help);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, field.isTall() ? TALL_FIELD : SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(control);
		fields.put(context.feature(), field);
		marks.put(context.feature(), mark);
	}

	private void showMarks() {
		if (!area.isDisposed() && document.isPresent()) {
			marks.forEach((feature, mark) -> mark.show(document.get().problems().current().of(element.orElseThrow()).stream()
					.filter(finding -> finding.feature().equals(Optional.of(feature))).toList()));
		}
	}
}
