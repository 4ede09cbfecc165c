package org.goldthread.ui.registers.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.Finding;
import org.goldthread.ui.registers.rows.Chip;
import org.goldthread.ui.registers.rows.Line;
import org.goldthread.ui.registers.rows.LiveRows;

/** What the table of a register shows, by index of line and column. */
public final class TableContents {

	private static final Line NEW = new Line.New();

	private final Register<?> register;
	private final PortfolioDocument document;
	private final LiveRows rows;

	/** The contents of a table over a document. */
	public TableContents(Register<?> register, PortfolioDocument document, LiveRows rows) {
		this.register = register;
		this.document = document;
		this.rows = rows;
	}

	/** The register that is shown. */
	public Register<?> register() {
		return register;
	}

	/** The document that holds the rows. */
	public PortfolioDocument document() {
		return document;
	}

	/** The lines, kept up to date. */
	public LiveRows rows() {
		return rows;
	}

	/** The columns of the register. */
	public List<Column<Element>> columns() {
		return rows.columns();
	}

	/** One column. */
	public Column<Element> column(int column) {
		return rows.columns().get(column);
	}

	/** Number of lines, with the one for a new row unless the document is for reading only. */
	public int lineCount() {
		return rows.lines().size() + (isReadOnly() ? 0 : 1);
	}

	/** A line. */
	public Line line(int index) {
		return index < rows.lines().size() ? rows.lines().get(index) : NEW;
	}

	/** The element in a line; empty for the head of a group and for the line of a new row. */
	public Optional<Element> element(int line) {
		return line >= 0 && line < lineCount() && line(line) instanceof Line.Row row ? Optional.of(row.element()) : Optional.empty();
	}

	/** What a cell says. */
	public String text(int column, int line) {
		return element(line).map(row -> rows.text(row, column)).orElse("");
	}

	/** The colour and letter in a cell. */
	public Optional<Chip> chip(int column, int line) {
		return element(line).flatMap(row -> Chip.of(column(column), row, rows.cell(row, column), rows.context()));
	}

	/** What is found about an element. */
	public List<Finding> findings(Element row) {
		return document.problems().current().of(row);
	}

	/** What is found about a cell. */
	public List<Finding> findings(int column, int line) {
		Optional<EStructuralFeature> feature = feature(column(column));
		return feature.isEmpty() ? List.of() : element(line).map(this::findings).orElse(List.of()).stream()
				.filter(finding -> finding.feature().equals(feature)).toList();
	}

	/** Whether users may write in a column: not in computed ones, nor in the id. */
	public boolean isEditable(int column) {
		return !isReadOnly() && !column(column).isComputed()
				&& !(column(column).storage() instanceof Storage.Attribute stored && stored.attribute() == Literals.IDENTIFIED__ID);
	}

	/** Whether nothing may be written, as in a file of a newer format. */
	public boolean isReadOnly() {
		return document.readOnlyReason().isPresent();
	}

	/** The concept of the rows. */
	public Concept concept() {
		return Concept.of(register.rowType());
	}

	/** Whether text of a column may have several lines. */
	public boolean hasLines(int column) {
		EAttribute attribute = column(column).storage() instanceof Storage.Attribute stored ? stored.attribute() : null;
		return column(column).type() == ValueType.ENTRIES || attribute != null && attribute.getEAttributeType() == Literals.TEXT;
	}

	private static Optional<EStructuralFeature> feature(Column<Element> column) {
		return switch (column.storage()) {
			case Storage.Attribute stored -> Optional.of(stored.attribute());
			case Storage.Link link -> Optional.of(link.reference());
			case Storage.Entries entries -> Optional.of(entries.containment());
			case Storage.OfYear year -> Optional.of(year.containment());
			case Storage.Parent parent -> Optional.empty();
			case Storage.Computed computed -> Optional.empty();
		};
	}
}
