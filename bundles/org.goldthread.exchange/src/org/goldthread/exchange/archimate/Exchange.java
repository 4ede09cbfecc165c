package org.goldthread.exchange.archimate;

/** Words of the ArchiMate Model Exchange File Format, versions 3.0 to 3.2, which share one namespace. */
final class Exchange {

	static final String NAMESPACE = "http://www.opengroup.org/xsd/archimate/3.0/";
	static final String ANY_VERSION = "http://www.opengroup.org/xsd/archimate";
	static final String SCHEMA = "http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd";
	static final String TYPES = "http://www.w3.org/2001/XMLSchema-instance";
	static final String ARCHI = "http://www.archimatetool.com/archimate";
	/** What the names of our own properties begin with. */
	static final String OWN = "goldthread:";

	private Exchange() {
	}

	/** The identifier of the thing with an id; XML wants a letter first. */
	static String identifier(String id) {
		return "id-" + id;
	}
}
