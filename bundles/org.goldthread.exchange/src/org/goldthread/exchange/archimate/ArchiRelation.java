package org.goldthread.exchange.archimate;

import java.util.Map;

/**
 * A relationship of an ArchiMate model.
 *
 * @param identifier its identifier in the file
 * @param type its ArchiMate type, such as {@code Realization}
 * @param source identifier of the concept that it leads from
 * @param target identifier of the concept that it leads to
 * @param name its name; empty for none
 * @param documentation its documentation; empty for none
 * @param modifier strength of an influence; empty for none
 * @param properties its properties by name
 */
record ArchiRelation(String identifier, String type, String source, String target, String name, String documentation, String modifier,
		Map<String, String> properties) {
}
