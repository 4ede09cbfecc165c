package org.goldthread.store.annotate;

import java.util.List;

import org.goldthread.store.history.Revision;

/**
 * Who set a value that an entry has now, and when.
 *
 * @param feature name of the feature in the model
 * @param values its values as text, see {@link org.goldthread.store.element.ElementVersion}
 * @param revision the revision that gave it these values
 */
public record Annotation(String feature, List<String> values, Revision revision) {
}
