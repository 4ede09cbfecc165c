package org.goldthread.store.difference;

import java.util.List;

/**
 * What became of one feature of an entry.
 *
 * @param feature its name in the model
 * @param before its values as text, see {@link org.goldthread.store.element.ElementVersion}; empty when it was not set
 * @param after its values now; empty when it is not set any more
 */
public record FeatureChange(String feature, List<String> before, List<String> after) {
}
