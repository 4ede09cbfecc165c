package org.goldthread.ui.command;

/** The identifiers of commands that several bundles handle or put into menus. */
public final class CommandIds {

	/** Makes a new portfolio. */
	public static final String NEW_PORTFOLIO = "org.goldthread.command.newPortfolio";
	/** Opens a portfolio from a file. */
	public static final String OPEN_PORTFOLIO = "org.goldthread.command.openPortfolio";
	/** Closes the active portfolio. */
	public static final String CLOSE_PORTFOLIO = "org.goldthread.command.closePortfolio";
	/** Checks the active portfolio and shows the findings. */
	public static final String VALIDATE = "org.goldthread.command.validate";
	/** Asks for what mends a finding; handled by the problems. */
	public static final String FIX = "org.goldthread.command.fix";
	/** Parameter of {@link #FIX}: the id of the element in the active portfolio that has the finding. */
	public static final String FIX_ELEMENT = "org.goldthread.command.fix.element";
	/** Parameter of {@link #FIX}: the id of the rule that found it. */
	public static final String FIX_RULE = "org.goldthread.command.fix.rule";
	/** Publishes the active portfolio to the repository; handled by the repository. */
	public static final String PUBLISH = "org.goldthread.command.publish";
	/** Asks which repository is used; handled by the repository. */
	public static final String CHOOSE_REPOSITORY = "org.goldthread.command.chooseRepository";
	/** Lays the active diagram out afresh; handled by the diagram editor. */
	public static final String LAYOUT = "org.goldthread.command.layout";
	/** Writes the active diagram to a file; handled by the diagram editor. */
	public static final String EXPORT_DIAGRAM = "org.goldthread.command.exportDiagram";
	/** Chooses the theme. */
	public static final String THEME = "org.goldthread.command.theme";
	/** Parameter of {@link #THEME}: SYSTEM, LIGHT or DARK. */
	public static final String THEME_CHOICE = "org.goldthread.command.theme.choice";
	/** Shows the welcome page. */
	public static final String WELCOME = "org.goldthread.command.welcome";
	/** Shows all keys. */
	public static final String KEYBOARD = "org.goldthread.command.keyboard";

	/** Saves the active portfolio: the platform's. */
	public static final String SAVE = "org.eclipse.ui.file.save";
	/** Saves the active portfolio to another file: the platform's. */
	public static final String SAVE_AS = "org.eclipse.ui.file.saveAs";
	/** Goes back to the saved file: the platform's. */
	public static final String REVERT = "org.eclipse.ui.file.revert";
	/** Takes the last edit back: the platform's. */
	public static final String UNDO = "org.eclipse.ui.edit.undo";
	/** Makes the last edit again: the platform's. */
	public static final String REDO = "org.eclipse.ui.edit.redo";

	private CommandIds() {
	}
}
