package org.goldthread.document;

/** Leaves a mark when it is initialised, which no file may bring about. */
public final class LoadedByHostileFile {

	/** What EMF looks for in a class that a namespace names. */
	public static final Object eINSTANCE = new Object();

	static {
		System.setProperty("goldthread.test.hostileClassLoaded", "true");
	}

	private LoadedByHostileFile() {
	}
}
