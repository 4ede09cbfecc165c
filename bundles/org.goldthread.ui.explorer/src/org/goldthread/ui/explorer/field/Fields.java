package org.goldthread.ui.explorer.field;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.value.ValueFormats;

/** Chooses the field that fits a feature's type. */
public final class Fields {

	private Fields() {
	}

	/** A new field for the feature of the context. */
	public static Field of(FieldContext context) {
		EClassifier type = context.feature().getEType();
		if (context.feature() instanceof EReference) {
			return context.feature().isMany() ? new ElementsField(context) : new ReferenceField(context);
		}
		if (context.feature().isMany()) {
			return new LinesField(context);
		}
		if (type instanceof EEnum) {
			return new ChoiceField(context);
		}
		if (type == EcorePackage.Literals.EBOOLEAN) {
			return new YesNoField(context);
		}
		return ValueFormats.of(type).<Field>map(format -> new FormattedField(context, format))
				.orElseGet(() -> new TextField(context, type == Literals.TEXT));
	}
}
