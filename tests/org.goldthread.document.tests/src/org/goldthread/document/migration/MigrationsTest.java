package org.goldthread.document.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.format.FormatVersion;
import org.goldthread.document.format.PortfolioReader;
import org.goldthread.document.format.ReadPortfolio;
import org.junit.jupiter.api.Test;

/** Older formats are brought up to date by a chain of steps. The steps here are made up: the first format has none. */
class MigrationsTest {

	private static final String OLD = "<gt:Portfolio xmlns:gt=\"http://goldthread.org/model/0.8\" id=\"p\" caption=\"Plan\"/>";
	private static final MigrationStep FIRST = step("0.8", "0.9", "model/0.8", "model/0.9");
	private static final MigrationStep SECOND = step("0.9", "1.0", "model/0.9\" id=\"p\" caption", "model/1.0\" id=\"p\" name");

	@Test
	void stepsFollowEachOtherUpToTheCurrentFormat() throws DocumentException {
		assertEquals("Plan", read(new Migrations(List.of(SECOND, FIRST))).resource().portfolio().orElseThrow().getName());
	}

	@Test
	void aFormatThatNoStepReadsIsNamed() {
		DocumentException refusal = assertThrows(DocumentException.class, () -> read(new Migrations(List.of(SECOND))));
		assertEquals("plan.goldthread: its format 0.8 is older than any that this Goldthread can read; open it with the version of"
				+ " Goldthread that wrote it", refusal.getMessage());
	}

	@Test
	void aFileThatAStepCannotReadIsRefusedWithTheReason() {
		MigrationStep failing = new FakeStep(new FormatVersion(0, 8), new FormatVersion(1, 0), "", "") {

			@Override
			public byte[] migrate(byte[] file) throws MigrationFailure {
				throw new MigrationFailure("its captions are missing");
			}
		};
		assertEquals(Kind.OTHER_FORMAT, assertThrows(DocumentException.class, () -> read(new Migrations(List.of(failing)))).kind());
	}

	private static ReadPortfolio read(Migrations migrations) throws DocumentException {
		return new PortfolioReader(migrations).read(OLD.getBytes(StandardCharsets.UTF_8), "plan.goldthread", URI.createURI("memory:/plan"));
	}

	private static MigrationStep step(String from, String to, String wanted, String replacement) {
		return new FakeStep(FormatVersion.parse(from).orElseThrow(), FormatVersion.parse(to).orElseThrow(), wanted, replacement);
	}

	private static class FakeStep implements MigrationStep {

		private final FormatVersion from;
		private final FormatVersion to;
		private final String wanted;
		private final String replacement;

		FakeStep(FormatVersion from, FormatVersion to, String wanted, String replacement) {
			this.from = from;
			this.to = to;
			this.wanted = wanted;
			this.replacement = replacement;
		}

		@Override
		public FormatVersion from() {
			return from;
		}

		@Override
		public FormatVersion to() {
			return to;
		}

		@Override
		public byte[] migrate(byte[] file) throws MigrationFailure {
			return new String(file, StandardCharsets.UTF_8).replace(wanted, replacement).getBytes(StandardCharsets.UTF_8);
		}
	}
}
