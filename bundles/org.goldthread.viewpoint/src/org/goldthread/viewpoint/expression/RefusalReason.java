package org.goldthread.viewpoint.expression;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service that is the precondition of a tool: names the method of the same class, with the same parameters, that
 * says in one sentence why the tool is refused. A runtime that does not know this annotation ignores it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RefusalReason {

	/** Name of the method, which returns text. */
	String value();
}
