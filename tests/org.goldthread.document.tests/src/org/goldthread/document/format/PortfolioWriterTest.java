package org.goldthread.document.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.support.CompletePortfolio;
import org.goldthread.document.support.SmallPortfolio;
import org.goldthread.model.Capability;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

/** The writer writes XMI as EMF does, and nothing that could not be read again. */
class PortfolioWriterTest {

	private static final long NO_LIMIT = Long.MAX_VALUE;

	private final Portfolio small = SmallPortfolio.build();
	private final Workstream workstream = SmallPortfolio.workstream(small);

	@Test
	void itWritesTheBytesThatEmfWrites() throws Exception {
		Portfolio portfolio = CompletePortfolio.build();
		String ours = new String(bytes(portfolio), StandardCharsets.UTF_8);
		String emfs = emf(portfolio);
		String declaration = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
		assertEquals(emfs.replaceFirst(declaration, ""), ours.replaceFirst(declaration, ""));
	}

	@Test
	void slicesMakeTheSameBytesAsOnePass() throws Exception {
		Portfolio portfolio = CompletePortfolio.build();
		PortfolioWriter writer = new PortfolioWriter(portfolio, NO_LIMIT);
		int slices = 1;
		while (!writer.step(0)) {
			slices++;
		}
		assertTrue(slices > 10, slices + " slices");
		assertArrayEquals(bytes(portfolio), writer.content().stream().readAllBytes());
	}

	@Test
	void aReferenceToWhatIsNotInThePortfolioIsRefusedWithTheLabel() {
		EcoreUtil.remove(workstream.getOwner());
		assertEquals("owner of WS-01 Customer front door refers to Director, which is not in the portfolio any more, so choose another or none",
				refusal());
	}

	@Test
	void aCharacterThatXmlCannotHoldIsRefusedWithTheLabel() {
		workstream.setPurpose("pasted\u000btext");
		assertEquals("purpose of WS-01 Customer front door holds a character that no file can hold (U+000B), so type that text again",
				refusal());
	}

	@Test
	void halfASurrogatePairIsRefused() {
		workstream.setPurpose("\ud83d");
		assertTrue(refusal().contains("U+D83D"), refusal());
	}

	@Test
	void theCharacterThatNobodyHasIsRefused() {
		workstream.setPurpose("\uffff");
		assertTrue(refusal().contains("U+FFFF"), refusal());
	}

	@Test
	void aTextThatIsLongerThanOpeningAllowsIsRefused() {
		workstream.setPurpose("é".repeat(Limits.TEXT_BYTES / 2 + 1));
		assertEquals("purpose of WS-01 Customer front door is longer than 1 MiB, so shorten it", refusal());
	}

	@Test
	void theLongestTextThatIsWrittenPassesTheScan() throws Exception {
		workstream.setPurpose("x".repeat(Limits.TEXT_BYTES));
		ByteScan.check(bytes(small));
	}

	@Test
	void deeperNestingThanOpeningAllowsIsRefused() {
		nestCapabilities(Limits.DEPTH);
		assertTrue(refusal().endsWith("is nested more than 100 deep, so move it further up"), refusal());
	}

	@Test
	void theDeepestNestingThatIsWrittenPassesTheScan() throws Exception {
		nestCapabilities(Limits.DEPTH - 4);
		ByteScan.check(bytes(small));
	}

	@Test
	void twoElementsWithOneIdAreRefused() {
		workstream.getOwner().setId(workstream.getId());
		assertTrue(refusal().endsWith("has the id of another element, so delete one of the two"), refusal());
	}

	@Test
	void anElementWithoutIdIsRefused() {
		workstream.setId(null);
		assertEquals("WS-01 Customer front door has no proper id, so delete it and make it again", refusal());
	}

	@Test
	void aFileThatOpeningWouldFindTooLargeIsRefused() {
		assertThrows(Unstorable.class, () -> PortfolioWriter.write(small, 100));
	}

	private void nestCapabilities(int levels) {
		Capability capability = Elements.create(Literals.CAPABILITY, Capability.class);
		PortfolioBuilder.aPortfolio().with(capability).having(other -> small.setOperatingModel(other.getOperatingModel()));
		for (int i = 1; i < levels; i++) {
			Capability inner = Elements.create(Literals.CAPABILITY, Capability.class);
			capability.getCapabilities().add(inner);
			capability = inner;
		}
	}

	private String refusal() {
		return assertThrows(Unstorable.class, () -> PortfolioWriter.write(small, NO_LIMIT)).getMessage();
	}

	private static byte[] bytes(Portfolio portfolio) throws Unstorable, IOException {
		return PortfolioWriter.write(portfolio, NO_LIMIT).stream().readAllBytes();
	}

	private static String emf(Portfolio portfolio) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PortfolioResource.holding(portfolio).save(out, Map.of(Resource.OPTION_LINE_DELIMITER, "\n"));
		return out.toString(StandardCharsets.UTF_8);
	}
}
