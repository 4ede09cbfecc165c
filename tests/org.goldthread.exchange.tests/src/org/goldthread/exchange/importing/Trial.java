package org.goldthread.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.EditStack;

/** Imports text into a portfolio in memory. */
final class Trial {

	private final Path folder;
	private final PortfolioResource resource;
	private final EditStack edits;

	Trial(Path folder, PortfolioResource resource) {
		this.folder = folder;
		this.resource = resource;
		edits = new EditStack(resource.changeHub());
	}

	/** Plans the import of rows of a register, each on a line. */
	ImportPlan plan(String register, String... lines) {
		return plan(Optional.of(Registers.named(register).orElseThrow()), String.join("\n", lines).getBytes(StandardCharsets.UTF_8), ColumnChoices.NONE);
	}

	/** Plans the import of any content; the headings tell the register. */
	ImportPlan plan(byte[] content) {
		return plan(Optional.empty(), content, ColumnChoices.NONE);
	}

	ImportPlan plan(Optional<Register<?>> register, byte[] content, ColumnChoices choices) {
		try {
			return planOrFail(register, content, choices);
		} catch (ImportFailure e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	ImportPlan planOrFail(Optional<Register<?>> register, byte[] content, ColumnChoices choices) throws ImportFailure {
		try {
			return RegisterImport.plan(Files.write(folder.resolve("rows"), content), resource, register, choices);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Plans and makes the import. */
	ImportPlan make(String register, String... lines) {
		ImportPlan plan = plan(register, lines);
		edits.apply(plan.edit());
		return plan;
	}

	void undo() {
		edits.undo();
	}

	void redo() {
		edits.redo();
	}

	static List<String> reasons(ImportPlan plan) {
		return plan.refused().stream().map(Refusal::toString).toList();
	}
}
