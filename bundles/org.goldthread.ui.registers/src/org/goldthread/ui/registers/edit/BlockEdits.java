package org.goldthread.ui.registers.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.cell.CellReader;
import org.goldthread.exchange.cell.CellReading;
import org.goldthread.exchange.cell.FreeReferences;
import org.goldthread.exchange.cell.PortfolioElements;
import org.goldthread.exchange.register.Home;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;
import org.goldthread.ui.registers.rows.Line;
import org.goldthread.ui.registers.table.TableContents;

/**
 * Writes many cells as one step of undo: all of them, or none when one is refused. Reading comes first and changes nothing. Computed
 * columns and the id are passed over. New rows are refused no reference: where one is taken they get the next free one, since they may
 * be copies of rows that are there.
 */
public final class BlockEdits {

	/**
	 * A text for one cell of an existing line.
	 *
	 * @param line index of the line, which shows a row
	 */
	public record CellInput(int line, int column, String text) {
	}

	private record Step(Element row, boolean isNew, List<CellReading.Change> changes) {

		/** Whether a cell says what the row hangs in. */
		private boolean namesParent() {
			return changes.stream().anyMatch(change -> change.parent().isPresent());
		}
	}

	private final TableContents contents;

	/** Writes into the rows of a table. */
	public BlockEdits(TableContents contents) {
		this.contents = contents;
	}

	/** Writes cells of existing rows. */
	public BlockResult write(String label, List<CellInput> cells) {
		CellReader reader = CellReader.of(contents.document().resource());
		List<Step> steps = new ArrayList<>();
		List<BlockResult.Refusal> refusals = new ArrayList<>();
		for (CellInput cell : cells) {
			contents.element(cell.line()).filter(row -> contents.isEditable(cell.column()))
					.ifPresent(row -> read(reader, row, cell.line(), cell.column(), cell.text(), refusals)
							.ifPresent(change -> steps.add(new Step(row, false, List.of(change)))));
		}
		return apply(label, steps, refusals);
	}

	/**
	 * Writes a block from a line on downwards, one row into each line; rows that find no line become new ones.
	 *
	 * @param columns the columns of the block from left to right; what goes beyond them is refused
	 */
	public BlockResult paste(List<List<String>> block, int firstLine, List<Integer> columns) {
		PortfolioResource resource = contents.document().resource();
		CellReader reader = CellReader.of(resource);
		CellReader newcomers = new CellReader(resource, true, new NewcomerElements(new PortfolioElements(resource)), new FreeReferences(resource));
		List<Step> steps = new ArrayList<>();
		List<BlockResult.Refusal> refusals = new ArrayList<>();
		int line = firstLine;
		for (List<String> texts : withoutHeading(block, columns)) {
			while (contents.line(Math.min(line, contents.rows().lines().size())) instanceof Line.Group) {
				line++;
			}
			Optional<Element> row = contents.element(line);
			steps.add(read(row.isPresent() ? reader : newcomers, row, line, texts, columns, refusals));
			line++;
		}
		return apply("Paste " + (steps.size() == 1 ? "a row" : steps.size() + " rows"), steps, refusals);
	}

	private Step read(CellReader reader, Optional<Element> known, int line, List<String> texts, List<Integer> columns,
			List<BlockResult.Refusal> refusals) {
		Element row = known.orElseGet(() -> (Element) Elements.create(contents.register().rowType()));
		List<CellReading.Change> changes = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			if (i >= columns.size()) {
				if (!texts.get(i).isBlank()) {
					refusals.add(new BlockResult.Refusal(line, "", "There is no column left for \"" + texts.get(i) + "\"."));
				}
			} else if (contents.isEditable(columns.get(i))) {
				read(reader, row, line, columns.get(i), texts.get(i), refusals).ifPresent(changes::add);
			}
		}
		return new Step(row, known.isEmpty(), changes);
	}

	private Optional<CellReading.Change> read(CellReader reader, Element row, int line, int column, String text,
			List<BlockResult.Refusal> refusals) {
		CellReading reading = reader.read(contents.column(column), row, text);
		if (reading instanceof CellReading.Refused refused) {
			refusals.add(new BlockResult.Refusal(line, contents.column(column).header(), refused.reason()));
		}
		return reading instanceof CellReading.Change change ? Optional.of(change) : Optional.empty();
	}

	private BlockResult apply(String label, List<Step> steps, List<BlockResult.Refusal> refusals) {
		NewRows newRows = new NewRows(contents.register(), contents.rows());
		Optional<Home> home = newRows.home(steps.stream().filter(step -> !step.isNew()).map(Step::row).reduce((first, last) -> last));
		if (home.isEmpty() && steps.stream().anyMatch(step -> step.isNew() && !step.namesParent())) {
			refusals.add(new BlockResult.Refusal(contents.rows().lines().size(), "", Placing.refusal(contents.register())));
		}
		if (!refusals.isEmpty()) {
			return BlockResult.refused(refusals);
		}
		List<BlockResult.Renumbering> renumberings = new ArrayList<>();
		contents.document().edits().apply(Edit.of(label, () -> {
			steps.forEach(step -> apply(step, home));
			renumberings.addAll(new NewcomerReferences(contents.document().resource()).give(steps.stream().filter(Step::isNew).map(Step::row).toList()));
		}));
		return BlockResult.written(steps.stream().map(Step::row).distinct().toList(), renumberings);
	}

	private static void apply(Step step, Optional<Home> home) {
		if (step.isNew() && !step.namesParent()) {
			home.ifPresent(place -> add(place, step.row()));
		}
		step.changes().forEach(change -> change.writes().accept(step.row()));
	}

	@SuppressWarnings("unchecked")
	private static void add(Home home, EObject row) {
		((EList<EObject>) home.parent().eGet(home.containment())).add(row);
	}

	/** The block without a first row that repeats the headings. */
	private List<List<String>> withoutHeading(List<List<String>> block, List<Integer> columns) {
		List<String> first = block.isEmpty() ? List.of() : block.getFirst();
		boolean heading = first.size() > 1 && first.size() <= columns.size();
		for (int i = 0; heading && i < first.size(); i++) {
			heading = contents.column(columns.get(i)).header().equalsIgnoreCase(first.get(i).strip());
		}
		return heading ? block.subList(1, block.size()) : block;
	}
}
