package org.goldthread.document.support;

import java.nio.file.Path;

import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;

/** Saves a portfolio again and again, each time with another name, until it is killed. */
public final class SavingProcess {

	private SavingProcess() {
	}

	/**
	 * Says "saving" before the first save.
	 *
	 * @param arguments the file
	 */
	public static void main(String[] arguments) throws Exception {
		PortfolioDocument document = PortfolioDocument.open(Path.of(arguments[0]), DocumentSettings.headless().withBackups(3));
		System.out.println("saving");
		for (int i = 0;; i++) {
			SmallPortfolio.rename(document.edits(), document.portfolio(), "Version " + i);
			document.save();
		}
	}
}
