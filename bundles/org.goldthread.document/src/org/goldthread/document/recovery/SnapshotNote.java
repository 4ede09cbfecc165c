package org.goldthread.document.recovery;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.goldthread.document.storage.Content;
import org.goldthread.document.storage.Digest;

/**
 * The note beside a snapshot: which file it is of, and which process keeps it.
 *
 * @param file the document's file, absolute
 * @param base digest of the file as the document knows it
 * @param process number of the process
 * @param started when the process started, as the system says, because numbers are used again
 * @param host the machine; empty when it has no name
 */
record SnapshotNote(Path file, Digest base, long process, String started, String host) {

	/** A note of this process. */
	static SnapshotNote of(Path file, Digest base) {
		ProcessHandle self = ProcessHandle.current();
		return new SnapshotNote(file.toAbsolutePath(), base, self.pid(), started(self), thisHost());
	}

	/** Reads a note; empty when it is not one. */
	static Optional<SnapshotNote> read(Path note) {
		Properties properties = new Properties();
		try (Reader in = Files.newBufferedReader(note, StandardCharsets.UTF_8)) {
			properties.load(in);
			return Optional.of(new SnapshotNote(Path.of(properties.getProperty("file")), new Digest(properties.getProperty("base")),
					Long.parseLong(properties.getProperty("process")), properties.getProperty("started"),
					properties.getProperty("host")));
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	Content content() throws IOException {
		Properties properties = new Properties();
		properties.setProperty("file", file.toString());
		properties.setProperty("base", base.hex());
		properties.setProperty("process", Long.toString(process));
		properties.setProperty("started", started);
		properties.setProperty("host", host);
		StringWriter text = new StringWriter();
		properties.store(text, "Unsaved changes of a Goldthread portfolio");
		return Content.of(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** Whether the process that keeps the snapshot still runs; one on another machine cannot be seen and does not count. */
	boolean isKept() {
		return host.equals(thisHost())
				&& ProcessHandle.of(process).filter(handle -> handle.isAlive() && started(handle).equals(started)).isPresent();
	}

	/** Whether the snapshot was kept on another machine with the same home folder. */
	boolean isFromElsewhere() {
		return !host.equals(thisHost());
	}

	private static String started(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toString).orElse("");
	}

	private static String thisHost() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "";
		}
	}
}
