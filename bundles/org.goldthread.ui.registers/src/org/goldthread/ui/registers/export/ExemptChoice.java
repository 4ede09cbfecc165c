package org.goldthread.ui.registers.export;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IViewSite;

/** The choice, in the menu of a view, whether its pictures show exempt entries; not so at first. */
public final class ExemptChoice extends Action {

	/** Adds the choice to the menu of a view. */
	public ExemptChoice(IViewSite site) {
		super("Exempt entries in pictures", IAction.AS_CHECK_BOX);
		setToolTipText("Pictures are then not for publication");
		site.getActionBars().getMenuManager().add(this);
	}
}
