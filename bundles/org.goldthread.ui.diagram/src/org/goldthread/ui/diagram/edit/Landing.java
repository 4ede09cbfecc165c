package org.goldthread.ui.diagram.edit;

import java.util.Optional;

import org.goldthread.ui.diagram.scene.ShownNode;

/**
 * Where something that is created or dragged would land.
 *
 * @param area the node that would hold it; empty for the bare page
 * @param nests whether it would come from elsewhere into {@code area}
 * @param reason why it cannot land there, in one sentence; empty when it can
 */
public record Landing(Optional<ShownNode> area, boolean nests, Optional<String> reason) {
}
