package org.goldthread.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.RegisterExport;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.Edit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

	private static PortfolioDocument document;

	@TempDir
	Path folder;

	@BeforeAll
	static void openTheExample() throws DocumentException {
		document = PortfolioDocument.open(Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread"),
				DocumentSettings.headless());
	}

	@ParameterizedTest
	@MethodSource("exports")
	void anExportReadAgainChangesNothing(String register, String ending, boolean includeExempt) throws IOException, ImportFailure {
		Path file = folder.resolve("register" + ending);
		int rows = export(Registers.named(register).orElseThrow(), file, includeExempt);

		ImportPlan plan = RegisterImport.plan(file, document.resource(), Optional.empty(), ColumnChoices.NONE);

		assertEquals(register + ": 0 added, 0 changed, " + rows + " unchanged, 0 refused " + List.of() + List.of(),
				plan.table().register().name() + ": " + plan.summary() + " " + changes(plan) + Trial.reasons(plan));
	}

	@ParameterizedTest
	@ValueSource(strings = {".csv", ".xlsx"})
	void oneValueThatDiffersIsTheOnlyChange(String ending) throws IOException, ImportFailure {
		Path file = folder.resolve("register" + ending);
		export(Registers.named("risks").orElseThrow(), file, true);
		Risk risk = document.portfolio().getRisks().get(3);
		String cause = risk.getCause();
		document.edits().apply(Edit.of("Change", () -> risk.setCause("Another")));
		ImportPlan plan = RegisterImport.plan(file, document.resource(), Optional.empty(), ColumnChoices.NONE);
		document.edits().undo();

		assertEquals(List.of("Cause: Another -> " + cause), changes(plan));
	}

	private static List<String> changes(ImportPlan plan) {
		return plan.changed().stream().flatMap(row -> row.changes().stream())
				.map(each -> each.column() + ": " + each.change().before() + " -> " + each.change().after()).limit(5).toList();
	}

	private static int export(Register<?> register, Path file, boolean includeExempt) throws IOException {
		return RegisterExport.write(register, RegisterContext.of(document.portfolio(), LocalDate.of(2018, 9, 18), includeExempt), file).rows();
	}

	static Stream<Arguments> exports() {
		return Registers.names().stream().flatMap(register -> Stream.of(".csv", ".xlsx").filter(RoundTripTest::isWritten)
				.flatMap(ending -> Stream.of(true, false).map(exempt -> Arguments.of(register, ending, exempt))));
	}

	private static boolean isWritten(String ending) {
		return RegisterExport.isPossible(Path.of("register" + ending));
	}
}
