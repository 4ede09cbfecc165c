package org.goldthread.ui.explorer.problems;

/** Where rows are shown, one by one. */
interface RowTree {

	/** Puts a top row at a place; what is below it is known already. */
	void insertTop(Object top, int place);

	/** Puts a row below a top row at a place. */
	void insert(Object top, Object row, int place);

	/** Takes a row away, and what is below it. */
	void remove(Object row);

	/** Shows a row anew, in place of the equal one that is there. */
	void update(Object row);
}
