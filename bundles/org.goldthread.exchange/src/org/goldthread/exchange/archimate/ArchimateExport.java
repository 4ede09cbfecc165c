package org.goldthread.exchange.archimate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javax.xml.stream.XMLStreamException;

import org.goldthread.exchange.ExportFile;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/**
 * What an export as ArchiMate Model Exchange File wrote.
 *
 * @param elements number of elements
 * @param relationships number of relationships
 * @param withheld number of exempt elements and relationships that were left out
 * @param unmapped what ArchiMate has no words for
 */
public record ArchimateExport(int elements, int relationships, int withheld, List<Unmapped> unmapped) {

	/**
	 * Writes a portfolio as a model of ArchiMate 3.
	 *
	 * @param includeExempt whether what is exempt from publication is written too
	 * @throws IOException when the file cannot be written; it is then as it was
	 */
	public static ArchimateExport write(Portfolio portfolio, boolean includeExempt, Path file) throws IOException {
		ArchiCollection collection = new ArchiCollection(portfolio, includeExempt);
		ArchiModel model = new ArchiModel(Exchange.identifier(portfolio.getId()), Labels.of(portfolio),
				Objects.requireNonNullElse(portfolio.getDescription(), ""), collection.elements(), collection.relations(), 0);
		try {
			ExportFile.write(file, ArchiWriter.write(model));
		} catch (XMLStreamException e) {
			throw new IOException("a text cannot be written as XML", e);
		}
		return new ArchimateExport(model.elements().size(), model.relations().size(), collection.withheld(), collection.unmapped());
	}
}
