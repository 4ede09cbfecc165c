package org.goldthread.viewpoint.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Capability;
import org.goldthread.model.Contribution;
import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Layer;
import org.goldthread.model.Milestone;
import org.goldthread.model.OrganisationUnit;
import org.goldthread.model.Outcome;
import org.goldthread.model.Owned;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Reads;

/** Services that read in every way that can be declared, and two that declare nothing. */
public final class EverythingServices {

	@Reads("name")
	public String portfolioTitle(Portfolio portfolio) {
		return "All of " + portfolio.getName();
	}

	@Reads("placeholder")
	public boolean isReal(Element element) {
		return !element.isPlaceholder();
	}

	@Reads("weight")
	public boolean hasWeight(Contribution contribution) {
		return contribution.getWeight() != null;
	}

	@Reads("milestones")
	public boolean hasMilestones(Workstream workstream) {
		return !workstream.getMilestones().isEmpty();
	}

	@Reads({ "^", "^.^", "2:vision" })
	public boolean isOfVision(Outcome outcome, Portfolio portfolio) {
		return outcome.eContainer() != null && outcome.eContainer().eContainer() == portfolio.getVision();
	}

	@Reads({ "reference", "name", "<outcome.^.name" })
	public String goalLabel(Outcome outcome) {
		return outcome.getReference() + "\n" + outcome.getName() + "\n" + contributions(outcome)
				.map(contribution -> ((Element) contribution.eContainer()).getName()).sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
				.map(String::valueOf).collect(Collectors.joining(", "));
	}

	@Reads({})
	public String measureNames(Outcome outcome) {
		return outcome.getMeasures().stream().map(measure -> String.valueOf(measure.getName())).collect(Collectors.joining(", "));
	}

	@Reads("<outcome")
	public boolean isUnserved(Outcome outcome) {
		return contributions(outcome).findAny().isEmpty();
	}

	@Reads("<outcome.^")
	public Integer contributors(Outcome outcome) {
		return (int) contributions(outcome).map(EObject::eContainer).distinct().count();
	}

	@Reads("name")
	public Integer nameLength(Element element) {
		return element.getName() == null ? 0 : element.getName().length();
	}

	@Reads("weight")
	public Integer weight(Contribution contribution) {
		return contribution.getWeight() == null ? 1 : contribution.getWeight();
	}

	@Reads({ "weight", "^.reference" })
	public String giverAndWeight(Contribution contribution) {
		return ((Element) contribution.eContainer()).getReference() + " " + contribution.getWeight();
	}

	@Reads({ "name", "2:name" })
	public boolean namedUnlike(Element one, Element other) {
		return !Objects.equals(one.getName(), other.getName());
	}

	@Reads({ "organisationUnits", "organisationUnits.^*" })
	public Collection<EObject> unitsAbove(Capability capability) {
		Set<EObject> above = new LinkedHashSet<>();
		for (OrganisationUnit unit : capability.getOrganisationUnits()) {
			for (EObject holder = unit; holder instanceof OrganisationUnit; holder = holder.eContainer()) {
				above.add(holder);
			}
		}
		return above;
	}

	@Reads({ "giver", "giverItem" })
	public Collection<EObject> givers(Dependency dependency) {
		return Stream.<EObject>of(dependency.getGiver(), dependency.getGiverItem()).filter(Objects::nonNull).toList();
	}

	@Reads({ "receiver", "receiverItem" })
	public Collection<EObject> receivers(Dependency dependency) {
		return Stream.<EObject>of(dependency.getReceiver(), dependency.getReceiverItem()).filter(Objects::nonNull).toList();
	}

	@Reads("operatingModel.layers")
	public Collection<Layer> layers(Portfolio portfolio) {
		return portfolio.getOperatingModel() == null ? List.of() : portfolio.getOperatingModel().getLayers();
	}

	@Reads("capabilities")
	public Collection<?> capabilitiesInside(EObject holder) {
		return holder instanceof Layer layer ? layer.getCapabilities() : ((Capability) holder).getCapabilities();
	}

	@Reads("<capabilities")
	public Collection<?> risks(Capability capability) {
		return Elements.resourceOf(capability).orElseThrow().inverseReferences().sources(capability, Literals.RISK__CAPABILITIES, Risk.class)
				.sorted(Comparator.comparing(Risk::getId)).toList();
	}

	@Reads({ "risks" })
	public Collection<?> risks(Portfolio portfolio) {
		return portfolio.getRisks();
	}

	@Reads("capabilities*.capabilities")
	public boolean isDeep(Capability capability) {
		return capability.getCapabilities().stream().anyMatch(inside -> !inside.getCapabilities().isEmpty());
	}

	@Reads({ "programmes.workstreams.start" })
	public Collection<Workstream> streams(Portfolio portfolio) {
		return portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream())
				.sorted(Comparator.comparing(Workstream::getStart, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	@Reads("milestones.name")
	public Collection<Milestone> milestonesByName(Workstream workstream) {
		return workstream.getMilestones().stream()
				.sorted(Comparator.comparing(Milestone::getName, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	/** Says nothing of what it reads, and reads far. */
	public String undeclaredStep(Milestone milestone) {
		return milestone.getName() + " of " + ((Element) milestone.eContainer()).getName() + ", "
				+ milestone.getPredecessors().stream().map(Element::getName).toList();
	}

	/** Says nothing of what it reads. */
	public Collection<Role> undeclaredOwners(Portfolio portfolio) {
		List<Role> owners = new ArrayList<>();
		portfolio.eAllContents().forEachRemaining(object -> {
			if (object instanceof Owned owned && owned.getOwner() != null) {
				owners.add(owned.getOwner());
			}
		});
		return owners;
	}

	@Reads({ "name", "<owner" })
	public String owns(Role role) {
		return role.getName() + " owns " + Elements.resourceOf(role).map(resource -> resource.inverseReferences()
				.sources(role, Literals.OWNED__OWNER, Owned.class).count()).orElse(0L);
	}

	@Reads(anywhere = "inherentLikelihood")
	public String riskScoreSum(Portfolio portfolio) {
		int sum = 0;
		for (Iterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Risk risk && risk.getInherentLikelihood() != null) {
				sum += risk.getInherentLikelihood();
			}
		}
		return "Sum " + sum;
	}

	private static Stream<Contribution> contributions(Outcome outcome) {
		return Elements.resourceOf(outcome).stream()
				.flatMap(resource -> resource.inverseReferences().sources(outcome, Literals.CONTRIBUTION__OUTCOME, Contribution.class));
	}
}
