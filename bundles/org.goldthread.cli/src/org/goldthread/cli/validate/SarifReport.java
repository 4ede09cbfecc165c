package org.goldthread.cli.validate;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Rule;
import org.goldthread.rules.Severity;

import com.google.gson.stream.JsonWriter;

/**
 * Findings in SARIF 2.1.0, the OASIS standard in which checkers report to code hosts and editors. A finding stands at its
 * file; the element is its logical location, and its fingerprint stays the same as long as it is the same finding.
 */
final class SarifReport {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	private final JsonWriter json;
	private final Map<String, Integer> indexByRule = new HashMap<>();

	private SarifReport(JsonWriter json) {
		this.json = json;
	}

	/**
	 * The whole output.
	 *
	 * @param rules the rules that were checked
	 * @param files the files that could be opened
	 * @param errors a sentence for each file that could not be opened
	 */
	static String of(List<Rule> rules, List<CheckedFile> files, List<FileError> errors) {
		return JsonText.of(json -> new SarifReport(json).write(rules, files, errors));
	}

	private void write(List<Rule> rules, List<CheckedFile> files, List<FileError> errors) throws IOException {
		json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0").name("runs").beginArray().beginObject();
		json.name("tool").beginObject().name("driver").beginObject().name("name").value("Goldthread").name("rules").beginArray();
		for (Rule rule : rules.stream().sorted(Comparator.comparing(Rule::id)).toList()) {
			indexByRule.put(rule.id(), indexByRule.size());
			rule(rule);
		}
		json.endArray().endObject().endObject();
		json.name("columnKind").value("utf16CodeUnits");
		invocation(errors);
		json.name("results").beginArray();
		for (CheckedFile file : files) {
			for (Finding finding : file.sorted()) {
				result(file, finding);
			}
		}
		json.endArray().endObject().endArray().endObject();
	}

	private void rule(Rule rule) throws IOException {
		json.beginObject().name("id").value(rule.id());
		message("shortDescription", rule.title());
		message("fullDescription", rule.explanation());
		message("help", rule.explanation() + " Source: " + rule.source());
		json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
		json.name("properties").beginObject().name("tags").beginArray().value(rule.category()).endArray().endObject().endObject();
	}

	private void invocation(List<FileError> errors) throws IOException {
		json.name("invocations").beginArray().beginObject().name("executionSuccessful").value(errors.isEmpty());
		json.name("toolExecutionNotifications").beginArray();
		for (FileError error : errors) {
			json.beginObject().name("level").value("error");
			message("message", error.message());
			json.name("locations").beginArray().beginObject();
			physicalLocation(error.file());
			json.endObject().endArray().endObject();
		}
		json.endArray().endObject().endArray();
	}

	private void result(CheckedFile file, Finding finding) throws IOException {
		String id = FindingOrder.idOf(finding.element());
		json.beginObject().name("ruleId").value(finding.rule().id()).name("ruleIndex").value(indexByRule.get(finding.rule().id()));
		json.name("level").value(level(finding.severity()));
		message("message", finding.message() + " " + finding.advice());
		json.name("locations").beginArray().beginObject();
		physicalLocation(file.file());
		json.name("logicalLocations").beginArray().beginObject().name("name").value(Labels.of(finding.element()));
		json.name("fullyQualifiedName").value(id).name("kind").value(finding.element().eClass().getName()).endObject().endArray();
		json.endObject().endArray();
		json.name("partialFingerprints").beginObject().name("finding/v1")
				.value(String.join("/", finding.rule().id(), id, finding.subject())).endObject().endObject();
	}

	private void physicalLocation(String file) throws IOException {
		json.name("physicalLocation").beginObject().name("artifactLocation").beginObject().name("uri").value(uri(file)).endObject()
				.endObject();
	}

	private void message(String name, String words) throws IOException {
		json.name(name).beginObject().name("text").value(words).endObject();
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
		};
	}

	/** A relative name stays one, so that whoever reads the report finds the file in their own copy. */
	private static String uri(String file) {
		Path path = Path.of(file);
		if (path.isAbsolute()) {
			return path.toUri().toString();
		}
		try {
			return new URI(null, null, file.replace(path.getFileSystem().getSeparator(), "/"), null).toString();
		} catch (URISyntaxException e) {
			return path.toUri().toString();
		}
	}
}
