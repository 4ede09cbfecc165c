package org.goldthread.viewpoint.presentation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.SpecificationFault;
import org.goldthread.viewpoint.view.LineStyle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The JSON file beside a specification that says what Sirius's format cannot: columns, legend, icons and line widths of
 * each diagram. Sirius does not read it, and nothing in the specification depends on it.
 */
public final class PresentationFile {

	private final Map<String, Presentation> presentations;

	private PresentationFile(Map<String, Presentation> presentations) {
		this.presentations = presentations;
	}

	/** The presentation of the diagram of that name; {@link Presentation#NONE} where the file says nothing of it. */
	public Presentation of(String diagram) {
		return presentations.getOrDefault(diagram, Presentation.NONE);
	}

	/**
	 * Reads the file.
	 *
	 * @throws SpecificationException when it cannot be read or is not of the form documented in docs/viewpoints.md
	 */
	public static PresentationFile load(URL address) throws SpecificationException {
		try (Reader reader = new InputStreamReader(address.openStream(), StandardCharsets.UTF_8)) {
			Map<String, Presentation> presentations = new HashMap<>();
			JsonObject diagrams = JsonParser.parseReader(reader).getAsJsonObject().getAsJsonObject("diagrams");
			for (Map.Entry<String, JsonElement> diagram : diagrams.entrySet()) {
				presentations.put(diagram.getKey(), presentation(diagram.getValue().getAsJsonObject()));
			}
			return new PresentationFile(Map.copyOf(presentations));
		} catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException | ClassCastException
				| NullPointerException | UnsupportedOperationException malformed) {
			throw new SpecificationException(
					List.of(new SpecificationFault(address.toString(), "it is not a presentation file: " + malformed.getMessage())));
		}
	}

	private static Presentation presentation(JsonObject json) {
		List<Column> columns = objects(json, "columns").stream()
				.map(column -> new Column(text(column, "heading"), texts(column.getAsJsonArray("mappings")),
						column.has("ordered") && column.get("ordered").getAsBoolean())).toList();
		List<LegendEntry> legend = objects(json, "legend").stream().map(PresentationFile::legendEntry).toList();
		Map<String, String> icons = new HashMap<>();
		Optional.ofNullable(json.getAsJsonObject("icons"))
				.ifPresent(all -> all.entrySet().forEach(icon -> icons.put(icon.getKey(), icon.getValue().getAsString())));
		return new Presentation(columns, legend, icons, edgeWidths(json.getAsJsonObject("edgeWidths")), arrangement(json),
				optionalText(json, "empty"));
	}

	private static PageArrangement arrangement(JsonObject json) {
		PageArrangement.Kind kind = json.has("arrangement") ? constant(PageArrangement.Kind.class, text(json, "arrangement"))
				: PageArrangement.Kind.LAYERED;
		return new PageArrangement(kind, json.has("width") ? json.get("width").getAsInt() : 0,
				json.has("dates") ? texts(json.getAsJsonArray("dates")) : List.of());
	}

	private static LegendEntry legendEntry(JsonObject json) {
		Optional<LineStyle> line = json.has("line") ? Optional.of(constant(LineStyle.class, text(json, "line"))) : Optional.empty();
		List<LegendStep> steps = objects(json, "steps").stream()
				.map(step -> new LegendStep(text(step, "colour"), optionalText(step, "text"))).toList();
		return new LegendEntry(constant(LegendSample.class, text(json, "sample")), optionalText(json, "mapping"),
				optionalText(json, "colour"), line, steps, text(json, "text"));
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private static EdgeWidths edgeWidths(JsonObject json) {
		return json == null ? EdgeWidths.AS_SPECIFIED : new EdgeWidths(json.get("base").getAsDouble(), json.get("perSize").getAsDouble());
	}

	private static List<JsonObject> objects(JsonObject json, String name) {
		List<JsonObject> objects = new ArrayList<>();
		if (json.has(name)) {
			json.getAsJsonArray(name).forEach(element -> objects.add(element.getAsJsonObject()));
		}
		return objects;
	}

	private static List<String> texts(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsString).toList();
	}

	private static String optionalText(JsonObject json, String name) {
		return json.has(name) ? text(json, name) : "";
	}

	private static String text(JsonObject json, String name) {
		return json.get(name).getAsString();
	}
}
