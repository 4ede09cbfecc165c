package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.stream.Collectors;

/** A specification file cannot be used; says where and why, for every fault found. */
public class SpecificationException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<SpecificationFault> faults;

	/** @param faults at least one */
	public SpecificationException(List<SpecificationFault> faults) {
		super(faults.stream().map(SpecificationFault::toString).collect(Collectors.joining("\n")));
		this.faults = List.copyOf(faults);
	}

	/** What is wrong, in the order of the file as far as it can be told. */
	public List<SpecificationFault> faults() {
		return faults;
	}
}
