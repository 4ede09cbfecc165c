package org.goldthread.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The parts of a backup as text, which somebody may change before packing them again. */
final class UnpackedBackup {

	private final Map<String, String> parts = new LinkedHashMap<>();

	UnpackedBackup(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry part : zip.stream().toList()) {
				parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

	/** Each part by its name, its lines in an order of their own. */
	Map<String, String> sorted() {
		Map<String, String> sorted = new LinkedHashMap<>(parts);
		sorted.remove(Manifest.PART);
		sorted.replaceAll((name, text) -> String.join("\n", text.lines().sorted().toList()));
		return sorted;
	}

	String part(String name) {
		return parts.get(name);
	}

	UnpackedBackup with(String part, UnaryOperator<String> change) {
		String before = parts.get(part);
		String after = change.apply(before);
		if (after.equals(before)) {
			throw new IllegalArgumentException("Nothing was changed in " + part);
		}
		parts.put(part, after);
		return this;
	}

	/** Makes the hashes and numbers of rows those of the changed parts, as somebody would who wants to deceive. */
	UnpackedBackup withItsHashes() {
		JsonObject manifest = JsonParser.parseString(parts.get(Manifest.PART)).getAsJsonObject();
		for (HistoryTable table : HistoryTable.ALL) {
			byte[] bytes = parts.get(table.part()).getBytes(StandardCharsets.UTF_8);
			var digest = Digests.sha256();
			digest.update(bytes);
			JsonObject described = manifest.getAsJsonObject("tables").getAsJsonObject(table.name());
			described.addProperty("sha256", Digests.text(digest));
			described.addProperty("rows", parts.get(table.part()).lines().count());
		}
		parts.put(Manifest.PART, manifest.toString());
		return this;
	}

	Path pack(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}
}
