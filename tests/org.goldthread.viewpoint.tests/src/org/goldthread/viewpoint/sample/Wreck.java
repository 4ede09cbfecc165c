package org.goldthread.viewpoint.sample;

/** Services that cannot be used: the class breaks when it is loaded. */
public final class Wreck {

	private static final Object HULL = build();

	private static Object build() {
		throw new IllegalStateException("no hull");
	}

	@Override
	public String toString() {
		return HULL.toString();
	}
}
