package org.goldthread.ui.explorer.many;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.value.ValueFormats;
import org.goldthread.ui.explorer.field.Field;
import org.goldthread.ui.explorer.search.ElementPicker;

/** Fields for one feature of several elements: show what all have, or that they differ; what is chosen goes to all. */
final class SharedFields {

	/** What a field says while the elements differ. */
	static final String MIXED = "mixed values";

	private SharedFields() {
	}

	/** A new field for a feature; a document that cannot be changed shows only. */
	static Field of(PortfolioDocument document, SharedFeature shared) {
		if (shared.feature() instanceof EReference) {
			return new Link(document, shared);
		}
		if (shared.feature().getEType() instanceof EEnum || shared.feature().getEType() == EcorePackage.Literals.EBOOLEAN) {
			return new Choice(document, shared);
		}
		return new SharedText(document, shared, ValueFormats.of(shared.feature().getEType()), shared.feature().getEType() == Literals.TEXT);
	}

	/** One of several terms, or yes and no. */
	private static final class Choice implements Field {

		private final PortfolioDocument document;
		private final SharedFeature shared;
		private Combo combo;

		Choice(PortfolioDocument document, SharedFeature shared) {
			this.document = document;
			this.shared = shared;
		}

		@Override
		public Control create(Composite parent, FormToolkit toolkit) {
			combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.setEnabled(document.readOnlyReason().isEmpty());
			combo.addListener(SWT.Selection, event -> chosen());
			refresh();
			return combo;
		}

		/** While the elements differ there is one more item, which says so and does nothing. */
		@Override
		public void refresh() {
			boolean mixed = shared.isMixed();
			combo.removeAll();
			if (mixed) {
				combo.add(MIXED);
			}
			if (shared.feature().getEType() instanceof EEnum terms) {
				terms.getELiterals().forEach(term -> combo.add(term.getLiteral()));
			} else {
				combo.add("Yes");
				combo.add("No");
			}
			combo.select(mixed ? 0 : index());
		}

		private int index() {
			if (shared.feature().getEType() instanceof EEnum terms) {
				return terms.getELiterals().indexOf(terms.getEEnumLiteral(((Enumerator) shared.first()).getValue()));
			}
			return Boolean.TRUE.equals(shared.first()) ? 0 : 1;
		}

		@Override
		public void setFocus() {
			combo.setFocus();
		}

		private void chosen() {
			int index = combo.getSelectionIndex() - (shared.isMixed() ? 1 : 0);
			if (index >= 0) {
				document.edits().apply(shared.set(value(index)));
			}
		}

		private Object value(int index) {
			return shared.feature().getEType() instanceof EEnum terms ? literal(terms.getELiterals().get(index)) : (Object) (index == 0);
		}

		private static Object literal(EEnumLiteral term) {
			return term.getInstance();
		}
	}

	/** A tie to one other element. */
	private static final class Link implements Field {

		private final PortfolioDocument document;
		private final SharedFeature shared;
		private Label target;
		private Button clear;

		Link(PortfolioDocument document, SharedFeature shared) {
			this.document = document;
			this.shared = shared;
		}

		@Override
		public Control create(Composite parent, FormToolkit toolkit) {
			Composite row = toolkit.createComposite(parent);
			GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(row);
			target = toolkit.createLabel(row, "");
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
			Button choose = toolkit.createButton(row, "Choose\u2026", SWT.PUSH);
			choose.setToolTipText("Choose " + Labels.of(shared.feature()).toLowerCase(Locale.UK) + " for all");
			choose.setEnabled(document.readOnlyReason().isEmpty());
			choose.addListener(SWT.Selection, event -> choose());
			clear = toolkit.createButton(row, "Clear", SWT.PUSH);
			clear.addListener(SWT.Selection, event -> document.edits().apply(shared.set(null)));
			refresh();
			return row;
		}

		@Override
		public void refresh() {
			boolean mixed = shared.isMixed();
			target.setText(mixed ? MIXED : shared.first() == null ? "none" : Labels.of((EObject) shared.first()).replace("&", "&&"));
			clear.setEnabled((mixed || shared.first() != null) && document.readOnlyReason().isEmpty());
		}

		@Override
		public void setFocus() {
			clear.getParent().setFocus();
		}

		private void choose() {
			ElementPicker.forReference(clear.getShell(), shared.elements().get(0), (EReference) shared.feature(), false).pick().stream().findFirst()
					.ifPresent(picked -> document.edits().apply(shared.set(picked)));
		}
	}
}
