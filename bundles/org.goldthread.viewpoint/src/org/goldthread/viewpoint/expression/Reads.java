package org.goldthread.viewpoint.expression;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service: says how far it reads, so that an edit makes only those views be evaluated anew that it touches. A service
 * without this annotation is taken to read its own element, and for the rest whatever it likes: views that call it follow an
 * edit at once when their own element is edited, and otherwise when the workbench is idle.
 *
 * <p>A path starts at the element that is the first parameter, and leads from hop to hop, with dots between them:
 * <ul>
 * <li>{@code name}, {@code contributions}: a feature, for an attribute the end of the path; features of that name in all
 * classes count
 * <li>{@code ^}: what holds the element
 * <li>{@code <outcome}: the elements that refer to this one through their feature {@code outcome}
 * <li>a star after a hop: that hop any number of times, as in {@code capabilities*.risks.score}, or none
 * </ul>
 * What a path passes through is read too: {@code contributions.outcome.name} covers {@code contributions}. A path from
 * another parameter has its number before it, from 2 on: {@code 2:name}; a path from the root of the model starts with a
 * slash: {@code /programmes.workstreams}, and is followed at once where it decides which elements show, and when idle where
 * it decides how each of them shows. A service that reads nothing but the kind or the
 * identity of its parameters declares an empty list. A declaration that cannot be read counts as none.
 *
 * <p>Example: the label of an outcome that counts the workstreams which contribute to it reads
 * <pre>{@code @Reads({ "reference", "name", "<outcome.^" })}</pre>
 *
 * A runtime that does not know this annotation ignores it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

	/** Paths from the parameters. */
	String[] value() default {};

	/**
	 * Names of features that it reads of any element anywhere in the model, as an analysis of the whole portfolio does. A
	 * change of one of them, or an element that comes or goes, makes all views that call the service be evaluated anew when
	 * idle.
	 */
	String[] anywhere() default {};
}
