package org.goldthread.exchange.archimate;

import java.util.List;

/**
 * What an ArchiMate Model Exchange File says.
 *
 * @param identifier identifier of the model
 * @param name its name
 * @param documentation its documentation; empty for none
 * @param elements its elements, in the order of the file
 * @param relations its relationships, in the order of the file
 * @param views number of its views
 */
record ArchiModel(String identifier, String name, String documentation, List<ArchiElement> elements, List<ArchiRelation> relations,
		int views) {
}
