package org.goldthread.viewpoint.sample;

import org.eclipse.emf.ecore.EObject;

/** Services for tests, in a second class. */
public final class OtherServices {

	public String shout(EObject element) {
		return "never called, as the first class has this service too";
	}

	public String whisper(EObject element) {
		return Harbour.get(element, "name").toString().toLowerCase();
	}
}
