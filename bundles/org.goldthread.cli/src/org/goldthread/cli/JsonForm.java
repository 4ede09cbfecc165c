package org.goldthread.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.model.Element;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** How values stand in JSON: every key is always there, with null for what is missing. */
public final class JsonForm {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

	private JsonForm() {
	}

	/** An object of keys and values in turn; a value is JSON, text, a number, a truth value, a day, an element, or an {@link Optional} of one. */
	public static JsonObject object(Object... keysAndValues) {
		JsonObject object = new JsonObject();
		for (int at = 0; at < keysAndValues.length; at += 2) {
			object.add((String) keysAndValues[at], value(keysAndValues[at + 1]));
		}
		return object;
	}

	/** An array of values in the given order. */
	public static <T> JsonArray array(Collection<T> values, Function<? super T, ?> form) {
		JsonArray array = new JsonArray(values.size());
		values.forEach(value -> array.add(value(form.apply(value))));
		return array;
	}

	/** A low, likely and high amount in pounds. */
	public static JsonObject range(AmountRange range) {
		return object("low", range.low(), "likely", range.likely(), "high", range.high());
	}

	/** The finished text. */
	public static String text(JsonObject root) {
		return GSON.toJson(root) + "\n";
	}

	private static JsonElement value(Object value) {
		return switch (value) {
			case null -> JsonNull.INSTANCE;
			case Optional<?> optional -> value(optional.orElse(null));
			case JsonElement json -> json;
			case String text -> new JsonPrimitive(text);
			case BigDecimal amount -> new JsonPrimitive(plain(amount));
			case Number number -> new JsonPrimitive(number);
			case Boolean truth -> new JsonPrimitive(truth);
			case LocalDate day -> new JsonPrimitive(day.toString());
			case EObject element -> element(element);
			default -> throw new IllegalArgumentException("No form for " + value.getClass());
		};
	}

	private static BigDecimal plain(BigDecimal amount) {
		BigDecimal plain = amount.stripTrailingZeros();
		return plain.scale() < 0 ? plain.setScale(0) : plain;
	}

	private static JsonObject element(EObject element) {
		Optional<Element> named = element instanceof Element self ? Optional.of(self) : Optional.empty();
		return object("id", element instanceof Identified identified ? identified.getId() : null, "class", element.eClass().getName(),
				"reference", named.map(Element::getReference), "name", named.map(Element::getName), "label", Labels.of(element));
	}
}
