package org.goldthread.ui.registers.editor;

/** The identifiers under which the register editor and its commands are known to the workbench. */
public final class RegisterIds {

	/** The editor; its input is a {@link RegisterEditorInput}. */
	public static final String EDITOR = "org.goldthread.editor.register";
	/** The keys of a register. */
	public static final String KEYS = "org.goldthread.context.register";
	/** Opens a register of the active portfolio. */
	public static final String OPEN = "org.goldthread.command.openRegister";
	/** Parameter of {@link #OPEN}: the name of the register, such as risks. */
	public static final String OPEN_NAME = "org.goldthread.command.openRegister.name";
	/** Adds a row. */
	public static final String ADD = "org.goldthread.command.register.add";
	/** Deletes the selected rows. */
	public static final String DELETE_ROWS = "org.goldthread.command.register.deleteRows";
	/** Writes the first of the selected cells into those below. */
	public static final String FILL_DOWN = "org.goldthread.command.register.fillDown";
	/** Writes one value into all selected rows. */
	public static final String SET_ALL = "org.goldthread.command.register.setAll";
	/** Looks for words in the cells. */
	public static final String FIND = "org.goldthread.command.register.find";
	/** Goes on to the next cell found. */
	public static final String FIND_NEXT = "org.goldthread.command.register.findNext";
	/** Goes back to the cell found before. */
	public static final String FIND_PREVIOUS = "org.goldthread.command.register.findPrevious";
	/** Shows all rows again. */
	public static final String CLEAR_FILTERS = "org.goldthread.command.register.clearFilters";
	/** Groups by the selected column, or not. */
	public static final String GROUP = "org.goldthread.command.register.group";
	/** Chooses the columns. */
	public static final String COLUMNS = "org.goldthread.command.register.columns";
	/** Shows what is found about the selected row. */
	public static final String FINDINGS = "org.goldthread.command.register.findings";
	/** Writes the register to a file. */
	public static final String EXPORT = "org.goldthread.command.register.export";

	private RegisterIds() {
	}
}
