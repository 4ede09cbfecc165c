package org.goldthread.exchange.register;

import java.util.function.Supplier;

/**
 * A value that is worked out when it is first asked for, then kept.
 *
 * @param <T> the class of the value, never null
 */
final class Lazy<T> {

	private final Supplier<T> source;
	private T value;

	Lazy(Supplier<T> source) {
		this.source = source;
	}

	synchronized T get() {
		if (value == null) {
			value = source.get();
		}
		return value;
	}
}
