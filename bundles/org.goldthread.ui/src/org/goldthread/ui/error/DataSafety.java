package org.goldthread.ui.error;

/** What an error means for the user's data, in one sentence of the dialog. */
public enum DataSafety {
	/** Nothing was changed by what failed. */
	UNCHANGED("Nothing was changed and nothing was lost."),
	/** The file was not written; what is in the workbench is still there. */
	STILL_OPEN("Nothing was lost: the file is as it was, and your changes are still open in the workbench."),
	/** Nobody can say; the last saved file and its backups are whole. */
	LAST_SAVE("The last saved file and its backups are whole. Unsaved changes are kept in a recovery snapshot.");

	private final String sentence;

	DataSafety(String sentence) {
		this.sentence = sentence;
	}

	/** The sentence that the dialog shows. */
	public String sentence() {
		return sentence;
	}
}
