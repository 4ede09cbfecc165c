package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.Shape;

/**
 * How the nodes of a mapping look.
 *
 * @param lineWidth expression for the pixels of the border
 * @param width expression for the width in units of ten pixels; -1 leaves it to the text
 * @param height expression for the height in units of ten pixels; -1 leaves it to the text
 */
public record NodeStyleSpecification(Shape shape, LabelSpecification label, Optional<Expression> tooltip, ColourSpecification fill,
		ColourSpecification line, LineStyle lineStyle, Expression lineWidth, Expression width, Expression height,
		SurfaceSpecification surface) {
}
