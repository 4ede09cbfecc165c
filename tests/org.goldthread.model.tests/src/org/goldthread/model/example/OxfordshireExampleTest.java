package org.goldthread.model.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Benefit;
import org.goldthread.model.Capability;
import org.goldthread.model.Contribution;
import org.goldthread.model.DayOff;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.Dependency;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Layer;
import org.goldthread.model.Milestone;
import org.goldthread.model.PublishedFigure;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.SourceDocument;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OxfordshireExampleTest {

	private OxfordshireExample example;

	@BeforeEach
	void load() throws IOException {
		example = new OxfordshireExample();
	}

	@Test
	void theFileIsWrittenAgainToTheByte() throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		example.resource().save(written, Map.of());
		assertArrayEquals(OxfordshireExample.bytes(), written.toByteArray());
	}

	@Test
	void noReferenceLeadsNowhere() {
		assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(example.resource()));
	}

	@ParameterizedTest
	@MethodSource("asked")
	void thereIsEnoughIllustrativeContentToShow(Class<? extends Element> type, int least) {
		int found = example.illustrative(type).size();
		assertTrue(found >= least, found + " of " + least);
	}

	static Stream<Arguments> asked() {
		return Stream.of(arguments(Workstream.class, 10), arguments(Capability.class, 25), arguments(Layer.class, 4),
				arguments(DeliveryPrinciple.class, 7), arguments(Dependency.class, 15), arguments(Risk.class, 15),
				arguments(SavingsLine.class, 20), arguments(Milestone.class, 30), arguments(Benefit.class, 10));
	}

	@Test
	void whatIsMadeUpSaysSo() {
		List<Class<? extends Element>> madeUp = List.of(Workstream.class, Capability.class, Risk.class, Milestone.class, Dependency.class,
				Benefit.class);
		assertEquals(List.of(), references(madeUp.stream().flatMap(type -> example.all(type).stream())
				.filter(each -> !each.isIllustrative())));
	}

	@Test
	void everyStatedFactHasAnAnchor() {
		assertEquals(List.of(), references(example.stated(Element.class).stream()
				.filter(each -> !(each instanceof SourceDocument) && !(each instanceof Diagram))
				.filter(each -> each.getAnchors().isEmpty())));
	}

	@Test
	void everyAnchorNamesDocumentAndPlace() {
		assertTrue(example.all(SourceAnchor.class).stream()
				.allMatch(each -> each.getDocument() != null && each.getParagraph() != null && !each.getParagraph().isBlank()));
	}

	@Test
	void everyAnchoredFeatureExists() {
		assertEquals(List.of(), example.all(SourceAnchor.class).stream().filter(each -> each.getFeature() != null)
				.filter(each -> each.eContainer().eClass().getEStructuralFeature(each.getFeature()) == null)
				.map(SourceAnchor::getFeature).toList());
	}

	@Test
	void placeholdersNameWhereTheirContentStands() {
		assertEquals(List.of(), references(example.placeholders().stream().filter(each -> each.getAnchors().isEmpty())));
	}

	@Test
	void placeholdersInventNothing() {
		assertEquals(List.of(), references(example.placeholders().stream().filter(each -> each.getDescription() != null)));
	}

	@Test
	void noReferenceIsUsedTwice() {
		Map<String, Long> uses = example.all(Element.class).stream().collect(groupingBy(Element::getReference, TreeMap::new, counting()));
		assertEquals(List.of(), uses.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey).toList());
	}

	@Test
	void everyElementHasReferenceAndName() {
		assertEquals(List.of(), example.all(Element.class).stream()
				.filter(each -> each.getReference() == null || each.getName() == null || each.getName().isBlank()).toList());
	}

	@Test
	void noWorkstreamPromisesMoreThanAllItsEffort() {
		assertEquals(List.of(), references(example.all(Workstream.class).stream()
				.filter(each -> each.getContributions().stream().mapToInt(Contribution::getWeight).sum() > 100)));
	}

	@Test
	void contributionsThroughABenefitServeAnOutcomeOfIt() {
		assertEquals(List.of(), references(example.all(Contribution.class).stream()
				.filter(each -> each.getBenefit() != null && !each.getBenefit().getOutcomes().contains(each.getOutcome()))
				.map(each -> (Workstream) each.eContainer())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "@", "\\b0[0-9]{3,4}[ -]?[0-9]{3}", "[Cc]ouncillor [A-Z]", "\\b(Cllr|Mr|Mrs|Ms|Dr)\\b" })
	void noPersonOrContactIsNamed(String trace) {
		assertEquals(List.of(), example.texts().stream().filter(Pattern.compile(trace).asPredicate()).toList());
	}

	@Test
	void rolesHoldNoNumbers() {
		assertEquals(List.of(), references(example.all(Role.class).stream()
				.filter(each -> Stream.of(each.getName(), each.getDescription(), each.getNotes(), each.getBody(), each.getCabinetPortfolio())
						.filter(Objects::nonNull).anyMatch(text -> text.chars().anyMatch(Character::isDigit)))));
	}

	@Test
	void figuresConflictBothWays() {
		assertEquals(List.of(), references(example.all(PublishedFigure.class).stream()
				.filter(each -> each.getConflictsWith().stream().anyMatch(other -> !other.getConflictsWith().contains(each)))));
	}

	@Test
	void nobodyWorksOnADayOff() {
		assertEquals(List.of(), example.all(DayOff.class).stream().map(DayOff::getDate)
				.filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY).toList());
	}

	@Test
	void eachYearHasEightBankHolidays() {
		assertEquals(Map.of(2018, 8L, 2019, 8L, 2020, 8L, 2021, 8L),
				example.all(DayOff.class).stream().collect(groupingBy(day -> day.getDate().getYear(), counting())));
	}

	private static List<String> references(Stream<? extends Element> elements) {
		return OxfordshireExample.references(elements);
	}
}
