package org.goldthread.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.document.storage.Disk;
import org.goldthread.document.support.ManualModelThread;
import org.goldthread.document.support.SmallPortfolio;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules find follows the edits of a document. */
class ProblemsTest {

	@TempDir
	private Path folder;
	private final ManualModelThread thread = new ManualModelThread();
	private PortfolioDocument document;
	private int told;

	@BeforeEach
	void open() throws DocumentException {
		DocumentSettings settings = new DocumentSettings(0, Optional.empty(), thread, thread, 1 << 20,
				() -> new RuleCatalogue(List.of(new NameIsBad())), Disk.local());
		document = PortfolioDocument.create(folder.resolve("plan.goldthread"), SmallPortfolio.build(), settings);
		document.problems().addListener(() -> told++);
	}

	@Test
	void nothingIsFoundBeforeTheFirstCheck() {
		assertEquals(0, document.problems().current().all().size());
		assertFalse(document.problems().isUpToDate());
	}

	@Test
	void theFirstCheckIsMadeInTheBackground() {
		thread.runAll();
		assertTrue(document.problems().isUpToDate());
		assertEquals(1, told);
	}

	@Test
	void saysWhetherItWasEverChecked() {
		boolean before = document.problems().isChecked();
		document.problems().complete();
		assertEquals(List.of(false, true), List.of(before, document.problems().isChecked()));
	}

	@Test
	void anEditIsCheckedShortlyAfter() {
		thread.runAll();
		rename("bad");
		thread.runAll();
		assertEquals(List.of("bad"), messages());
	}

	@Test
	void undoTakesTheFindingAway() {
		rename("bad");
		thread.runAll();
		document.edits().undo();
		thread.runAll();
		assertEquals(List.of(), messages());
	}

	@Test
	void findingsOfTheRevertedPortfolioGo() throws DocumentException {
		rename("bad");
		thread.runAll();
		document.revert();
		thread.runAll();
		assertEquals(List.of(), messages());
	}

	@Test
	void editsAfterAReversionAreChecked() throws DocumentException {
		document.revert();
		rename("bad");
		thread.runAll();
		assertEquals(List.of("bad"), messages());
	}

	@Test
	void aCompleteCheckDoesNotWait() {
		rename("bad");
		assertEquals(1, document.problems().complete().all().size());
	}

	@Test
	void aClosedDocumentIsNotChecked() {
		document.close();
		thread.runAll();
		assertEquals(0, told);
	}

	private void rename(String name) {
		SmallPortfolio.rename(document.edits(), SmallPortfolio.workstream(document.portfolio()), name);
	}

	private List<String> messages() {
		return document.problems().current().all().stream().map(Finding::message).toList();
	}

	/** Finds workstreams that are called "bad". */
	private static final class NameIsBad implements Rule {

		@Override
		public String id() {
			return "T-1";
		}

		@Override
		public String title() {
			return "Bad name";
		}

		@Override
		public String category() {
			return "Tests";
		}

		@Override
		public Severity severity() {
			return Severity.WARNING;
		}

		@Override
		public String explanation() {
			return "For tests.";
		}

		@Override
		public String source() {
			return "None";
		}

		@Override
		public EClass target() {
			return Literals.WORKSTREAM;
		}

		@Override
		public void check(EObject element, RuleContext context, Consumer<Finding> findings) {
			if (((Workstream) element).getName().equals("bad")) {
				findings.accept(Finding.of(this, element, Literals.ELEMENT__NAME, "bad", "Rename it"));
			}
		}
	}
}
