package org.goldthread.ui.explorer.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;

/** A tab with the fields of one group of features. Tabs of the same class and group are equal, so that the page keeps their widgets. */
final class FeatureTab extends AbstractTabDescriptor {

	private static final String CATEGORY = "goldthread";

	private final String id;
	private final String group;

	FeatureTab(EClass type, String group, List<EStructuralFeature> features) {
		this.id = type.getName() + "." + group;
		this.group = group;
		setSectionDescriptors(List.of(new OneSection(id, features)));
	}

	@Override
	public String getCategory() {
		return CATEGORY;
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public String getLabel() {
		return group;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FeatureTab tab && tab.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}

	private static final class OneSection extends AbstractSectionDescriptor {

		private final String tab;
		private final List<EStructuralFeature> features;

		OneSection(String tab, List<EStructuralFeature> features) {
			this.tab = tab;
			this.features = features;
		}

		@Override
		public String getId() {
			return tab + ".fields";
		}

		@Override
		public String getTargetTab() {
			return tab;
		}

		@Override
		public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
			return true;
		}

		@Override
		public ISection getSectionClass() {
			return new FeatureSection(features);
		}
	}
}
