package org.goldthread.ui.explorer.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.goldthread.ui.SelectedElements;

/** The tabs of the properties: one for each group of features of the selected element's class. */
public final class FeatureTabs implements ITabDescriptorProvider {

	@Override
	public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
		List<EObject> elements = SelectedElements.of(selection);
		if (elements.size() != 1) {
			return new ITabDescriptor[0];
		}
		List<ITabDescriptor> tabs = new ArrayList<>();
		FeatureGroups.of(elements.get(0).eClass())
				.forEach((group, features) -> tabs.add(new FeatureTab(elements.get(0).eClass(), group, features)));
		return tabs.toArray(ITabDescriptor[]::new);
	}
}
