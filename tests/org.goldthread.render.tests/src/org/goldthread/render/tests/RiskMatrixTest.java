package org.goldthread.render.tests;

import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Rag;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskScale;
import org.goldthread.model.ScoreMeaning;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.matrix.MatrixLayout;
import org.goldthread.render.matrix.MatrixPainter;
import org.goldthread.render.matrix.MatrixPicture;
import org.goldthread.render.matrix.MatrixStage;
import org.goldthread.render.matrix.RagFill;
import org.goldthread.render.matrix.RiskMatrix;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskMatrixTest {

	private static final MatrixLayout ROOMY = new MatrixLayout(100, 60);

	private final Risk late = scored("R-001", 4, 5);
	private final Risk dear = scored("R-002", 4, 5);
	private final Risk unscored = risk("R-003", "Not assessed");
	private final RiskMatrix matrix = RiskMatrix.of(List.of(late, dear, unscored), Optional.of(scale()), MatrixStage.RESIDUAL);

	@Test
	void aRiskLiesAtItsLikelihoodAndImpact() {
		assertEquals(List.of(late, dear), matrix.field(4, 5).risks());
	}

	@Test
	void aRiskWithoutScoreLiesNowhere() {
		assertEquals(List.of(unscored), matrix.unscored());
	}

	@Test
	void aScoreBeyondTheScaleCountsAsNone() {
		Risk beyond = scored("R-004", 6, 1);

		assertEquals(List.of(beyond), RiskMatrix.of(List.of(beyond), Optional.empty(), MatrixStage.RESIDUAL).unscored());
	}

	@Test
	void theSummaryCountsEachBandHighestFirst() {
		assertEquals("Residual scores of 2 risks by likelihood and impact: 2 High, 0 Low.", matrix.summary());
	}

	@Test
	void withoutAScaleTheSummaryOnlyCounts() {
		assertEquals("Target scores of 0 risks by likelihood and impact.",
				RiskMatrix.of(List.of(), Optional.empty(), MatrixStage.TARGET).summary());
	}

	@Test
	void everyFieldShowsTheLetterOfItsBandBesideItsColour() {
		assertEquals(25 + 2, painted().texts.stream().filter(text -> List.of("H", "L").contains(text.text())).count());
	}

	@Test
	void aFieldShowsHowManyRisksItHas() {
		assertTrue(painted().texts.stream().anyMatch(text -> text.text().equals("2") && MatrixLayout.COMPACT.field(4, 5).contains(text.bounds())));
	}

	@Test
	void aLargeFieldNamesItsRisks() {
		assertTrue(painted(ROOMY).texts.stream().anyMatch(text -> text.text().equals("R-001, R-002") && ROOMY.field(4, 5).contains(text.bounds())));
	}

	@Test
	void aFieldThatNamesSomeOfItsRisksSaysHowManyMoreThereAre() {
		List<Risk> many = IntStream.rangeClosed(1, 30).mapToObj(number -> scored("R-%03d".formatted(number), 1, 1)).toList();

		assertTrue(painted(RiskMatrix.of(many, Optional.empty(), MatrixStage.RESIDUAL), ROOMY).texts.stream()
				.anyMatch(text -> text.text().matches("R-\\d+.* \\+\\d+") && ROOMY.field(1, 1).contains(text.bounds())));
	}

	@Test
	void fieldsGrowWithTheSpace() {
		MatrixLayout layout = MatrixLayout.fitting(640, 480);

		assertTrue(layout.width() > 600 && layout.width() <= 640 && layout.height() > 460 && layout.height() <= 480, layout::toString);
	}

	@Test
	void fieldsStayLargeEnoughToBeRead() {
		assertEquals(new MatrixLayout(54, 34), MatrixLayout.fitting(10, 10));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void everyTextLiesInsideThePicture(boolean roomy) {
		MatrixLayout layout = roomy ? ROOMY : MatrixLayout.COMPACT;
		Bounds page = new Bounds(0, 0, layout.width(), layout.height());

		assertEquals(List.of(), painted(layout).texts.stream().filter(text -> !page.contains(text.bounds())).toList());
	}

	@Test
	void thePictureIsNamedForThoseWhoDoNotSeeIt() {
		assertTrue(new MatrixPicture().svg(matrix, Theme.light()).contains("<title>" + matrix.summary() + "</title>"));
	}

	@Test
	void aNameOfTheScaleCannotBreakThePicture() {
		matrix.scale().orElseThrow().getLikelihoods().get(0).setName("<b>&");

		assertTrue(new MatrixPicture().svg(matrix, Theme.light()).contains("5 &lt;b&gt;&amp;"));
	}

	@ParameterizedTest
	@EnumSource
	void inkIsReadableOnEachColour(Rag rag) {
		assertTrue(RagFill.of(rag, Theme.light()).contrast(Theme.light().ink()) >= 4.5);
		assertTrue(RagFill.of(rag, Theme.dark()).contrast(Theme.dark().ink()) >= 4.5);
	}

	private RecordingPainter painted() {
		return painted(MatrixLayout.COMPACT);
	}

	private RecordingPainter painted(MatrixLayout layout) {
		return painted(matrix, layout);
	}

	private static RecordingPainter painted(RiskMatrix matrix, MatrixLayout layout) {
		TextMeasure measure = new TextMeasure();
		RecordingPainter recording = new RecordingPainter(measure);
		new MatrixPainter(Theme.light(), measure, layout).paint(matrix, recording);
		return recording;
	}

	private static Risk scored(String reference, int likelihood, int impact) {
		return having(risk(reference, "Risk"), risk -> {
			risk.setResidualLikelihood(likelihood);
			risk.setResidualImpact(impact);
		});
	}

	private static RiskScale scale() {
		return having(Elements.create(Literals.RISK_SCALE, RiskScale.class), scale -> {
			scale.getBands().addAll(List.of(band("Low", "L", 1, Rag.GREEN), band("High", "H", 15, Rag.RED)));
			scale.getLikelihoods().add(having(Elements.create(Literals.SCORE_MEANING, ScoreMeaning.class), meaning -> {
				meaning.setScore(5);
				meaning.setName("Almost certain, a name too long for its place");
			}));
		});
	}

	private static RiskBand band(String name, String letter, int from, Rag rag) {
		return having(Elements.create(Literals.RISK_BAND, RiskBand.class), band -> {
			band.setName(name);
			band.setLetter(letter);
			band.setFrom(from);
			band.setRag(rag);
		});
	}
}
