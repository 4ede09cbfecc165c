package org.goldthread.exchange.xlsx;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.edit.presentation.ConceptColours;
import org.goldthread.render.theme.Theme;

/**
 * The colours of a register's sheet, as hexadecimal digits of alpha, red, green and blue: those of the concept that its rows are.
 *
 * @param strong ground of headings
 * @param onStrong text on it
 * @param pale ground of headings of computed columns
 * @param ink text of everything else
 * @param muted text of illustrative rows and remarks
 * @param line around cells
 */
record SheetColours(String strong, String onStrong, String pale, String ink, String muted, String line) {

	private static final String OPAQUE = "FF";

	static SheetColours of(EClass concept) {
		Theme theme = Theme.light();
		String stem = ConceptColours.token(concept);
		return new SheetColours(digits(theme, stem + "-line"), digits(theme, "surface"), digits(theme, stem + "-fill"), digits(theme, "ink"),
				digits(theme, "ink-muted"), digits(theme, "line"));
	}

	private static String digits(Theme theme, String token) {
		return OPAQUE + theme.colour(token).hex().substring(1);
	}
}
