package org.goldthread.ui.explorer.many;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Labels;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.explorer.field.Field;

/** The fields of one tab for several elements, kept true to edits made anywhere. */
public final class SharedSection extends AbstractPropertySection implements ChangeListener {

	private static final int LABEL_WIDTH = 116;
	private static final int FIELD_WIDTH = 180;
	private static final int TALL_FIELD = 54;

	private final List<EStructuralFeature> features;
	private final List<Runnable> refreshments = new ArrayList<>();
	private Composite area;
	private List<EObject> elements = List.of();
	private Set<EObject> shown = Set.of();
	private Optional<PortfolioDocument> document = Optional.empty();
	private boolean changed;

	/** @param features what all selected elements have */
	public SharedSection(List<EStructuralFeature> features) {
		this.features = features;
	}

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		area = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(area);
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		List<EObject> selected = SelectedElements.of(selection).stream().distinct().toList();
		if (!selected.equals(elements)) {
			leave();
			elements = selected;
			shown = Collections.newSetFromMap(new IdentityHashMap<>());
			shown.addAll(selected);
			document = selected.stream().findFirst().flatMap(part.getSite().getService(Documents.class)::documentOf);
			document.ifPresent(listened -> listened.hub().addListener(this));
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
		changed |= shown.contains(change.getNotifier());
	}

	@Override
	public void settled() {
		if (changed && !area.isDisposed() && elements.stream().allMatch(element -> element.eResource() != null)) {
			refreshments.forEach(Runnable::run);
		}
		changed = false;
	}

	private void leave() {
		document.ifPresent(left -> left.hub().removeListener(this));
		document = Optional.empty();
		elements = List.of();
		shown = Set.of();
	}

	private void rebuild() {
		area.setRedraw(false);
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		refreshments.clear();
		document.ifPresent(into -> features.forEach(feature -> addField(into, new SharedFeature(elements, feature))));
		area.setRedraw(true);
		area.getParent().layout(true, true);
	}

	private void addField(PortfolioDocument into, SharedFeature feature) {
		Field field = SharedFields.of(into, feature);
		Label label = getWidgetFactory().createLabel(area, words(feature, field), SWT.WRAP);
		GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.FILL, field.isTall() ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		Control control = field.create(area, getWidgetFactory());
		String help = EcoreUtil.getDocumentation(feature.feature());
		label.setToolTipText(help);
		control.setToolTipText(help);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, field.isTall() ? TALL_FIELD : SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(control);
		refreshments.add(() -> {
			field.refresh();
			label.setText(words(feature, field));
		});
	}

	/** A field of several lines cannot say itself that the elements differ. */
	private static String words(SharedFeature feature, Field field) {
		return Labels.of(feature.feature()) + (field.isTall() && feature.isMixed() ? ":\n" + SharedFields.MIXED : ":");
	}
}
