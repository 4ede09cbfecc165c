package org.goldthread.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Rag;
import org.goldthread.model.edit.presentation.ConceptColours;
import org.goldthread.render.matrix.RagFill;
import org.goldthread.render.theme.Theme;

/**
 * The style sheet of a page, and the policy by which a browser uses it and nothing else.
 *
 * @param css the whole style sheet
 */
record PageStyle(String css) {

	private static final String RESOURCE = "page.css";
	private static final List<String> TOKENS = List.of("canvas", "surface", "ink", "ink-muted", "line", "grid", "selection");

	/** The style of a register of a concept, in the light colours that print well. */
	static PageStyle of(EClass concept) {
		Theme theme = Theme.light();
		StringBuilder css = new StringBuilder(":root {");
		TOKENS.forEach(token -> variable(css, token, theme, token));
		String stem = ConceptColours.token(concept);
		variable(css, "concept", theme, stem + "-line");
		variable(css, "concept-fill", theme, stem + "-fill");
		css.append("}\n");
		for (Rag rag : Rag.values()) {
			css.append('.').append(ragClass(rag)).append(" { background: ").append(RagFill.of(rag, theme).hex()).append("; }\n");
		}
		return new PageStyle(css.append(resource()).toString());
	}

	/** The class by which an element of the page gets the ground of a colour. */
	static String ragClass(Rag rag) {
		return "rag-" + rag.getName().toLowerCase(Locale.ROOT);
	}

	/** The content security policy: this style sheet, no scripts, nothing fetched. */
	String policy() {
		return "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; form-action 'none'";
	}

	private String digest() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}

	private static void variable(StringBuilder css, String name, Theme theme, String token) {
		css.append(" --").append(name).append(": ").append(theme.colour(token).hex()).append(';');
	}

	private static String resource() {
		try (InputStream stream = PageStyle.class.getResourceAsStream(RESOURCE)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException("The style sheet that ships cannot be read", e);
		}
	}
}
