package org.goldthread.ui.explorer.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows that a tree shows: of each group the first ones, and one that stands for the rest. Follows lists of problems row by
 * row and touches those alone that differ.
 */
final class ShownRows {

	/** Rows of a group that are shown at first, and how many come each time that more are wanted. */
	static final int BLOCK = 200;

	private static final int FIRST = 20;

	private final Function<Object, String> words;
	private final Map<Object, Integer> blocks = new HashMap<>();
	private final List<Object> tops = new ArrayList<>();
	private final Map<Object, Branch> branches = new HashMap<>();
	private ProblemList list = ProblemList.none();
	private List<Object> wantedTops = List.of();
	private Set<Object> wantedTopSet = Set.of();
	private List<Object> wantedRows = List.of();
	private Set<Object> wantedRowSet = Set.of();
	private boolean begun;
	private int top;
	private int row;

	/** No rows so far; {@code words} tells what a row says that may change while the row is equal. */
	ShownRows(Function<Object, String> words) {
		this.words = words;
	}

	/** Follows {@code latest} from now on. */
	void follow(ProblemList latest) {
		list = latest;
		wantedTops = latest.rows();
		wantedTopSet = new HashSet<>(wantedTops);
		top = 0;
		row = 0;
		begun = false;
	}

	/** Brings one row of {@code tree} into line; false when all are. */
	boolean advance(RowTree tree) {
		ListStep step = ListStep.next(tops, wantedTops, wantedTopSet, top);
		switch (step.kind()) {
			case KEEP -> advanceBranch(tree, wantedTops.get(top));
			case REMOVE -> {
				Object gone = tops.remove(step.place());
				branches.remove(ProblemRows.key(gone));
				tree.remove(gone);
			}
			case INSERT -> {
				Object added = wantedTops.get(top);
				tops.add(top, added);
				Branch branch = new Branch(words);
				rows(added).limit(FIRST).forEach(first -> branch.add(branch.rows().size(), first));
				branches.put(ProblemRows.key(added), branch);
				tree.insertTop(added, top);
			}
			case DONE -> {
				return false;
			}
		}
		return true;
	}

	/** Shows more rows of a group, once the rows follow. */
	void showMore(Object group) {
		blocks.merge(ProblemRows.key(group), 2, (before, two) -> before + 1);
		follow(list);
	}

	/** Shows nothing, and of each group the first rows later. */
	void clear() {
		tops.clear();
		branches.clear();
		blocks.clear();
		follow(ProblemList.none());
	}

	/** The top rows that are shown. */
	List<Object> tops() {
		return List.copyOf(tops);
	}

	/** The rows that are shown below a top row; none below others. */
	List<Object> below(Object shown) {
		Branch branch = branches.get(ProblemRows.key(shown));
		return branch == null ? List.of() : List.copyOf(branch.rows());
	}

	private void advanceBranch(RowTree tree, Object group) {
		Branch branch = branches.get(ProblemRows.key(group));
		if (!begun) {
			begun = true;
			wantedRows = rows(group).toList();
			wantedRowSet = new HashSet<>(wantedRows);
			tops.set(top, group);
			tree.update(group);
		}
		ListStep step = ListStep.next(branch.rows(), wantedRows, wantedRowSet, row);
		switch (step.kind()) {
			case KEEP -> {
				if (branch.renew(row, wantedRows.get(row))) {
					tree.update(wantedRows.get(row));
				}
				row++;
			}
			case REMOVE -> tree.remove(branch.remove(step.place()));
			case INSERT -> {
				branch.add(row, wantedRows.get(row));
				tree.insert(group, wantedRows.get(row), row);
			}
			case DONE -> {
				top++;
				row = 0;
				begun = false;
			}
		}
	}

	private Stream<Object> rows(Object group) {
		List<?> all = group instanceof ProblemGroup problems ? problems.findings() : ((AcceptedGroup) group).acceptances();
		int most = BLOCK * blocks.getOrDefault(ProblemRows.key(group), 1);
		Stream<Object> first = all.stream().limit(most).map(each -> (Object) each).distinct();
		return all.size() <= most ? first : Stream.concat(first, Stream.of(new MoreRow(group, all.size() - most)));
	}
}
