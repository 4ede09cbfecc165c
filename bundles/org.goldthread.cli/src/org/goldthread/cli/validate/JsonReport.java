package org.goldthread.cli.validate;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.Rule;
import org.goldthread.rules.Severity;

import com.google.gson.stream.JsonWriter;

/** Findings for programs, in the form that docs/command-line.md describes: every key is always there, and the form only grows. */
final class JsonReport {

	private final JsonWriter json;

	private JsonReport(JsonWriter json) {
		this.json = json;
	}

	/**
	 * The whole output.
	 *
	 * @param rules the rules that were checked
	 * @param files the files that could be opened, in the order in which they were given
	 * @param errors a sentence for each file that could not be opened
	 */
	static String of(List<Rule> rules, List<CheckedFile> files, List<FileError> errors) {
		return JsonText.of(json -> new JsonReport(json).write(rules, files, errors));
	}

	private void write(List<Rule> rules, List<CheckedFile> files, List<FileError> errors) throws IOException {
		json.beginObject().name("format").value("goldthread-findings").name("version").value(1).name("rules").beginArray();
		for (Rule rule : rules.stream().sorted(Comparator.comparing(Rule::id)).toList()) {
			rule(rule);
		}
		json.endArray().name("files").beginArray();
		for (CheckedFile file : files) {
			file(file);
		}
		json.endArray().name("errors").beginArray();
		for (FileError error : errors) {
			json.beginObject().name("file").value(error.file()).name("message").value(error.message()).endObject();
		}
		json.endArray().endObject();
	}

	private void rule(Rule rule) throws IOException {
		json.beginObject().name("id").value(rule.id()).name("title").value(rule.title()).name("category").value(rule.category())
				.name("severity").value(rule.severity().word()).name("explanation").value(rule.explanation()).name("source")
				.value(rule.source()).endObject();
	}

	private void file(CheckedFile checked) throws IOException {
		Findings findings = checked.findings();
		json.beginObject().name("file").value(checked.file());
		json.name("portfolio");
		element(checked.portfolio());
		json.name("counts").beginObject();
		for (Severity severity : Severity.values()) {
			json.name(severity.word()).value(findings.count(severity));
		}
		json.name("accepted").value(findings.accepted()).endObject();
		json.name("findings").beginArray();
		for (Finding finding : checked.sorted()) {
			finding(finding);
		}
		json.endArray().endObject();
	}

	private void finding(Finding finding) throws IOException {
		Optional<EStructuralFeature> feature = finding.feature();
		json.beginObject().name("rule").value(finding.rule().id()).name("severity").value(finding.severity().word()).name("element");
		element(finding.element());
		json.name("feature").value(feature.map(EStructuralFeature::getName).orElse(null));
		json.name("subject").value(finding.subject().isEmpty() ? null : finding.subject());
		json.name("message").value(finding.message()).name("advice").value(finding.advice()).endObject();
	}

	private void element(EObject object) throws IOException {
		json.beginObject().name("id").value(FindingOrder.idOf(object)).name("class").value(object.eClass().getName());
		Optional<Element> element = object instanceof Element self ? Optional.of(self) : Optional.empty();
		json.name("reference").value(element.map(Element::getReference).orElse(null));
		json.name("name").value(element.map(Element::getName).orElse(null));
		json.name("label").value(Labels.of(object)).endObject();
	}
}
