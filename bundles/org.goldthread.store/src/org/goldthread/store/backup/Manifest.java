package org.goldthread.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * What a backup says of itself.
 *
 * @param format always {@link #FORMAT}
 * @param version of the form of the backup
 * @param created when the backup was made, such as {@code 2018-09-18T10:00:00Z}
 * @param tables what it holds of each table, by the name of the table
 */
record Manifest(String format, int version, String created, Map<String, Table> tables) {

	static final String PART = "backup.json";
	static final String FORMAT = "goldthread-backup";
	static final int VERSION = 1;

	private static final int LARGEST = 100_000;
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	/**
	 * What a backup holds of a table.
	 *
	 * @param columns the names of its columns, in the order of the values of each row
	 * @param rows number of rows
	 * @param sha256 hash of the part, 64 hexadecimal digits
	 */
	record Table(List<String> columns, long rows, String sha256) {
	}

	static Manifest of(String created, Map<HistoryTable, Table> tables) {
		Map<String, Table> named = new LinkedHashMap<>();
		tables.forEach((table, written) -> named.put(table.name(), written));
		return new Manifest(FORMAT, VERSION, created, named);
	}

	byte[] write() {
		return GSON.toJson(this).getBytes(StandardCharsets.UTF_8);
	}

	static Manifest read(InputStream in) throws IOException, UnsoundBackupException {
		byte[] bytes = in.readNBytes(LARGEST + 1);
		Manifest manifest = bytes.length > LARGEST ? null : parsed(bytes);
		if (manifest == null || !FORMAT.equals(manifest.format)) {
			throw new UnsoundBackupException("it is something else");
		}
		if (manifest.version > VERSION) {
			throw new UnsoundBackupException("a newer version of Goldthread made it");
		}
		for (HistoryTable table : HistoryTable.ALL) {
			Table described = manifest.tables == null ? null : manifest.tables.get(table.name());
			if (described == null || described.sha256 == null || !table.columns().stream().map(Column::name).toList().equals(described.columns)) {
				throw new UnsoundBackupException("it does not describe the table " + table.name());
			}
		}
		return manifest;
	}

	private static Manifest parsed(byte[] bytes) {
		try {
			return GSON.fromJson(new String(bytes, StandardCharsets.UTF_8), Manifest.class);
		} catch (JsonParseException e) {
			return null;
		}
	}
}
