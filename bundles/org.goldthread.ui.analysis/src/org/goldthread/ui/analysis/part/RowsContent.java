package org.goldthread.ui.analysis.part;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * Content of a tree whose input is a list of rows that know the rows below them.
 *
 * @param <T> kind of row
 */
public final class RowsContent<T> implements ITreeContentProvider {

	private final Class<T> rows;
	private final Function<T, List<? extends T>> children;

	/** @param children the rows below a row */
	public RowsContent(Class<T> rows, Function<T, List<? extends T>> children) {
		this.rows = rows;
		this.children = children;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object row) {
		return children.apply(rows.cast(row)).toArray();
	}

	@Override
	public Object getParent(Object row) {
		return null;
	}

	@Override
	public boolean hasChildren(Object row) {
		return !children.apply(rows.cast(row)).isEmpty();
	}
}
