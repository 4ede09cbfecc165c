package org.goldthread.ui.explorer.problems;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;

/** What a tree would show, and the steps that led there. */
final class PictureOfRows implements RowTree {

	private final ShownRows rows;
	private final List<Object> tops = new ArrayList<>();
	private final List<List<Object>> below = new ArrayList<>();
	private final List<String> steps = new ArrayList<>();
	private boolean empty;

	PictureOfRows(ShownRows rows) {
		this.rows = rows;
	}

	int size() {
		return tops.size();
	}

	List<Object> below(int top) {
		return below.get(top);
	}

	/** The steps since they were last forgotten. */
	List<String> steps() {
		return steps;
	}

	/** Whether a top row was without rows since the steps were last forgotten. */
	boolean wasEmpty() {
		return empty;
	}

	void forgetSteps() {
		steps.clear();
		empty = false;
	}

	@Override
	public void insertTop(Object top, int place) {
		steps.add("insert " + name(top));
		tops.add(place, top);
		below.add(place, new ArrayList<>(rows.below(top)));
	}

	@Override
	public void insert(Object top, Object row, int place) {
		steps.add("insert " + name(row));
		below.get(tops.indexOf(top)).add(place, row);
	}

	@Override
	public void remove(Object row) {
		steps.add("remove " + name(row));
		int top = tops.indexOf(row);
		if (top >= 0) {
			tops.remove(top);
			below.remove(top);
		} else {
			below.forEach(branch -> branch.remove(row));
			empty |= below.stream().anyMatch(List::isEmpty);
		}
	}

	@Override
	public void update(Object row) {
		steps.add("update " + name(row));
		tops.replaceAll(top -> top.equals(row) ? row : top);
		below.forEach(branch -> branch.replaceAll(each -> each.equals(row) ? row : each));
	}

	private static String name(Object row) {
		return switch (row) {
			case ProblemGroup group -> group.rule().id();
			case Finding finding -> Labels.of(finding.element());
			default -> row.getClass().getSimpleName();
		};
	}
}
