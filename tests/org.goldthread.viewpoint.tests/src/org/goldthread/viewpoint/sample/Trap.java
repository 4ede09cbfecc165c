package org.goldthread.viewpoint.sample;

/** Leaves a trace when it is loaded. */
public final class Trap {

	static {
		System.setProperty("org.goldthread.viewpoint.trap", "sprung");
	}
}
