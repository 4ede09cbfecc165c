package org.goldthread.render.theme;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.viewpoint.view.Colour;

/** The colours of everything that is painted, light or dark. Immutable. */
public final class Theme {

	private static final double READABLE = 4.5;
	private static final Rgb DARK_INK = Rgb.parse("#1F2933");
	private static final Rgb BLACK = Rgb.of(0, 0, 0);
	private static final Rgb WHITE = Rgb.parse("#FFFFFF");

	private final boolean dark;
	private final Map<String, Rgb> colours;

	private Theme(boolean dark) {
		this.dark = dark;
		colours = Map.copyOf(TokenSheet.read(dark));
	}

	/** Returns the theme for paper and bright screens. */
	public static Theme light() {
		return new Theme(false);
	}

	/** Returns the theme for dark screens. */
	public static Theme dark() {
		return new Theme(true);
	}

	/** Returns the dark or the light theme. */
	public static Theme of(boolean dark) {
		return dark ? dark() : light();
	}

	/** Returns whether this is the dark theme. */
	public boolean isDark() {
		return dark;
	}

	/** Returns the names of all tokens. */
	public Set<String> tokens() {
		return colours.keySet();
	}

	/** Returns the colour of a token such as {@code workstream-line}, if there is one of that name. */
	public Optional<Rgb> find(String token) {
		return Optional.ofNullable(colours.get(token));
	}

	/**
	 * Returns the colour of a token that ships.
	 *
	 * @throws IllegalArgumentException if no token has that name
	 */
	public Rgb colour(String token) {
		return find(token).orElseThrow(() -> new IllegalArgumentException("No colour token " + token));
	}

	/** Returns the colour of a specification: that of its token in this theme if it names one, else as it stands. */
	public Rgb colour(Colour colour) {
		return find(colour.token()).orElseGet(() -> Rgb.of(colour.red(), colour.green(), colour.blue()));
	}

	/**
	 * Returns a colour for text on an opaque ground: the wanted one if it is readable there (4.5 : 1), else dark ink or white, or
	 * black on the few greys where only that is.
	 */
	public static Rgb readable(Rgb wanted, Rgb ground) {
		if (wanted.contrast(ground) >= READABLE) {
			return wanted;
		}
		Rgb better = DARK_INK.contrast(ground) >= WHITE.contrast(ground) ? DARK_INK : WHITE;
		return better.contrast(ground) >= READABLE ? better : BLACK;
	}

	/** Returns the ground of pages. */
	public Rgb canvas() {
		return colour("canvas");
	}

	/** Returns the ground of containers and legends. */
	public Rgb surface() {
		return colour("surface");
	}

	/** Returns the colour of titles. */
	public Rgb ink() {
		return colour("ink");
	}

	/** Returns the colour of edges, headings and facts. */
	public Rgb mutedInk() {
		return colour("ink-muted");
	}

	/** Returns the colour of hair lines. */
	public Rgb hairline() {
		return colour("line");
	}

	/** Returns the gold of the selection's golden thread; nothing else is gold. */
	public Rgb thread() {
		return colour("thread");
	}

	/** Returns the colour around what is selected. */
	public Rgb selection() {
		return colour("selection");
	}
}
