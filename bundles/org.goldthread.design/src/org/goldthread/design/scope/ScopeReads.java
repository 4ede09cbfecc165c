package org.goldthread.design.scope;

/** How far {@link Scope} reads, for the declarations of the services that ask it. Paths start at the portfolio, because a scope is found from there. */
public final class ScopeReads {

	/** What decides which workstreams and contributions belong to a scope. */
	public static final String CONTRIBUTIONS = "/programmes.workstreams.contributions.outcome";
	/** What decides which outcomes belong to a scope, besides the contributions. */
	public static final String OUTCOMES = "/vision.themes.outcomes";
	/** What decides which benefits belong to a scope, besides outcomes and contributions. */
	public static final String BENEFITS = "/benefits.outcomes";
	/** The benefits that contributions go through. */
	public static final String THROUGH = "/programmes.workstreams.contributions.benefit";
	/** What decides which risks belong to a scope, besides outcomes. */
	public static final String RISKS = "/risks.outcomes";
	/** The workstreams that risks name. */
	public static final String RISKY_WORKSTREAMS = "/risks.workstream";

	/** Which workstreams belong to which programme. */
	public static final String WORKSTREAMS = "/programmes.workstreams";
	/** What decides which savings lines belong to a scope, besides its workstreams. */
	public static final String SAVINGS = "/savingsLines.workstream";

	private ScopeReads() {
	}
}
