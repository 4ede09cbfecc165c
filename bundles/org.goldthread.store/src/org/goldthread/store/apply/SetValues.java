package org.goldthread.store.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.Identified;
import org.goldthread.store.element.StoredFeature;
import org.goldthread.store.element.StoredFeatures;

/** Sets features of one entry to values of a revision; one that has them already is not touched. */
final class SetValues {

	private final Identified entry;
	private final Function<String, Identified> entries;
	private final List<LeftOut> leftOut;
	private final Map<String, StoredFeature> features;

	SetValues(Identified entry, Function<String, Identified> entries, List<LeftOut> leftOut) {
		this.entry = entry;
		this.entries = entries;
		this.leftOut = leftOut;
		features = StoredFeatures.of(entry.eClass()).byName();
	}

	/** Sets one feature; no values unset it, and one that the class does not have is passed over. */
	void set(String name, List<String> texts) {
		StoredFeature stored = features.get(name);
		if (stored == null) {
			return;
		}
		EStructuralFeature feature = stored.feature();
		List<Object> values = values(stored, texts);
		if (feature.isMany()) {
			setMany(feature, values);
		} else if (values.isEmpty()) {
			if (entry.eIsSet(feature)) {
				entry.eUnset(feature);
			}
		} else if (!entry.eIsSet(feature) || !Objects.equals(entry.eGet(feature), values.get(0))) {
			entry.eSet(feature, values.get(0));
		}
	}

	private void setMany(EStructuralFeature feature, List<Object> values) {
		@SuppressWarnings("unchecked")
		EList<Object> list = (EList<Object>) entry.eGet(feature);
		if (list.isEmpty()) {
			list.addAll(values);
		} else if (!list.equals(values)) {
			ECollections.setEList(list, values);
		}
	}

	private List<Object> values(StoredFeature feature, List<String> texts) {
		List<Object> values = new ArrayList<>(texts.size());
		for (String text : texts) {
			if (feature.isReference() && !feature.feature().getEType().isInstance(entries.apply(text))) {
				leftOut.add(new LeftOut(entry.getId(), feature.name(), text));
			} else {
				values.add(feature.value(text, entries));
			}
		}
		return values;
	}
}
