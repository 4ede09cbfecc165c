package org.goldthread.ui.explorer.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.explorer.many.SharedFeature;

/** The tabs of the properties: one for each group of features of the selected element's class. */
public final class FeatureTabs implements ITabDescriptorProvider {

	@Override
	public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
		List<EObject> elements = SelectedElements.of(selection);
		if (elements.size() != 1) {
			return several(elements);
		}
		List<ITabDescriptor> tabs = new ArrayList<>();
		FeatureGroups.of(elements.get(0).eClass())
				.forEach((group, features) -> tabs.add(new FeatureTab(elements.get(0).eClass(), group, features)));
		return tabs.toArray(ITabDescriptor[]::new);
	}

	/** One tab for each group in which the classes of several elements share features that can hold one value for all. */
	private static ITabDescriptor[] several(List<EObject> elements) {
		Set<EClass> types = elements.stream().map(EObject::eClass).collect(Collectors.toCollection(LinkedHashSet::new));
		if (types.isEmpty()) {
			return new ITabDescriptor[0];
		}
		List<ITabDescriptor> tabs = new ArrayList<>();
		FeatureGroups.of(types.iterator().next()).forEach((group, features) -> {
			List<EStructuralFeature> shared = features.stream().filter(SharedFeature::isPossible)
					.filter(feature -> types.stream().allMatch(feature.getEContainingClass()::isSuperTypeOf)).toList();
			if (!shared.isEmpty()) {
				tabs.add(new FeatureTab(group, shared));
			}
		});
		return tabs.toArray(ITabDescriptor[]::new);
	}
}
