package org.goldthread.exchange.register;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.testing.portfolio.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all registers alike. */
class EveryRegisterTest {

	/** What is in no column of a register: milestones and parts of a capability are rows of their own. */
	private static final Set<EStructuralFeature> ROWS_OF_THEIR_OWN = Set.of(Literals.WORKSTREAM__MILESTONES, Literals.CAPABILITY__CAPABILITIES);

	static List<String> names() {
		return Registers.names();
	}

	@ParameterizedTest
	@MethodSource("names")
	void theReferenceComesFirstAndTheIdLast(String name) {
		List<String> headers = headers(name);

		assertEquals(List.of("Reference", "Element ID"), List.of(headers.get(0), headers.get(headers.size() - 1)));
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyHeadingIsThereOnce(String name) {
		assertEquals(headers(name).stream().distinct().toList(), headers(name));
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyStoredColumnBelongsToTheRows(String name) {
		Register<?> register = register(name);

		assertEquals(List.of(), columns(register).stream()
				.filter(column -> features(column.storage()).anyMatch(feature -> !isOf(feature, register.rowType(), column.storage())))
				.map(Column::header).toList());
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyFieldOfAnEntryBelongsToTheEntries(String name) {
		assertEquals(List.of(), columns(register(name)).stream().map(Column::storage).filter(Storage.Entries.class::isInstance)
				.map(Storage.Entries.class::cast).flatMap(entries -> entries.fields().stream().map(Column::storage)
						.flatMap(EveryRegisterTest::features).filter(feature -> !feature.getEContainingClass().isSuperTypeOf(entries.type())))
				.toList());
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyExplanationIsASentence(String name) {
		assertEquals(List.of(), columns(register(name)).stream().filter(column -> !column.explanation().matches("(?s)[A-Z].*\\."))
				.map(Column::header).toList());
	}

	@ParameterizedTest
	@MethodSource("names")
	void nothingThatIsStoredIsMissing(String name) {
		Register<?> register = register(name);
		Set<EStructuralFeature> shown = new HashSet<>(ROWS_OF_THEIR_OWN);
		columns(register).forEach(column -> features(column.storage()).forEach(shown::add));

		assertEquals(List.of(), register.rowType().getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isDerived() && !shown.contains(feature)).map(EStructuralFeature::getName).toList());
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyFieldOfAPlainEntryIsShown(String name) {
		List<String> missing = new ArrayList<>();
		columns(register(name)).stream().map(Column::storage).filter(Storage.Entries.class::isInstance).map(Storage.Entries.class::cast)
				.filter(entries -> !Literals.ELEMENT.isSuperTypeOf(entries.type())).forEach(entries -> {
					Set<EStructuralFeature> shown = new HashSet<>(Set.of(Literals.IDENTIFIED__ID));
					entries.fields().forEach(field -> features(field.storage()).forEach(shown::add));
					entries.type().getEAllStructuralFeatures().stream().filter(feature -> !shown.contains(feature))
							.forEach(feature -> missing.add(entries.type().getName() + "." + feature.getName()));
				});

		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("names")
	void anExemptRowIsWithheldAndCounted(String name) {
		RegisterTable table = RegisterTable.of(register(name), RegisterContext.of(withExempt(register(name)), LocalDate.EPOCH, false));

		assertEquals(List.of(0, 1), List.of(table.rows().size(), table.withheld()));
	}

	@ParameterizedTest
	@MethodSource("names")
	void anExemptRowIsShownWhenAskedFor(String name) {
		RegisterTable table = RegisterTable.of(register(name), RegisterContext.of(withExempt(register(name)), LocalDate.EPOCH, true));

		assertEquals(List.of(1, 0), List.of(table.rows().size(), table.withheld()));
	}

	@ParameterizedTest
	@MethodSource("names")
	void workingNotesAreKeptFromCommittees(String name) {
		RegisterTable table = RegisterTable.of(register(name), RegisterContext.of(aPortfolio().build(), LocalDate.EPOCH, false));

		assertEquals(false, table.headers().contains("Notes"));
	}

	/** A bare row says only what every new element says, so that no computed column makes a figure up. */
	@ParameterizedTest
	@MethodSource("names")
	void aBareRowHasNoComputedFigureButCounts(String name) {
		Register<?> register = register(name);
		Portfolio portfolio = withExempt(register);
		RegisterRows rows = RegisterRows.of(register, RegisterContext.of(portfolio, LocalDate.EPOCH, true));
		List<String> made = new ArrayList<>();
		for (int column = 0; column < rows.columns().size(); column++) {
			if (rows.columns().get(column).isComputed() && rows.cells(0).get(column) instanceof Cell.Figure figure && figure.number().signum() == 0) {
				made.add(rows.columns().get(column).header());
			}
		}

		assertEquals(List.of(), made);
	}

	private static Portfolio withExempt(Register<?> register) {
		Element row = Words.element(register.rowType(), Element.class, "X-1", "Secret");
		row.setPublication(Publication.EXEMPT);
		return aPortfolio().with(row).build();
	}

	private static boolean isOf(EStructuralFeature feature, EClass rowType, Storage storage) {
		return storage instanceof Storage.Parent ? feature.getEType() == rowType : feature.getEContainingClass().isSuperTypeOf(rowType);
	}

	private static Stream<? extends EStructuralFeature> features(Storage storage) {
		return switch (storage) {
			case Storage.Computed computed -> Stream.empty();
			case Storage.Attribute attribute -> Stream.of(attribute.attribute());
			case Storage.Link link -> Stream.of(link.reference());
			case Storage.Parent parent -> parent.containments().stream();
			case Storage.Entries entries -> Stream.of(entries.containment());
			case Storage.OfYear year -> Stream.of(year.containment());
		};
	}

	private static List<String> headers(String name) {
		return columns(register(name)).stream().<String>map(Column::header).toList();
	}

	private static List<? extends Column<?>> columns(Register<?> register) {
		return register.columns(ExampleRegister.portfolio());
	}

	private static Register<?> register(String name) {
		return Registers.named(name).orElseThrow();
	}
}
