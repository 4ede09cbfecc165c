package org.goldthread.ui.document;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which editors were open of which portfolio file, for the files that were closed last. */
public final class EditorMemory {

	/** So many files are remembered at most. */
	public static final int MOST_FILES = 32;

	private final Map<String, OpenEditors> byFile;

	private EditorMemory(Map<String, OpenEditors> byFile) {
		this.byFile = byFile;
	}

	/** The memory that a text holds; lines that say nothing are passed over, so the empty text is an empty memory. */
	public static EditorMemory of(String text) {
		Map<String, OpenEditors> byFile = new LinkedHashMap<>();
		text.lines().map(line -> line.split(" ")).filter(EditorMemory::isWhole)
				.forEach(words -> byFile.put(decoded(words[0]), editors(words)));
		return new EditorMemory(byFile);
	}

	/** What was open of a file; none when it is not known. */
	public OpenEditors recall(Path file) {
		return byFile.getOrDefault(file.toString(), OpenEditors.NONE);
	}

	/** This memory with other editors for a file, which is now the one that was closed last. */
	public EditorMemory with(Path file, OpenEditors editors) {
		Map<String, OpenEditors> changed = new LinkedHashMap<>();
		if (!editors.isEmpty()) {
			changed.put(file.toString(), editors);
		}
		byFile.forEach((known, open) -> {
			if (changed.size() < MOST_FILES && !known.equals(file.toString())) {
				changed.put(known, open);
			}
		});
		return new EditorMemory(changed);
	}

	/** A line for each file: its name, which editor was in front, and id and key of each. */
	public String text() {
		return byFile.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).collect(Collectors.joining("\n"));
	}

	private static String line(String file, OpenEditors editors) {
		return Stream.concat(Stream.of(file, Integer.toString(editors.front())),
				editors.marks().stream().flatMap(mark -> Stream.of(mark.editor(), mark.key())))
				.map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8)).collect(Collectors.joining(" "));
	}

	private static boolean isWhole(String[] words) {
		return words.length >= 4 && words.length % 2 == 0 && words[1].matches("[0-9]") && Stream.of(words).allMatch(EditorMemory::isEncoded);
	}

	private static boolean isEncoded(String word) {
		return word.matches("([^%]|%[0-9A-Fa-f]{2})+");
	}

	private static OpenEditors editors(String[] words) {
		List<OpenEditors.Mark> marks = new ArrayList<>();
		for (int at = 2; at < words.length; at += 2) {
			marks.add(new OpenEditors.Mark(decoded(words[at]), decoded(words[at + 1])));
		}
		return new OpenEditors(marks, Integer.parseInt(words[1]));
	}

	private static String decoded(String word) {
		return URLDecoder.decode(word, StandardCharsets.UTF_8);
	}
}
