package org.goldthread.exchange.schedule;

import java.util.concurrent.Callable;

/**
 * Lets JAXB find its implementation, which it looks for through the thread's context class loader: this bundle names it among its
 * services, since the implementation does not do so itself, and in the workbench no other class loader would find it.
 */
final class JaxbLoader {

	private JaxbLoader() {
	}

	/** Does {@code work} with a context class loader that sees JAXB's implementation. */
	static <T> T with(Callable<T> work) throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(JaxbLoader.class.getClassLoader());
		try {
			return work.call();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
