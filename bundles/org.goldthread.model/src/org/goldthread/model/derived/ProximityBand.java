package org.goldthread.model.derived;

/** How soon a risk might occur. */
public enum ProximityBand {

	/** Within a month, or already due. */
	IMMINENT("Imminent"),
	/** Later, but before the tranche of its workstream ends. */
	THIS_TRANCHE("This tranche"),
	/** Later than that, but before the financial year ends. */
	THIS_YEAR("This year"),
	/** After the financial year. */
	BEYOND("Beyond");

	private final String label;

	ProximityBand(String label) {
		this.label = label;
	}

	/** The band as users read it. */
	public String label() {
		return label;
	}
}
