package org.goldthread.store.fault;

import org.goldthread.store.history.Repository;
import org.goldthread.store.support.TestDatabase;

/** Holds a repository open until it is told to end, or is killed. */
public final class HoldingProcess {

	private HoldingProcess() {
	}

	/**
	 * Says "open" when it is open.
	 *
	 * @param arguments the address of the repository, and for how many milliseconds it is held
	 */
	public static void main(String[] arguments) throws Exception {
		try (Repository repository = new TestDatabase("", arguments[0]).open()) {
			System.out.println("open");
			Thread.sleep(Long.parseLong(arguments[1]));
		}
	}
}
