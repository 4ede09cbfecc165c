package org.goldthread.viewpoint.specification;

import java.util.List;

/** A file is missing, cannot be opened, or is no plain XML: nothing in it can be judged. */
public final class UnreadableSpecificationException extends SpecificationException {

	private static final long serialVersionUID = 1L;

	/** @param fault what keeps the file from being read */
	public UnreadableSpecificationException(SpecificationFault fault) {
		super(List.of(fault));
	}
}
