package org.goldthread.exchange.value;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Exemption;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Element;
import org.goldthread.model.SourceDocument;

/** Reads what the cells of a register say, with their parts. */
public final class RowValues {

	private static final Value MISSING = new Value.Missing();

	private RowValues() {
	}

	/** The values of a row, one for each column. */
	public static List<Value> of(RegisterRows rows, int row) {
		List<Cell> cells = rows.cells(row);
		Element element = rows.elements().get(row);
		return IntStream.range(0, cells.size())
				.mapToObj(index -> value(rows.columns().get(index), cells.get(index), element, rows.context())).toList();
	}

	private static Value value(Column<?> column, Cell cell, EObject row, RegisterContext context) {
		return switch (column.storage()) {
			case Storage.Link(EReference reference) -> linked(row.eGet(reference), context);
			case Storage.Parent parent -> linked(row.eContainer(), context);
			case Storage.Entries entries -> entries(row, entries, context);
			case Storage.Attribute attribute -> plain(column.type(), cell);
			case Storage.OfYear year -> plain(column.type(), cell);
			case Storage.Computed computed -> plain(column.type(), cell);
		};
	}

	private static Value plain(ValueType type, Cell cell) {
		return switch (cell) {
			case Cell.Empty empty -> MISSING;
			case Cell.Day(var date) -> new Value.Day(date);
			case Cell.Figure(var number) -> new Value.Number(number, type == ValueType.MONEY);
			case Cell.Words(var text) when type == ValueType.YES_NO -> new Value.YesNo(text.equals("Y"));
			case Cell.Words(var text) -> new Value.Words(text);
		};
	}

	private static Value linked(Object target, RegisterContext context) {
		return switch (target) {
			case Element element -> link(element, context);
			case Collection<?> targets -> links(targets, context);
			case null, default -> MISSING;
		};
	}

	private static Value links(Collection<?> targets, RegisterContext context) {
		List<Value.Link> links = targets.stream().filter(Element.class::isInstance).map(target -> link((Element) target, context)).toList();
		return links.isEmpty() ? MISSING : new Value.Links(links);
	}

	private static Value.Link link(Element target, RegisterContext context) {
		boolean hidden = Exemption.isHidden(target, context);
		return new Value.Link(target.eClass(), text(target.getId()), text(target.getReference()), hidden ? "" : text(target.getName()), hidden,
				hidden ? Optional.empty() : address(target));
	}

	private static Optional<URI> address(Element target) {
		return target instanceof SourceDocument document ? WebAddress.of(text(document.getAddress())) : Optional.empty();
	}

	@SuppressWarnings("unchecked")
	private static Value entries(EObject row, Storage.Entries storage, RegisterContext context) {
		List<EObject> all = (List<EObject>) row.eGet(storage.containment());
		List<EObject> shown = all.stream().filter(entry -> !Exemption.isHidden(entry, context)).toList();
		return all.isEmpty() ? MISSING
				: new Value.Entries(storage.fields().stream().map(Column::header).toList(),
						shown.stream().map(entry -> fields(entry, storage.fields(), context)).toList(), all.size() - shown.size());
	}

	private static List<Value> fields(EObject entry, List<Column<EObject>> fields, RegisterContext context) {
		return fields.stream().map(field -> value(field, field.cell(entry, context), entry, context)).toList();
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
