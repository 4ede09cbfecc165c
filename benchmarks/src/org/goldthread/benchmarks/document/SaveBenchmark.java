package org.goldthread.benchmarks.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.storage.Content;
import org.goldthread.document.storage.Disk;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Saving a document with all its safety, against EMF's save of the same portfolio. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 9)
public class SaveBenchmark {

	private Path folder;
	private XMIResourceImpl plain;
	private PortfolioDocument document;
	private PortfolioDocument unforced;
	private Content content;

	/** Makes the portfolio three times, because an element belongs to one resource. */
	@Setup
	public void openDocuments() throws IOException, DocumentException {
		folder = Samples.folder();
		plain = PlainEmf.holding(Samples.large(), folder.resolve("plain.goldthread"));
		DocumentSettings settings = DocumentSettings.headless();
		document = PortfolioDocument.create(folder.resolve("forced.goldthread"), Samples.large(), settings);
		unforced = PortfolioDocument.create(folder.resolve("unforced.goldthread"), Samples.large(), settings.withDisk(new UnforcedDisk()));
		content = Content.of(Files.readAllBytes(document.file()));
	}

	/** Deletes the files again. */
	@TearDown
	public void deleteFiles() throws IOException {
		Samples.delete(folder);
	}

	/** Leaves each measurement to pay for its own garbage alone. */
	@Setup(Level.Invocation)
	public void collectGarbage() {
		System.gc();
	}

	/** The anchor. */
	@Benchmark
	public void plainEmf() throws IOException {
		plain.save(Map.of());
	}

	/** All of a save but the waiting for the device. */
	@Benchmark
	public void saveUnforced() throws DocumentException {
		unforced.save();
	}

	/** What users wait for. */
	@Benchmark
	public void save() throws DocumentException {
		document.save();
	}

	/** The bytes of the file, written and forced to the device, and nothing else. */
	@Benchmark
	public void forcedWrite() throws IOException {
		Path file = folder.resolve("bytes");
		Files.deleteIfExists(file);
		Disk.local().writeNew(file, content, false);
		Disk.local().force(file);
	}
}
