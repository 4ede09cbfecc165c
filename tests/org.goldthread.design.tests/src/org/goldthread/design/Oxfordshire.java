package org.goldthread.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.goldthread.model.PortfolioResource;

/** The example portfolio, for tests. */
final class Oxfordshire {

	private Oxfordshire() {
	}

	/** Reads it anew. */
	static PortfolioResource open() {
		Path example = Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread");
		PortfolioResource resource = PortfolioResource.create(URI.createFileURI(example.toAbsolutePath().toString()));
		try {
			resource.load(Map.of());
		} catch (IOException absent) {
			throw new UncheckedIOException(absent);
		}
		return resource;
	}
}
