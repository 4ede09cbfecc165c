package org.example.viewpoint;

import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Permission;
import org.goldthread.viewpoint.expression.Reads;

/** What the expressions of sponsors.odesign call. */
public final class SponsorServices {

	private static final int MANY = 3;

	/** The workstreams of all programmes. */
	@Reads("programmes.workstreams")
	public List<Workstream> allWorkstreams(Portfolio portfolio) {
		return portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream()).toList();
	}

	/** Reference and name. */
	@Reads({ "reference", "name" })
	public String workstreamLabel(Workstream workstream) {
		return workstream.getReference() + "\n" + workstream.getName();
	}

	/** Reference, name and the number of workstreams that the role sponsors. */
	@Reads({ "reference", "name", "<sponsor" })
	public String roleLabel(Role role) {
		int count = workstreamsOf(role).size();
		return role.getReference() + "\n" + role.getName() + "\n" + (count == 0 ? "" : count == 1 ? "1 workstream" : count + " workstreams");
	}

	/** Whether a workstream still needs a sponsor. */
	@Reads({ "reference", "sponsor" })
	public Permission needsSponsor(Workstream workstream) {
		return workstream.getSponsor() == null ? Permission.GRANTED
				: Permission.refused(workstream.getReference() + " has a sponsor; drag the end of its line to another role instead");
	}

	/** Whether a role has time for the workstreams that it sponsors. */
	@Reads("<sponsor")
	public boolean hasTime(Role role) {
		return workstreamsOf(role).size() <= MANY;
	}

	/** What is wrong with a role that sponsors too many workstreams. */
	public String sponsorsMany(Role role) {
		return role.getName() + " sponsors " + workstreamsOf(role).size() + " workstreams, more than " + MANY + ".";
	}

	private static List<Workstream> workstreamsOf(Role role) {
		return Elements.portfolioOf(role).map(Elements::inverseReferences)
				.map(inverse -> inverse.sources(role, Literals.WORKSTREAM__SPONSOR, Workstream.class).toList()).orElse(List.of());
	}
}
