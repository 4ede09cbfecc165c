package org.goldthread.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class ShortNamesTest {

	private final Path plan = Path.of("/home/anne/2018/plan.goldthread");

	@Test
	void aNameOfItsOwnIsEnough() {
		assertEquals("plan.goldthread", ShortNames.of(plan, List.of(Path.of("/home/anne/2018/draft.goldthread"))));
	}

	@Test
	void foldersTellFilesOfTheSameNameApart() {
		assertEquals(Path.of("2018", "plan.goldthread").toString(), ShortNames.of(plan, List.of(Path.of("/home/anne/2019/plan.goldthread"))));
	}

	@Test
	void asManyFoldersAreNamedAsNeeded() {
		assertEquals(Path.of("anne", "2018", "plan.goldthread").toString(),
				ShortNames.of(plan, List.of(Path.of("/home/bert/2018/plan.goldthread"), Path.of("/home/anne/2019/plan.goldthread"))));
	}

	@Test
	void theWholePathIsTheLastResort() {
		assertEquals(plan.toString(), ShortNames.of(plan, List.of(Path.of("/net/home/anne/2018/plan.goldthread"))));
	}
}
