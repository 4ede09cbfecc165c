package org.goldthread.testing.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.URI;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;

/** The example portfolio under random edits, undos and redos, for tests that what follows edits equals what is worked out afresh. */
public final class EditedExample {

	private final PortfolioResource resource = load();
	private final EditStack edits = new EditStack(resource.changeHub());
	private final BiFunction<PortfolioResource, Random, Edit> next;

	/** Edits over every class of the model. */
	public EditedExample() {
		this(RandomEdit::of);
	}

	/** @param next makes an edit that is possible now */
	public EditedExample(BiFunction<PortfolioResource, Random, Edit> next) {
		this.next = next;
	}

	/** What holds the portfolio. */
	public PortfolioResource resource() {
		return resource;
	}

	/** The portfolio, which stays the same object. */
	public Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}

	/** What was done so far. */
	public EditStack edits() {
		return edits;
	}

	/** Edits, or undoes or redoes what was done before; says in a few words what it did. The same random numbers do the same. */
	public String step(Random random) {
		int kind = random.nextInt(10);
		if (kind == 0 && edits.canUndo()) {
			edits.undo();
			return "undo";
		}
		if (kind == 1 && edits.canRedo()) {
			edits.redo();
			return "redo";
		}
		Edit edit = next.apply(resource, random);
		edits.apply(edit);
		return edit.label();
	}

	private static PortfolioResource load() {
		Path file = Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread");
		PortfolioResource resource = PortfolioResource.create(URI.createFileURI(file.toAbsolutePath().toString()));
		try {
			resource.load(Map.of());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return resource;
	}
}
