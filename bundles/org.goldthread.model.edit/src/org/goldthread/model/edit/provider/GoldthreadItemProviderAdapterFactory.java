package org.goldthread.model.edit.provider;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.goldthread.model.GoldthreadPackage;

/** Gives EMF.edit and whatever is built on it labels, icons and children of the model's elements. */
public final class GoldthreadItemProviderAdapterFactory extends AdapterFactoryImpl implements ComposeableAdapterFactory {

	private final GoldthreadItemProvider provider = new GoldthreadItemProvider(this);
	private ComposedAdapterFactory parent;

	@Override
	public boolean isFactoryForType(Object type) {
		return type == GoldthreadPackage.eINSTANCE || type == IItemLabelProvider.class || type == ITreeItemContentProvider.class
				|| type == IStructuredItemContentProvider.class || type == IEditingDomainItemProvider.class;
	}

	@Override
	public Object adapt(Object object, Object type) {
		return object instanceof EObject element && element.eClass().getEPackage() == GoldthreadPackage.eINSTANCE && isFactoryForType(type)
				? provider
				: null;
	}

	@Override
	public Adapter adapt(Notifier target, Object type) {
		return (Adapter) adapt((Object) target, type);
	}

	@Override
	public ComposeableAdapterFactory getRootAdapterFactory() {
		return parent == null ? this : parent.getRootAdapterFactory();
	}

	@Override
	public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
		this.parent = parentAdapterFactory;
	}
}
