package org.goldthread.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.migration.MigrationFailure;
import org.goldthread.document.migration.Migrations;
import org.goldthread.model.PortfolioResource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the bytes of a file, whoever wrote them: gives a whole portfolio, or one sentence that says why not. */
public final class PortfolioReader {

	private final Migrations migrations;

	/** A reader that brings older formats up to date with {@code migrations}. */
	public PortfolioReader(Migrations migrations) {
		this.migrations = migrations;
	}

	/**
	 * Reads a portfolio.
	 *
	 * @param file what the sentence of an error calls the file
	 * @param location address of the resource that will hold the portfolio
	 * @throws DocumentException when the bytes are no portfolio that this program can show
	 */
	public ReadPortfolio read(byte[] bytes, String file, URI location) throws DocumentException {
		try {
			ByteScan.check(bytes);
			FormatVersion version = FileHead.of(bytes).version();
			if (version.isOlder()) {
				return new ReadPortfolio(load(migrate(bytes, version), location, false), Optional.empty());
			}
			PortfolioResource resource = load(bytes, location, version.isNewer());
			return new ReadPortfolio(resource, version.isNewer() ? Optional.of(newer(file, version, resource)) : Optional.empty());
		} catch (Refusal e) {
			throw e.of(file);
		}
	}

	private byte[] migrate(byte[] bytes, FormatVersion version) throws Refusal {
		try {
			byte[] migrated = migrations.toCurrent(bytes, version);
			ByteScan.check(migrated);
			return migrated;
		} catch (MigrationFailure e) {
			throw new Refusal(Kind.OTHER_FORMAT, e.getMessage());
		}
	}

	private static PortfolioResource load(byte[] bytes, URI location, boolean lenient) throws Refusal {
		PortfolioResource resource = PortfolioResource.create(location);
		try {
			resource.load(new ByteArrayInputStream(bytes), Map.of(PortfolioResource.OPTION_LENIENT, lenient,
					XMLResource.OPTION_USE_PARSER_POOL, Parsers.pool()));
		} catch (IOException e) {
			throw refusal(bytes, e);
		} catch (RuntimeException e) {
			throw new Refusal(Kind.DAMAGED, 0, "it cannot be understood as a portfolio", e);
		}
		LoadedContents.check(resource, bytes);
		return resource;
	}

	private static Refusal refusal(byte[] bytes, IOException e) {
		return switch (e.getCause()) {
			case XMIException error when error.getCause() instanceof SAXParseException parse ->
				Damage.notWellFormed(bytes, parse.getLineNumber(), e);
			case XMIException error -> Damage.of(error);
			case XMLStreamException error -> Damage.notWellFormed(bytes, error.getLocation().getLineNumber(), e);
			case SAXParseException error -> Damage.notWellFormed(bytes, error.getLineNumber(), e);
			case SAXException error -> Damage.notWellFormed(bytes, 1, e);
			case null, default -> Damage.notWellFormed(bytes, 1, e);
		};
	}

	private static String newer(String file, FormatVersion version, PortfolioResource resource) {
		String left = resource.skipped() == 0 ? ""
				: ", and what this version does not know is not shown (" + resource.skipped() + (resource.skipped() == 1 ? " thing)" : " things)");
		return file + " was written by a newer Goldthread (format " + version + "): it can be read but not changed here" + left
				+ "; use the newer version to change it";
	}
}
