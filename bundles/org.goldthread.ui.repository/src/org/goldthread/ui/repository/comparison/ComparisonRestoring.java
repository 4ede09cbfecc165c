package org.goldthread.ui.repository.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.ui.repository.comparison.detail.ComparedValue;
import org.goldthread.ui.repository.restore.Restoration;
import org.goldthread.ui.repository.restore.Restoring;

/** Takes what was in the earlier state of a comparison into the open portfolio, each time as one step of undo. */
final class ComparisonRestoring {

	private final ComparisonEditor editor;
	private final ComparisonPage page;
	private Supplier<Optional<ReadRevision>> earlier = Optional::empty;

	ComparisonRestoring(ComparisonEditor editor, ComparisonPage page) {
		this.editor = editor;
		this.page = page;
	}

	/** Takes the earlier state from {@code source}, which has none as long as it reads. */
	void from(Supplier<Optional<ReadRevision>> source) {
		earlier = source;
	}

	/** Why nothing can be restored, a sentence without its stop; empty when something can. */
	Optional<String> obstacle() {
		Optional<PortfolioDocument> open = page.open();
		return open.isEmpty() ? Optional.of("Open the portfolio first: what was is restored there")
				: open.get().readOnlyReason().or(() -> earlier.get().isEmpty() ? Optional.of("The revision is being read") : Optional.empty());
	}

	/** What restoring the selected entries does, or why it cannot be done. */
	String tip() {
		return obstacle().orElseGet(() -> "Make the selected entries in " + page.open().orElseThrow().file().getFileName() + " what they were in "
				+ editor.comparison().from().name() + ", with all that lies below them");
	}

	/** Whether the open portfolio has an entry that values can be restored of. */
	boolean canRestoreValuesOf(String id) {
		return obstacle().isEmpty() && page.open().filter(document -> document.resource().getEObject(id) != null).isPresent();
	}

	/** Makes entries what they were, with all that lies below them. */
	void entries(String label, List<String> ids) {
		page.open().ifPresent(document -> apply(document, label, Restoration.of(sinceEarlier(document), ids)));
	}

	/** Makes one value of an entry what it was. */
	void value(String id, ComparedValue value) {
		page.open().ifPresent(document -> {
			Optional<ElementChange> change = Optional.ofNullable(sinceEarlier(document).changes().get(id))
					.filter(known -> known.values().stream().anyMatch(each -> each.feature().equals(value.feature())));
			apply(document, "Restore " + value.label(), change.map(known -> Restoration.of(known, value.feature())).orElse(List.of()));
		});
	}

	private Comparison sinceEarlier(PortfolioDocument document) {
		return editor.comparison().to().workingCopy().isPresent() ? page.comparison() : earlier.get().orElseThrow().comparedWith(document.resource());
	}

	private void apply(PortfolioDocument document, String label, Collection<ElementChange> changes) {
		editor.tell(Restoring.some(document, label, changes, earlier.get().orElseThrow().state()::get).words());
	}
}
