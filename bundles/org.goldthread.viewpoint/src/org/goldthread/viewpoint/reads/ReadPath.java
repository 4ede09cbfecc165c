package org.goldthread.viewpoint.reads;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path along which something reads.
 *
 * @param parameter number of the parameter that it starts from, from 1; {@link #ROOT} for the root of the model
 * @param hops at least one
 */
public record ReadPath(int parameter, List<Hop> hops) {

	/** Stands for the root of the model. */
	public static final int ROOT = 0;

	private static final Pattern PATH = Pattern.compile("(?:(?<parameter>[1-9]):|(?<root>/))?(?<hops>.+)");
	private static final Pattern HOP = Pattern.compile("(?<holder>\\^)|(?<referrers><)?(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)");

	public ReadPath {
		hops = List.copyOf(hops);
	}

	/**
	 * Reads a path as {@link org.goldthread.viewpoint.expression.Reads} describes it.
	 *
	 * @throws IllegalArgumentException when it is malformed
	 */
	public static ReadPath parse(String text) {
		Matcher path = PATH.matcher(text.strip());
		if (!path.matches()) {
			throw new IllegalArgumentException("\"" + text + "\" is no path of hops with dots between them");
		}
		List<Hop> hops = new ArrayList<>();
		for (String hop : path.group("hops").split("\\.", -1)) {
			hops.add(hop(hop.strip(), text));
		}
		return new ReadPath(parameter(path), hops);
	}

	private static int parameter(Matcher path) {
		if (path.group("root") != null) {
			return ROOT;
		}
		return path.group("parameter") == null ? 1 : Integer.parseInt(path.group("parameter"));
	}

	/** The path that the feature of an expression reads, pseudo features too; empty for one that reads nothing that can change. */
	static List<Hop> ofFeature(String name) {
		return switch (name) {
			case "eContainer" -> List.of(Hop.to(Hop.Kind.HOLDER));
			case "eContents" -> List.of(Hop.to(Hop.Kind.CONTENTS));
			case "eAllContents" -> List.of(Hop.to(Hop.Kind.CONTENTS).anyNumber());
			case "eCrossReferences" -> List.of(Hop.to(Hop.Kind.REFERENCES));
			case "eClass" -> List.of();
			default -> List.of(new Hop(Hop.Kind.FEATURE, name, false));
		};
	}

	private static Hop hop(String written, String path) {
		boolean repeated = written.endsWith("*");
		Matcher hop = HOP.matcher(repeated ? written.substring(0, written.length() - 1) : written);
		if (!hop.matches()) {
			throw new IllegalArgumentException("\"" + written + "\" in \"" + path + "\" is no hop");
		}
		if (hop.group("holder") != null) {
			return new Hop(Hop.Kind.HOLDER, "", repeated);
		}
		return new Hop(hop.group("referrers") == null ? Hop.Kind.FEATURE : Hop.Kind.REFERRERS, hop.group("name"), repeated);
	}
}
