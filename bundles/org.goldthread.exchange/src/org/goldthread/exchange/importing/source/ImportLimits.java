package org.goldthread.exchange.importing.source;

/**
 * How much a file may hold that registers are read from.
 *
 * @param fileSize bytes of the file
 * @param unpackedSheets bytes of all parts of a workbook once they are unpacked
 * @param unpackedPart bytes of one part of a workbook that is no sheet
 * @param columns columns
 * @param rows rows
 * @param cells cells that hold something
 * @param cellLength characters in one cell
 */
public record ImportLimits(long fileSize, long unpackedSheets, long unpackedPart, int columns, int rows, int cells, int cellLength) {

	/** Room for four times the largest register that is measured, 50,000 rows of 62 columns. */
	public static final ImportLimits USUAL = new ImportLimits(64L << 20, 512L << 20, 64L << 20, 500, 200_000, 6_000_000, 1_000_000);
}
