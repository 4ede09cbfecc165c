package org.goldthread.ui.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The workbench's theme: light or dark, and the SWT colour of every token of the look. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(WorkbenchTheme.class)}. Belongs to the UI thread.
 */
public interface WorkbenchTheme {

	/** What the user chose. */
	enum Choice {
		/** Light or dark as the desktop has it. */
		SYSTEM,
		/** Always light. */
		LIGHT,
		/** Always dark. */
		DARK
	}

	/** Whether the workbench is dark now. */
	boolean isDark();

	/**
	 * The colour of a token such as {@code workstream-fill}, {@code ink} or {@code canvas} in the present theme. Nobody disposes it.
	 *
	 * @throws IllegalArgumentException for a token that the look does not have
	 */
	Color colour(String token);

	/** The same as red, green and blue. */
	RGB rgb(String token);

	/** What the user chose; {@link Choice#SYSTEM} at first. */
	Choice choice();

	/** Switches the theme at once and keeps the choice for later starts. */
	void choose(Choice choice);

	/** Adds a listener that runs after light became dark or dark became light; a second time is no second registration. */
	void addListener(Runnable listener);

	/** Removes a listener; nothing happens when it is not there. */
	void removeListener(Runnable listener);
}
