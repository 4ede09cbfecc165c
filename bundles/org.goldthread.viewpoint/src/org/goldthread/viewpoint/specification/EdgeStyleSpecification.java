package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.view.Arrow;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.Routing;

/**
 * How the edges of a mapping look.
 *
 * @param size expression for the size of the line
 * @param label of the middle of the edge; empty for none
 */
public record EdgeStyleSpecification(ColourSpecification line, LineStyle lineStyle, Expression size, Arrow source, Arrow target, Routing routing,
		Optional<LabelSpecification> label) {
}
