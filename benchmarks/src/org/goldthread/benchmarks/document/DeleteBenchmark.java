package org.goldthread.benchmarks.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.EditStack;
import org.goldthread.model.edit.element.DeleteElements;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Deleting elements with all that refers to them, in a large portfolio and a small one. Undone between the measurements. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 200)
@Measurement(iterations = 100)
public class DeleteBenchmark {

	/** Workstreams of a portfolio of 100,000 elements. */
	static final String LARGE = "10000";

	/** Workstreams of a portfolio of 1,000 elements. */
	static final String SMALL = "100";

	private static final int DELETIONS = 20;
	private static final long SEED = 2018;

	/** Size of the portfolio. */
	@Param({ LARGE, SMALL })
	public int workstreams;

	private Portfolio portfolio;
	private EditStack edits;
	private List<EObject> milestones;
	private List<EObject> workstreamSample;
	private List<EObject> risks;

	/** Makes the portfolio and chooses what will be deleted. */
	@Setup
	public void makePortfolio() {
		portfolio = Samples.ofWorkstreams(workstreams);
		PortfolioResource resource = PortfolioResource.holding(portfolio);
		resource.inverseReferences();
		resource.referenceIndex();
		edits = new EditStack(resource.changeHub());
		milestones = sample(Literals.MILESTONE);
		workstreamSample = sample(Literals.WORKSTREAM);
		risks = sample(Literals.RISK);
	}

	/** Takes all deletions back. */
	@TearDown(Level.Invocation)
	public void undo() {
		while (edits.canUndo()) {
			edits.undo();
		}
		edits.flush();
	}

	/** Something that hangs deep and that hand-overs refer to. */
	@Benchmark
	@OperationsPerInvocation(DELETIONS)
	public void milestone() {
		delete(milestones);
	}

	/** Something with contents of its own, among many of its kind. */
	@Benchmark
	@OperationsPerInvocation(DELETIONS)
	public void workstream() {
		delete(workstreamSample);
	}

	/** Something in the longest list of all. */
	@Benchmark
	@OperationsPerInvocation(DELETIONS)
	public void risk() {
		delete(risks);
	}

	private void delete(List<EObject> doomed) {
		for (EObject element : doomed) {
			edits.apply(DeleteElements.of(List.of(element)));
		}
	}

	private List<EObject> sample(EClass type) {
		List<EObject> all = new ArrayList<>();
		portfolio.eAllContents().forEachRemaining(element -> {
			if (element.eClass() == type) {
				all.add(element);
			}
		});
		Collections.shuffle(all, new Random(SEED));
		return all.subList(0, DELETIONS);
	}
}
