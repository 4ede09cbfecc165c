package org.goldthread.exchange.schedule;

import java.util.concurrent.Callable;

import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;

/**
 * Lets JAXB find its implementation, which it looks for through the thread's context class loader. In the workbench that
 * loader sees other bundles.
 */
final class JaxbLoader {

	private JaxbLoader() {
	}

	/** Does {@code work} with a context class loader that sees JAXB's implementation. */
	static <T> T with(Callable<T> work) throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(JAXBContextFactory.class.getClassLoader());
		try {
			return work.call();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
