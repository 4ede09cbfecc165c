package org.goldthread.exchange.register;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Publication;

/** Who is kept out of the public's sight: what is exempt, and whatever an exempt element contains. */
public final class Exemption {

	private Exemption() {
	}

	/** Whether an object is exempt, or lies in something exempt, and the context may not show that. */
	public static boolean isHidden(EObject object, RegisterContext context) {
		return !context.includeExempt() && isExempt(object);
	}

	/** Whether an object, or something that contains it, is exempt from publication. */
	public static boolean isExempt(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Element element && element.getPublication() == Publication.EXEMPT) {
				return true;
			}
		}
		return false;
	}
}
