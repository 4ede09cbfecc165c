package org.goldthread.model.edit.provider;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.goldthread.model.Elements;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.element.ChildDescriptor;
import org.goldthread.model.edit.presentation.ConceptIcons;

/**
 * Shows any element of the model through EMF.edit: its label, icon, children and what can be created under it. One
 * provider serves all classes, since everything it needs stands in the model's own annotations.
 */
final class GoldthreadItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
		IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider {

	GoldthreadItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	@Override
	public String getText(Object object) {
		return Labels.of((EObject) object);
	}

	@Override
	public Object getImage(Object object) {
		return ConceptIcons.path(((EObject) object).eClass(), false).orElse(null);
	}

	@Override
	public Collection<?> getChildren(Object object) {
		return List.copyOf(((EObject) object).eContents());
	}

	@Override
	public boolean hasChildren(Object object) {
		return !((EObject) object).eContents().isEmpty();
	}

	@Override
	public Object getParent(Object object) {
		return ((EObject) object).eContainer();
	}

	@Override
	public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain, Object sibling) {
		return ChildDescriptor.of((EObject) object).stream()
				.map(child -> new CommandParameter(null, child.containment(), Elements.create(child.type()))).toList();
	}

	@Override
	public void setTarget(Notifier target) {
		// Changes are heard from the ChangeHub; an adapter on every element would slow every edit.
	}
}
