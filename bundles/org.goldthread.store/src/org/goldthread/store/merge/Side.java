package org.goldthread.store.merge;

/** Whose change is meant when two people changed the same. */
public enum Side {

	/** What the working copy says that is about to be published. */
	OURS,

	/** What the repository says, published by somebody else meanwhile. */
	THEIRS
}
