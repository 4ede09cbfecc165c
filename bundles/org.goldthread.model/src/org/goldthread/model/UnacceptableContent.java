package org.goldthread.model;

import org.eclipse.emf.ecore.xmi.XMIException;

/** Carries the first error of a file out of the parser. */
final class UnacceptableContent extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient XMIException error;

	UnacceptableContent(XMIException error) {
		super(error);
		this.error = error;
	}

	XMIException error() {
		return error;
	}
}
