package org.goldthread.analysis.thread;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/**
 * The links of a portfolio that tie the vision to money, risks and decisions. A snapshot: what changes in the portfolio
 * afterwards is not in it. Making one takes time in proportion to the portfolio, a trace in proportion to what it reaches.
 */
public final class GoldenThread {

	private final Map<Element, List<ThreadLink>> links;

	private GoldenThread(Map<Element, List<ThreadLink>> links) {
		this.links = links;
	}

	/** The golden thread of a portfolio. */
	public static GoldenThread of(Portfolio portfolio) {
		return new GoldenThread(ThreadReader.read(portfolio));
	}

	/** The thread of an element both ways; empty chains and a gap for one that is tied to nothing. */
	public ThreadTrace trace(Element element) {
		ThreadWalk up = new ThreadWalk(links, element, ThreadDirection.UP);
		ThreadWalk down = new ThreadWalk(links, element, ThreadDirection.DOWN);
		List<Chain> chainsUp = up.chains(ThreadDirection.UP);
		List<Chain> chainsDown = down.chains(ThreadDirection.DOWN);
		Set<ThreadEnd> reached = EnumSet.noneOf(ThreadEnd.class);
		chainsUp.forEach(chain -> reached.add(chain.end()));
		chainsDown.forEach(chain -> reached.add(chain.end()));
		return new ThreadTrace(element, chainsUp, chainsDown, List.copyOf(up.reached()), List.copyOf(down.reached()),
				ThreadGaps.of(element, reached, links.containsKey(element)));
	}
}
