package org.goldthread.ui.explorer.properties;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.goldthread.ui.explorer.many.SharedSection;

/** A tab with the fields of one group of features. Tabs of the same class and group are equal, so that the page keeps their widgets. */
final class FeatureTab extends AbstractTabDescriptor {

	private static final String CATEGORY = "goldthread";

	private final String id;
	private final String group;

	FeatureTab(EClass type, String group, List<EStructuralFeature> features) {
		this.id = type.getName() + "." + group;
		this.group = group;
		setSectionDescriptors(List.of(new OneSection(id, () -> new FeatureSection(features))));
	}

	/** A tab for several elements, with what they share. */
	FeatureTab(String group, List<EStructuralFeature> shared) {
		this.id = "several." + group + shared.stream().map(feature -> "." + feature.getEContainingClass().getName() + "." + feature.getName())
				.collect(Collectors.joining());
		this.group = group;
		setSectionDescriptors(List.of(new OneSection(id, () -> new SharedSection(shared))));
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
		private final Supplier<ISection> section;

		OneSection(String tab, Supplier<ISection> section) {
			this.tab = tab;
			this.section = section;
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
			return section.get();
		}
	}
}
