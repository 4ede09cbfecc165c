package org.goldthread.document.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.format.PortfolioReader;
import org.goldthread.document.migration.Migrations;
import org.goldthread.document.storage.Reasons;
import org.goldthread.model.Portfolio;

/** Compares a snapshot with its file, before the user decides. */
public final class SnapshotComparison {

	private SnapshotComparison() {
	}

	/**
	 * What the snapshot would change in the file as it is now.
	 *
	 * @throws DocumentException when the file or the snapshot cannot be read
	 */
	public static List<ElementDifference> of(RecoverySnapshot snapshot, DocumentSettings settings) throws DocumentException {
		return PortfolioDifferences.between(read(snapshot.file(), settings), read(snapshot.content(), settings));
	}

	private static Portfolio read(Path file, DocumentSettings settings) throws DocumentException {
		try {
			byte[] bytes = settings.disk().read(file, settings.sizeLimit());
			URI location = URI.createFileURI(file.toAbsolutePath().toString());
			return new PortfolioReader(Migrations.all()).read(bytes, file.toString(), location).resource().portfolio().orElseThrow();
		} catch (IOException e) {
			throw new DocumentException(Kind.UNREADABLE,
					file + " cannot be read (" + Reasons.of(e) + "), so there is nothing to compare with; restore the snapshot to look at it", e);
		}
	}
}
