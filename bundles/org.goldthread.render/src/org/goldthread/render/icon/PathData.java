package org.goldthread.render.icon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.OutlineBuilder;

/** Reads the path data of SVG ({@code d="M2 3h4…"}); all its commands but the quadratic ones. */
final class PathData {

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

	private final List<String> tokens = new ArrayList<>();
	private final OutlineBuilder outline = new OutlineBuilder();
	private int next;
	private double x;
	private double y;
	private double startX;
	private double startY;
	private double controlX;
	private double controlY;

	private PathData(String data) {
		Matcher matcher = TOKEN.matcher(data);
		while (matcher.find()) {
			tokens.add(matcher.group());
		}
	}

	/**
	 * Reads path data.
	 *
	 * @throws IllegalArgumentException if it holds a command that is not read here, or ends early
	 */
	static Outline read(String data) {
		return new PathData(data).read();
	}

	private Outline read() {
		char command = ' ';
		while (next < tokens.size()) {
			if (Character.isLetter(tokens.get(next).charAt(0))) {
				command = tokens.get(next++).charAt(0);
			} else if (command == 'M' || command == 'm') {
				command = command == 'M' ? 'L' : 'l';
			}
			step(Character.toUpperCase(command), Character.isLowerCase(command));
		}
		return outline.build();
	}

	private void step(char command, boolean relative) {
		double fromX = relative ? x : 0;
		double fromY = relative ? y : 0;
		boolean curve = false;
		switch (command) {
		case 'M' -> {
			to(fromX + number(), fromY + number());
			startX = x;
			startY = y;
			outline.move(x, y);
		}
		case 'L' -> line(fromX + number(), fromY + number());
		case 'H' -> line(fromX + number(), y);
		case 'V' -> line(x, fromY + number());
		case 'C' -> {
			curve(fromX + number(), fromY + number(), fromX, fromY);
			curve = true;
		}
		case 'S' -> {
			curve(2 * x - controlX, 2 * y - controlY, fromX, fromY);
			curve = true;
		}
		case 'A' -> arc(fromX, fromY);
		case 'Z' -> {
			outline.close();
			to(startX, startY);
		}
		default -> throw new IllegalArgumentException("Path command not read: " + command);
		}
		if (!curve) {
			controlX = x;
			controlY = y;
		}
	}

	private void line(double toX, double toY) {
		to(toX, toY);
		outline.line(x, y);
	}

	private void curve(double firstX, double firstY, double fromX, double fromY) {
		controlX = fromX + number();
		controlY = fromY + number();
		to(fromX + number(), fromY + number());
		outline.curve(firstX, firstY, controlX, controlY, x, y);
	}

	private void arc(double fromX, double fromY) {
		double radiusX = number();
		double radiusY = number();
		double turn = number();
		boolean large = number() != 0;
		boolean sweep = number() != 0;
		double startOfArcX = x;
		double startOfArcY = y;
		to(fromX + number(), fromY + number());
		new Arc(startOfArcX, startOfArcY, radiusX, radiusY, Math.toRadians(turn), large, sweep, x, y).draw(outline);
	}

	private void to(double newX, double newY) {
		x = newX;
		y = newY;
	}

	private double number() {
		if (next >= tokens.size()) {
			throw new IllegalArgumentException("Path data ends early");
		}
		return Double.parseDouble(tokens.get(next++));
	}
}
