package org.goldthread.ui.registers.importing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.notify.Notification;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.importing.ColumnChoices;
import org.goldthread.exchange.importing.MatchedTable;
import org.goldthread.exchange.importing.RegisterImport;
import org.goldthread.exchange.register.Register;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/**
 * What the pages of the wizard have gathered so far: the file, its columns, and what an import would do. Belongs to the thread of the
 * document, but for {@link Comparison#run}.
 */
public final class ImportJourney implements ChangeListener, DocumentListener {

	/** Compares a file with the portfolio. */
	public interface Comparison {

		/**
		 * Works out what an import would do; reads the portfolio, which must not change meanwhile, on any thread.
		 *
		 * @param cancelled asked now and then, on the same thread
		 * @throws CancellationException once {@code cancelled} has said so
		 */
		DryRun run(BooleanSupplier cancelled);
	}

	private final PortfolioDocument document;
	private final ColumnChoices choices;
	private ChangeHub heard;
	private Runnable listener = () -> { };
	private Optional<Path> file = Optional.empty();
	private Optional<ReadSource> source = Optional.empty();
	private Optional<FileColumns> columns = Optional.empty();
	private Optional<DryRun> dryRun = Optional.empty();

	/** Nothing gathered yet for an import into {@code document}; {@code choices} are the columns that the user chose before. */
	public ImportJourney(PortfolioDocument document, ColumnChoices choices) {
		this.document = document;
		this.choices = choices;
		heard = document.hub();
		heard.addListener(this);
		document.addListener(this);
	}

	/** Hears no more of the document. */
	public void end() {
		heard.removeListener(this);
		document.removeListener(this);
	}

	/** @param runnable runs when the portfolio has changed, so that a dry run has to be made again */
	public void onChange(Runnable runnable) {
		listener = runnable;
	}

	/** The portfolio that is imported into. */
	public PortfolioDocument document() {
		return document;
	}

	/** Takes another file, which was read; all that followed from the one before is forgotten. */
	public void take(Path newFile, ReadSource read) {
		file = Optional.of(newFile);
		source = Optional.of(read);
		columns = Optional.empty();
		dryRun = Optional.empty();
	}

	/** Forgets the file. */
	public void dropFile() {
		file = Optional.empty();
		source = Optional.empty();
		columns = Optional.empty();
		dryRun = Optional.empty();
	}

	/** The file; empty as long as none was read. */
	public Optional<Path> file() {
		return file;
	}

	/** What was read; empty as long as no file was. */
	public Optional<ReadSource> source() {
		return source;
	}

	/** The register that the headings of the file tell; empty when they tell none or several, or it is no table. */
	public Optional<Register<?>> toldRegister() {
		return source.filter(ReadSource.Rows.class::isInstance).map(ReadSource.Rows.class::cast)
				.flatMap(rows -> FileColumns.register(rows.table(), document.portfolio(), choices));
	}

	/** Lets the rows of the file belong to a register. */
	public void belongTo(Register<?> register) {
		if (source.orElseThrow() instanceof ReadSource.Rows rows) {
			columns = Optional.of(FileColumns.of(rows.table(), document.portfolio(), register, choices));
			dryRun = Optional.empty();
		}
	}

	/** The columns of the file; empty for a schedule or model, and while the register is not known. */
	public Optional<FileColumns> columns() {
		return columns;
	}

	/** A column was chosen anew, so the dry run has to be made again. */
	public void columnsChanged() {
		dryRun = Optional.empty();
	}

	/** Prepares the comparison of the file with the portfolio, for a thread of its own. */
	public Comparison comparison() {
		PortfolioResource resource = document.resource();
		resource.referenceIndex(); // made here, so that no two threads make them at once
		resource.nameIndex();
		resource.inverseReferences();
		if (columns.isPresent()) {
			MatchedTable table = columns.get().table();
			return cancelled -> DryRun.of(RegisterImport.plan(table, resource, cancelled));
		}
		Portfolio portfolio = document.portfolio();
		ReadSource.Model model = (ReadSource.Model) source.orElseThrow();
		String label = "Import " + file.orElseThrow().getFileName();
		return cancelled -> DryRun.of(model.file().plan(portfolio), label);
	}

	/** Takes what a comparison has found. */
	public void show(DryRun found) {
		dryRun = Optional.of(found);
	}

	/** What an import would do; empty as long as it is not worked out, and again after the portfolio has changed. */
	public Optional<DryRun> dryRun() {
		return dryRun;
	}

	/** Makes the import as one step of undo. What the user chose of columns is for {@link #keepChoices}. */
	public void make() {
		DryRun made = dryRun.orElseThrow();
		end();
		document.edits().apply(made.edit());
	}

	/** Keeps the columns that the user chose, for the next time. */
	public void keepChoices() {
		columns.ifPresent(chosen -> {
			Map<String, String> kept = chosen.choices();
			if (!kept.isEmpty()) {
				choices.keep(chosen.register().name(), kept);
			}
		});
	}

	@Override
	public void changed(Notification change) {
		dryRun = Optional.empty();
	}

	@Override
	public void settled() {
		listener.run();
	}

	@Override
	public void reverted() {
		heard.removeListener(this);
		heard = document.hub();
		heard.addListener(this);
		dryRun = Optional.empty();
		columns.ifPresent(known -> belongTo(known.register()));
		listener.run();
	}
}
