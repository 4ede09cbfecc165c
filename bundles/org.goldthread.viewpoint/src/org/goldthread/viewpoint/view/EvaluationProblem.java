package org.goldthread.viewpoint.view;

/**
 * An expression of a specification that failed; the diagram goes without its value.
 *
 * @param place mapping and feature that the expression stands in, such as "Workstream label"
 * @param expression the expression as written
 * @param reason what went wrong, one sentence
 */
public record EvaluationProblem(String place, String expression, String reason) {
}
