package org.goldthread.cli.generate;

import java.util.List;
import java.util.Locale;

/** Words that council programmes are made of; counts, never chance, pick them, so that names do not repeat. */
final class Vocabulary {

	private static final List<String> CHANGES = List.of("Online booking", "Shared case records", "Single contact point",
			"Mobile working", "Self-service", "Automated payments", "Contract review", "Early help", "Triage", "Access points",
			"Paperless post", "Common procedures", "Demand forecasting", "Route planning", "Remote inspection", "Shared stores",
			"Fees at cost", "Building release", "Skills register", "Performance insight");
	private static final List<String> SERVICES = List.of("adult social care", "children's social care", "school admissions",
			"school transport", "libraries", "fire prevention", "trading standards", "highways", "street lighting", "waste",
			"planning", "public health", "registration", "archives", "fostering", "adult learning", "payroll", "procurement",
			"property", "legal services", "finance", "recruitment", "parking", "rights of way");
	private static final List<String> AREAS = List.of("north", "north-east", "east", "south-east", "south", "south-west", "west",
			"north-west", "centre", "county-wide", "market towns", "villages", "new developments", "river towns", "university quarter",
			"hospital sites", "science park", "ring road", "hill country", "vale", "border parishes", "old town", "station quarter",
			"airfield", "forest");
	private static final int STRIDE = 7919;

	private Vocabulary() {
	}

	/** What the workstream with this index, counted from 0, is about; no two indexes below a hundred million give the same. */
	static String subject(int index) {
		int all = CHANGES.size() * SERVICES.size() * AREAS.size();
		int pick = (int) ((long) index % all * STRIDE % all);
		String subject = CHANGES.get(pick % CHANGES.size()) + " for " + SERVICES.get(pick / CHANGES.size() % SERVICES.size()) + ", "
				+ AREAS.get(pick / CHANGES.size() / SERVICES.size());
		return index < all ? subject : subject + ", phase " + (index / all + 1);
	}

	/** A service, in turn, in lower case; no two indexes give the same. */
	static String service(int index) {
		String service = SERVICES.get(index % SERVICES.size());
		return index < SERVICES.size() ? service : service + " " + (index / SERVICES.size() + 1);
	}

	/** The same text with its first letter large. */
	static String capitalised(String text) {
		return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
	}
}
