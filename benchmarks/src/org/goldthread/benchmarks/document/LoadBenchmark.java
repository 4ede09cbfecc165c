package org.goldthread.benchmarks.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
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

/** Opening a document, against EMF's load of the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 6)
@Measurement(iterations = 7)
public class LoadBenchmark {

	private Path folder;
	private Path file;

	/** Writes the file. */
	@Setup
	public void writeFile() throws IOException, DocumentException {
		folder = Samples.folder();
		file = folder.resolve("large.goldthread");
		PortfolioDocument.create(file, Samples.large(), DocumentSettings.headless());
	}

	/** Deletes it again. */
	@TearDown
	public void deleteFile() throws IOException {
		Samples.delete(folder);
	}

	/** Leaves each measurement to pay for its own garbage alone. */
	@Setup(Level.Invocation)
	public void collectGarbage() {
		System.gc();
	}

	/** The anchor. */
	@Benchmark
	public Object plainEmf() throws IOException {
		return PlainEmf.load(file);
	}

	/** What users wait for. */
	@Benchmark
	public Object open() throws DocumentException {
		return PortfolioDocument.open(file, DocumentSettings.headless());
	}
}
