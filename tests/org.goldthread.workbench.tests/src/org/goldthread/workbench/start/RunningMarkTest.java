package org.goldthread.workbench.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running workbench leaves its process id where the start script looks for it. */
class RunningMarkTest {

	@Test
	void theMarkHoldsTheProcessId(@TempDir Path home) throws IOException {
		RunningMark.set(home.resolve(".workspace"));
		assertEquals(Long.toString(ProcessHandle.current().pid()), Files.readString(home.resolve(".workspace/.running")));
	}

	@Test
	void theMarkGoesWithTheWorkbench(@TempDir Path home) throws IOException {
		RunningMark.set(home).remove();
		assertFalse(Files.exists(home.resolve(".running")));
	}

	@Test
	void theMarkOfACrashIsReplaced(@TempDir Path home) throws IOException {
		Files.writeString(home.resolve(".running"), "1");
		RunningMark.set(home);
		assertEquals(Long.toString(ProcessHandle.current().pid()), Files.readString(home.resolve(".running")));
	}
}
