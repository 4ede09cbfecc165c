package org.goldthread.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.format.PortfolioReader;
import org.goldthread.document.format.PortfolioWriter;
import org.goldthread.document.format.ReadPortfolio;
import org.goldthread.document.format.Unstorable;
import org.goldthread.document.migration.Migrations;
import org.goldthread.document.storage.Overwriting;
import org.goldthread.document.storage.ReadFile;
import org.goldthread.document.storage.SafeSave;
import org.goldthread.model.Portfolio;

/** Reads and writes portfolios for commands; whatever stands in the way becomes a {@link CommandFailure}. */
public final class PortfolioFiles {

	private static final DocumentSettings SETTINGS = DocumentSettings.headless();

	private PortfolioFiles() {
	}

	/** The portfolio in a file; a file of a newer format is refused, since parts of it would be passed over in silence. */
	public static Portfolio read(Path file) throws CommandFailure {
		try {
			ReadFile read = ReadFile.of(file, SETTINGS.disk(), SETTINGS.sizeLimit());
			ReadPortfolio portfolio = new PortfolioReader(Migrations.all()).read(read.bytes(), file.toString(),
					URI.createFileURI(file.toAbsolutePath().toString()));
			if (portfolio.readOnlyReason().isPresent()) {
				throw CommandFailure.file(portfolio.readOnlyReason().get(), null);
			}
			return portfolio.resource().portfolio().orElseThrow();
		} catch (DocumentException e) {
			throw CommandFailure.file(e.getMessage(), e);
		}
	}

	/** Writes a new file, and refuses when there is one of that name. */
	public static void create(Path file, Portfolio portfolio) throws CommandFailure {
		try {
			PortfolioDocument.create(file, portfolio, SETTINGS);
		} catch (DocumentException e) {
			throw CommandFailure.file(e.getMessage(), e);
		}
	}

	/**
	 * Writes a file; one that is already there is kept as a backup beside it.
	 *
	 * @return whether there was one
	 */
	public static boolean replace(Path file, Portfolio portfolio) throws CommandFailure {
		boolean there = Files.exists(file);
		try {
			new SafeSave(SETTINGS.disk(), SETTINGS.clock(), SETTINGS.backups()).save(file,
					PortfolioWriter.write(portfolio, SETTINGS.sizeLimit()), Overwriting.anything());
			return there;
		} catch (Unstorable e) {
			throw CommandFailure.file(file + " was not written: " + e.getMessage(), e);
		} catch (DocumentException e) {
			throw CommandFailure.file(e.getMessage(), e);
		}
	}
}
