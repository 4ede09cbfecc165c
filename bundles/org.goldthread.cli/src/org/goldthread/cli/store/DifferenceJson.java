package org.goldthread.cli.store;

import static org.goldthread.cli.JsonForm.array;
import static org.goldthread.cli.JsonForm.object;

import java.util.List;
import java.util.Locale;

import org.goldthread.cli.JsonForm;
import org.goldthread.store.history.Revision;
import org.goldthread.store.words.Difference;

import com.google.gson.JsonObject;

/** The differences of two revisions for programs, in the form that docs/command-line.md describes; the form only grows. */
final class DifferenceJson {

	private DifferenceJson() {
	}

	static String of(Revision from, Revision to, List<Difference> differences) {
		return JsonForm.text(object("format", "goldthread-differences", "version", 1, "portfolio", to.portfolio(), "from", revision(from), "to",
				revision(to), "differences", array(differences, DifferenceJson::difference)));
	}

	private static JsonObject revision(Revision revision) {
		return object("revision", revision.number(), "baseline", revision.baseline(), "hash", revision.hash());
	}

	private static JsonObject difference(Difference difference) {
		return object("kind", difference.kind().name().toLowerCase(Locale.ROOT), "id", difference.entry().getId(), "class",
				difference.entry().eClass().getName(), "label", difference.label(), "feature", difference.feature(), "before", difference.before(),
				"after", difference.after(), "days", difference.days(), "pounds", difference.pounds());
	}
}
