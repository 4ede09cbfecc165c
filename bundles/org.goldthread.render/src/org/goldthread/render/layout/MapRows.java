package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a sequence into rows of a width, so that each item can have its share and all rows weigh about the same. An item's
 * share of its row is its weight.
 */
final class MapRows {

	private static final int MANY = 200;

	/**
	 * An item.
	 *
	 * @param weight above 0
	 * @param least width that it needs, in px
	 */
	record Item(double weight, double least) {
	}

	private final List<Item> items;
	private final double width;
	private final double gap;

	private MapRows(List<Item> items, double width, double gap) {
		this.items = items;
		this.width = width;
		this.gap = gap;
	}

	/** Returns the number of items in each row, from the top. */
	static List<Integer> of(List<Item> items, double width, double gap) {
		MapRows rows = new MapRows(items, width, gap);
		List<Integer> greedy = rows.greedy();
		return greedy.size() < 2 || items.size() > MANY ? greedy : rows.balanced(greedy.size());
	}

	private List<Integer> greedy() {
		List<Integer> rows = new ArrayList<>();
		int start = 0;
		for (int end = 1; end <= items.size(); end++) {
			if (end == items.size() || !fits(start, end + 1)) {
				rows.add(end - start);
				start = end;
			}
		}
		return rows;
	}

	private boolean fits(int from, int to) {
		if (to - from == 1) {
			return true;
		}
		List<Item> row = items.subList(from, to);
		double room = width - gap * (row.size() - 1);
		double weight = row.stream().mapToDouble(Item::weight).sum();
		return row.stream().allMatch(item -> room * item.weight / weight >= item.least);
	}

	/** The breaks into a number of rows with the least sum of the squares of their weights. */
	private List<Integer> balanced(int count) {
		int size = items.size();
		double[][] cost = new double[count + 1][size + 1];
		int[][] start = new int[count + 1][size + 1];
		for (double[] row : cost) {
			Arrays.fill(row, Double.MAX_VALUE);
		}
		cost[0][0] = 0;
		for (int row = 1; row <= count; row++) {
			for (int end = row; end <= size; end++) {
				double weight = 0;
				for (int from = end - 1; from >= row - 1; from--) {
					weight += items.get(from).weight;
					if (cost[row - 1][from] < Double.MAX_VALUE && fits(from, end)
							&& cost[row - 1][from] + weight * weight < cost[row][end]) {
						cost[row][end] = cost[row - 1][from] + weight * weight;
						start[row][end] = from;
					}
				}
			}
		}
		List<Integer> rows = new ArrayList<>();
		int end = size;
		for (int row = count; row > 0; row--) {
			rows.addFirst(end - start[row][end]);
			end = start[row][end];
		}
		return rows;
	}
}
