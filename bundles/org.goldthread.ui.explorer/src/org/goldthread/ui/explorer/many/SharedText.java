package org.goldthread.ui.explorer.many;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.edit.value.ValueFormat;
import org.goldthread.ui.explorer.field.Field;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/**
 * A text, number, day or amount of several elements. What is written goes to all when the field is left; while the elements differ
 * the field is empty and says so, and leaving it empty changes nothing.
 */
final class SharedText implements Field {

	private final PortfolioDocument document;
	private final SharedFeature shared;
	private final Optional<ValueFormat> format;
	private final boolean tall;
	private Text text;
	private ControlDecoration refusal;

	SharedText(PortfolioDocument document, SharedFeature shared, Optional<ValueFormat> format, boolean tall) {
		this.document = document;
		this.shared = shared;
		this.format = format;
		this.tall = tall;
	}

	@Override
	public Control create(Composite parent, FormToolkit toolkit) {
		text = toolkit.createText(parent, "", tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE);
		text.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
		FieldFrame.around(text, PlatformUI.getWorkbench().getService(WorkbenchTheme.class));
		text.setEditable(document.readOnlyReason().isEmpty());
		refusal = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		refusal.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		refusal.hide();
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				refresh();
			}
		});
		if (tall) {
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		refresh();
		return text;
	}

	@Override
	public void refresh() {
		boolean mixed = shared.isMixed();
		refusal.hide();
		text.setMessage(mixed ? SharedFields.MIXED : format.map(ValueFormat::example).orElse(""));
		String shown = mixed ? "" : write(shared.first());
		if (!text.getText().equals(shown)) {
			text.setText(shown);
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public boolean isTall() {
		return tall;
	}

	private void commit() {
		String written = text.getText();
		if (document.readOnlyReason().isPresent() || written.equals(shared.isMixed() ? "" : write(shared.first()))) {
			return;
		}
		try {
			Object value = format.isPresent() ? format.get().read(written) : written.isEmpty() ? null : written;
			if (shared.isMixed() || !Objects.equals(value, shared.first())) {
				document.edits().apply(shared.set(value));
			}
			refresh();
		} catch (IllegalArgumentException unreadable) {
			refusal.setDescriptionText(unreadable.getMessage());
			refusal.show();
			refusal.showHoverText(unreadable.getMessage());
		}
	}

	private String write(Object value) {
		return format.map(known -> known.write(value)).orElseGet(() -> value == null ? "" : value.toString());
	}
}
