package org.goldthread.store.element;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
		SortedMap<String, List<String>> values = new TreeMap<>();
		try (JsonReader reader = new JsonReader(new StringReader(text))) {
			reader.beginObject();
			while (reader.hasNext()) {
				values.put(reader.nextName(), items(reader));
			}
			reader.endObject();
		} catch (IOException | IllegalStateException e) {
			throw new UnsoundRevisionException(id, "its contents cannot be read");
		}
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
		return Collections.unmodifiableList(items);
	}
}
