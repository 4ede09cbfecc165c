package org.goldthread.ui.explorer.field;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.goldthread.ui.document.ElementOpener;

/** Leads to the element that a link names. */
final class FollowLink extends HyperlinkAdapter {

	private final Supplier<EObject> target;

	/** @param target the element to open; its answer may be null, and then nothing happens */
	FollowLink(Supplier<EObject> target) {
		this.target = target;
	}

	@Override
	public void linkActivated(HyperlinkEvent event) {
		EObject element = target.get();
		if (element != null) {
			PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
		}
	}
}
