package org.goldthread.exchange;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.goldthread.exchange.csv.CsvDelimiter;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.ActionStatus;
import org.goldthread.model.DirectionOfTravel;
import org.goldthread.model.Elements;
import org.goldthread.model.EscalationLevel;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.ReviewFrequency;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskResponse;
import org.goldthread.model.RiskScale;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.Role;
import org.goldthread.model.Velocity;
import org.goldthread.testing.portfolio.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterExportTest {

	private static final LocalDate TODAY = LocalDate.of(2018, 9, 18);
	private static final Register<?> RISKS = Registers.named("risks").orElseThrow();

	@TempDir
	Path folder;

	@Test
	void theRiskRegisterIsWrittenAsExpected() throws IOException {
		Path file = folder.resolve("risks.csv");
		export(example(), file);

		try (InputStream expected = getClass().getResourceAsStream("risks.csv")) {
			assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8), Files.readString(file).replace("\r\n", "\n"));
		}
	}

	@Test
	void aSpreadsheetReadsEveryRowWithAllColumns() throws IOException {
		Path file = folder.resolve("risks.csv");
		export(example(), file);

		try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
			assertEquals(List.of(62), rows.stream().map(row -> row.size()).distinct().toList());
		}
	}

	@Test
	void anExportReplacesAnEarlierOne() throws IOException {
		Path file = Files.writeString(folder.resolve("risks.csv"), "old");
		export(aPortfolio().build(), file);

		assertEquals("\"Reference\"", Files.readString(file).split(",")[0]);
	}

	@Test
	void nothingElseIsLeftInTheFolder() throws IOException {
		export(example(), folder.resolve("risks.csv"));

		try (var files = Files.list(folder)) {
			assertEquals(List.of(folder.resolve("risks.csv")), files.toList());
		}
	}

	@Test
	void anEndingWithoutFormatIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> export(example(), folder.resolve("risks.pdf")));
	}

	@Test
	void anEndingInCapitalsNamesTheSameFormat() throws IOException {
		Path file = folder.resolve("RISKS.CSV");
		export(aPortfolio().build(), file);

		assertTrue(Files.exists(file));
	}

	@Test
	void theMarkOfUtf8IsWrittenByChoice() throws IOException {
		Path file = folder.resolve("risks.csv");
		RegisterExport.write(RISKS, RegisterContext.of(aPortfolio().build(), TODAY, false), new ExportSettings(CsvDelimiter.COMMA, true), file);

		assertEquals("\uFEFF\"Reference\"", Files.readString(file).split(",")[0]);
	}

	@Test
	void aFailureLeavesTheEarlierFileAlone() throws IOException {
		Path file = Files.writeString(folder.resolve("risks.csv"), "old");

		assertThrows(IOException.class, () -> ExportFile.write(file, out -> {
			out.write('n');
			throw new IOException("disk full");
		}));
		assertEquals("old", Files.readString(file));
	}

	@Test
	void aFolderIsNotOverwritten() throws IOException {
		Path file = Files.createDirectory(folder.resolve("risks.csv"));

		assertThrows(IOException.class, () -> export(example(), file));
	}

	private static RegisterExport export(Portfolio portfolio, Path file) throws IOException {
		return RegisterExport.write(RISKS, RegisterContext.of(portfolio, TODAY, false), file);
	}

	private static Portfolio example() {
		Role director = role("ROLE-01", "Director of Finance");
		Risk redundancy = having(risk("R-001", "=Redundancy costs more than planned"), risk -> {
			risk.setId("00000000-0000-0000-0000-000000000001");
			risk.setCategory(RiskCategory.FINANCIAL);
			risk.setNature(RiskNature.THREAT);
			risk.setVelocity(Velocity.MODERATE);
			risk.setDirectionOfTravel(DirectionOfTravel.STABLE);
			risk.setResponse(RiskResponse.TREAT);
			risk.setReviewFrequency(ReviewFrequency.QUARTERLY);
			risk.setEscalationLevel(EscalationLevel.PROGRAMME_BOARD);
			risk.setStatus(RiskStatus.OPEN);
			risk.setActionStatus(ActionStatus.IN_PROGRESS);
			risk.setCause("Redundancy cost is missing from the financial model");
			risk.setEvent("More posts go than turnover covers");
			risk.setEffect("One-off cost of £6.35m instead of £3.7m,\nand a later payback");
			risk.setOwner(director);
			risk.setInherentLikelihood(4);
			risk.setInherentImpact(5);
			risk.setResidualLikelihood(3);
			risk.setResidualImpact(5);
			risk.setImpactLikely(new BigDecimal("2650000"));
			risk.setProbability(35);
			risk.setProximity(LocalDate.of(2019, 2, 1));
			risk.setIllustrative(true);
			risk.getActions().add(action(director));
		});
		return aPortfolio().with(director, redundancy, scale()).build();
	}

	private static RiskAction action(Role owner) {
		return having(Words.element(Literals.RISK_ACTION, RiskAction.class, "ACT-001", "Model the cost"), action -> {
			action.setOwner(owner);
			action.setStatus(ActionStatus.IN_PROGRESS);
			action.setDue(LocalDate.of(2018, 10, 16));
			action.setLikelihoodEffect(-1);
		});
	}

	private static RiskScale scale() {
		return having(Elements.create(Literals.RISK_SCALE, RiskScale.class), scale -> {
			scale.getBands().add(having(Elements.create(Literals.RISK_BAND, RiskBand.class), band -> {
				band.setName("High");
				band.setFrom(15);
			}));
			scale.getAppetites().add(having(Elements.create(Literals.RISK_APPETITE, RiskAppetite.class), appetite -> {
				appetite.setCategory(RiskCategory.FINANCIAL);
				appetite.setHighestScore(9);
			}));
		});
	}
}
