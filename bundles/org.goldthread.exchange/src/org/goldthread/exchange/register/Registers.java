package org.goldthread.exchange.register;

import java.util.List;
import java.util.Optional;

/** The registers that can be exported. */
public final class Registers {

	private static final List<Register<?>> ALL = List.of(RiskRegister.create(), IssueRegister.create(), AssumptionRegister.create(),
			DependencyRegister.create(), MilestoneRegister.create(), WorkstreamRegister.create(), SavingsRegister.create(),
			CostRegister.create(), BenefitRegister.create(), DecisionRegister.create(), ScrutinyRegister.create(),
			PrincipleRegister.create(), OutcomeRegister.create(), CapabilityRegister.create(), ImpactRegister.create(),
			OptionRegister.create());

	private Registers() {
	}

	/** The register of a name such as "risks"; empty when there is none. */
	public static Optional<Register<?>> named(String name) {
		return ALL.stream().filter(register -> register.name().equals(name)).<Register<?>>map(register -> register).findFirst();
	}

	/** The names, in the order in which they are listed. */
	public static List<String> names() {
		return ALL.stream().map(Register::name).toList();
	}
}
