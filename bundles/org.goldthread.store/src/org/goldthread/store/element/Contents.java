package org.goldthread.store.element;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** The values of an entry as one text, JSON with a list for each feature; the same values always make the same text. */
public final class Contents {

	private Contents() {
	}

	/** Writes values, features in alphabetical order. */
	public static String write(SortedMap<String, List<String>> values) {
		StringWriter text = new StringWriter(values.size() * 32);
		try (JsonWriter writer = new JsonWriter(text)) {
			writer.beginObject();
			for (Map.Entry<String, List<String>> value : values.entrySet()) {
				writer.name(value.getKey()).beginArray();
				for (String item : value.getValue()) {
					writer.value(item);
				}
				writer.endArray();
			}
			writer.endObject();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	/**
	 * Reads values.
	 *
	 * @throws UnsoundRevisionException when the text is not what {@link #write} makes
	 */
	public static SortedMap<String, List<String>> read(String id, String text) throws UnsoundRevisionException {
		return readList(List.of(text)).orElseThrow(() -> new UnsoundRevisionException(id, "its contents cannot be read")).get(0);
	}

	/**
	 * Reads the values of many entries, faster than one by one.
	 *
	 * @param texts one for each id
	 * @throws UnsoundRevisionException when a text is not what {@link #write} makes
	 */
	public static List<SortedMap<String, List<String>>> read(List<String> ids, List<String> texts) throws UnsoundRevisionException {
		Optional<List<SortedMap<String, List<String>>>> all = readList(texts);
		if (all.isPresent()) {
			return all.get();
		}
		List<SortedMap<String, List<String>>> each = new ArrayList<>(texts.size());
		for (int i = 0; i < texts.size(); i++) {
			each.add(read(ids.get(i), texts.get(i)));
		}
		return each;
	}

	/** Reads the texts as the items of one list; empty when any of them is no object of its own. */
	private static Optional<List<SortedMap<String, List<String>>>> readList(List<String> texts) {
		List<SortedMap<String, List<String>>> all = new ArrayList<>(texts.size());
		try (JsonReader reader = new JsonReader(new StringReader(texts.stream().collect(Collectors.joining(",", "[", "]"))))) {
			reader.beginArray();
			Map<String, String> names = new HashMap<>();
			while (reader.hasNext()) {
				all.add(values(reader, names));
			}
			reader.endArray();
			return all.size() == texts.size() && reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(all) : Optional.empty();
		} catch (IOException | IllegalStateException e) {
			return Optional.empty();
		}
	}

	/** @param names the names read so far, each by itself, so that a name is kept once for all entries */
	private static SortedMap<String, List<String>> values(JsonReader reader, Map<String, String> names) throws IOException {
		SortedMap<String, List<String>> values = new TreeMap<>();
		reader.beginObject();
		while (reader.hasNext()) {
			String name = reader.nextName();
			values.put(names.computeIfAbsent(name, Function.identity()), items(reader));
		}
		reader.endObject();
		return values;
	}

	private static List<String> items(JsonReader reader) throws IOException {
		List<String> items = new ArrayList<>(1);
		reader.beginArray();
		while (reader.hasNext()) {
			if (reader.peek() == JsonToken.NULL) {
				reader.nextNull();
				items.add(null);
			} else {
				items.add(reader.nextString());
			}
		}
		reader.endArray();
		return items.size() == 1 ? Collections.singletonList(items.get(0)) : Collections.unmodifiableList(items);
	}
}
