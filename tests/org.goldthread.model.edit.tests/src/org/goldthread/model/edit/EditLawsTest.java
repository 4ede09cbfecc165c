package org.goldthread.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.model.edit.element.MoveElements;
import org.goldthread.model.edit.element.PasteElements;
import org.goldthread.model.edit.element.SetFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of every edit: it changes something, undo takes it back whole, redo makes it again. */
class EditLawsTest {

	static Stream<Arguments> everyEdit() {
		Map<String, Function<SamplePortfolio, Edit>> edits = Map.ofEntries(
				Map.entry("rename", s -> SetFeature.of(s.workstream, Literals.ELEMENT__NAME, "Customer front door")),
				Map.entry("set a date", s -> SetFeature.of(s.milestone, Literals.HANDOVER_ITEM__FORECAST, LocalDate.of(2019, 4, 1))),
				Map.entry("clear a reference", s -> SetFeature.of(s.contribution, Literals.CONTRIBUTION__BENEFIT, null)),
				Map.entry("set a list", s -> SetFeature.ofMany(s.risk, Literals.RISK__OUTCOMES, List.of(s.otherOutcome))),
				Map.entry("reorder a list", s -> SetFeature.ofMany(s.risk, Literals.RISK__OUTCOMES, List.of(s.otherOutcome, s.outcome))),
				Map.entry("empty a list", s -> SetFeature.ofMany(s.risk, Literals.RISK__OUTCOMES, List.of())),
				Map.entry("create", s -> CreateElement.in(s.programme, Literals.PROGRAMME__WORKSTREAMS, Literals.WORKSTREAM, w -> { })),
				Map.entry("delete an outcome", s -> DeleteElements.of(List.of(s.outcome))),
				Map.entry("delete a theme with its outcomes", s -> DeleteElements.of(List.of(s.theme))),
				Map.entry("delete a workstream", s -> DeleteElements.of(List.of(s.workstream))),
				Map.entry("delete several", s -> DeleteElements.of(List.of(s.workstream, s.outcome, s.contribution))),
				Map.entry("move to another parent", s -> MoveElements.to(List.of(s.workstream), s.otherProgramme, Literals.PROGRAMME__WORKSTREAMS, 0)),
				Map.entry("move all to another parent", s -> MoveElements.to(List.of(s.otherWorkstream, s.workstream), s.otherProgramme, Literals.PROGRAMME__WORKSTREAMS, 0)),
				Map.entry("move down", s -> MoveElements.to(List.of(s.workstream), s.programme, Literals.PROGRAMME__WORKSTREAMS, 2)),
				Map.entry("move up", s -> MoveElements.to(List.of(s.otherWorkstream), s.programme, Literals.PROGRAMME__WORKSTREAMS, 0)),
				Map.entry("paste", s -> PasteElements.into(List.of(s.workstream), s.otherProgramme)),
				Map.entry("several at once", s -> Edit.of("Several", () -> {
					s.edits.apply(DeleteElements.of(List.of(s.benefit)));
					s.edits.apply(SetFeature.of(s.workstream, Literals.WORKSTREAM__PURPOSE, "So that residents need ask once"));
					s.edits.apply(MoveElements.to(List.of(s.workstream), s.otherProgramme, Literals.PROGRAMME__WORKSTREAMS, 0));
				})));
		return edits.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyEdit")
	void anEditIsUndoneAndRedoneWhole(String name, Function<SamplePortfolio, Edit> edit) {
		SamplePortfolio sample = new SamplePortfolio();
		String before = sample.text();
		sample.edits.apply(edit.apply(sample));
		String after = sample.text();
		assertNotEquals(before, after);
		sample.edits.undo();
		assertEquals(before, sample.text());
		sample.edits.redo();
		assertEquals(after, sample.text());
		sample.edits.undo();
		assertEquals(before, sample.text());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyEdit")
	void anEditSaysInWordsWhatItDoes(String name, Function<SamplePortfolio, Edit> edit) {
		SamplePortfolio sample = new SamplePortfolio();
		sample.edits.apply(edit.apply(sample));
		assertTrue(sample.edits.undoLabel().orElseThrow().matches("(Rename|Change|New|Delete|Move|Paste|Several).*"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyEdit")
	void anEditThatFailsLeavesNothingBehind(String name, Function<SamplePortfolio, Edit> edit) {
		SamplePortfolio sample = new SamplePortfolio();
		String before = sample.text();
		Edit failing = Edit.of("Fail", () -> {
			edit.apply(sample).change().run();
			throw new IllegalStateException("on purpose");
		});
		try {
			sample.edits.apply(failing);
		} catch (IllegalStateException expected) {
			assertEquals("on purpose", expected.getMessage());
		}
		assertEquals(before, sample.text());
	}
}
