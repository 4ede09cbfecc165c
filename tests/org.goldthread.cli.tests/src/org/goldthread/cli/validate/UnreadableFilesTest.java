package org.goldthread.cli.validate;

import static org.goldthread.cli.CommandLineTrial.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFilesTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ROOT = "<gt:Portfolio xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
			+ "xmlns:gt=\"http://goldthread.org/model/1.0\" id=\"00000000-0000-0000-0000-000000000001\"";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"", "not XML at all", "<html/>", HEAD + ROOT, HEAD + ROOT + " colour=\"red\"/>", HEAD + ROOT + " formatVersion=\"99.0\"/>",
			HEAD + "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n" + ROOT + " name=\"&e;\"/>",
			HEAD + ROOT + "><risks owner=\"nobody\"/></gt:Portfolio>"})
	void aFileThatIsNoSoundPortfolioGivesOneSentence(String content) throws IOException {
		Path file = Files.writeString(folder.resolve("hostile.goldthread"), content);
		CommandLineTrial trial = run("validate", file);

		assertEquals(List.of(ExitCode.FILE, 1, ""), List.of(trial.exitCode(), trial.errors().size(), trial.out()), trial.err());
		assertTrue(trial.err().startsWith("goldthread: " + file), trial.err());
	}

	@Test
	void anUnreadableFileIsLeftAsItWas() throws IOException {
		Path file = Files.writeString(folder.resolve("hostile.goldthread"), HEAD + ROOT);
		run("validate", file);

		assertEquals(HEAD + ROOT, Files.readString(file));
	}

	@Test
	void aMissingFileGivesOneSentence() {
		CommandLineTrial trial = run("validate", folder.resolve("none.goldthread"));

		assertEquals(List.of("goldthread: " + folder.resolve("none.goldthread") + " is not there; check its name and folder"), trial.errors());
		assertEquals(ExitCode.FILE, trial.exitCode());
	}

	@Test
	void aFolderGivesOneSentence() {
		CommandLineTrial trial = run("validate", folder);

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}
}
