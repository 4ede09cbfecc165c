package org.goldthread.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.AllContents;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/**
 * Keeps findings up to date while a portfolio changes: what a change touches is checked again, first the elements, then the
 * portfolio as a whole. Hears the changes of the portfolio's {@link org.goldthread.model.ChangeHub} after its indexes, and
 * works when it is told to. Belongs to the thread of the portfolio.
 */
public final class LiveRules implements ChangeListener {

	private static final List<EClass> SETTINGS = List.of(Literals.RULE_SETTING, Literals.ACCEPTED_FINDING, Literals.CALENDAR, Literals.DAY_OFF);
	private static final Set<Object> SETTING_FEATURES = Set.of(Literals.PORTFOLIO__AS_AT, Literals.PORTFOLIO__RULE_SETTINGS,
			Literals.PORTFOLIO__ACCEPTED_FINDINGS, Literals.PORTFOLIO__CALENDAR);

	private final RuleCatalogue catalogue;
	private final PortfolioResource resource;
	private final Clock clock;
	private final Set<EObject> dirty = new LinkedHashSet<>(); // an empty one is gone through at once, however full it was
	private final Neighbourhood neighbourhood;
	private Check check;
	private Optional<WholeCheck> whole = Optional.empty();
	private boolean wholeDirty;

	/** Rules over the portfolio of {@code resource}, all still to be checked. Adds itself to no hub. */
	public LiveRules(RuleCatalogue catalogue, PortfolioResource resource, Clock clock) {
		this.catalogue = catalogue;
		this.resource = resource;
		this.clock = clock;
		resource.inverseReferences();
		resource.referenceIndex();
		resource.nameIndex();
		neighbourhood = new Neighbourhood(resource, dirty);
		restart();
	}

	/** What is known to be found; as the portfolio is now when {@link #isUpToDate()}. */
	public Findings findings() {
		return check.findings();
	}

	/** Whether nothing is left to check. */
	public boolean isUpToDate() {
		return !check.isGathering() && dirty.isEmpty() && !wholeDirty;
	}

	/** Whether all elements are checked, though the portfolio as a whole may not be. */
	public boolean areElementsUpToDate() {
		return !check.isGathering() && dirty.isEmpty();
	}

	/**
	 * Goes on for about {@code slice}.
	 *
	 * @return true when everything is up to date
	 */
	public boolean step(Duration slice) {
		if (!check.isOf(today())) {
			restart();
		}
		Slice.of(slice).run(areElementsUpToDate() ? this::advanceWhole : this::advance);
		return isUpToDate();
	}

	@Override
	public void changed(Notification change) {
		if (isSetting(change) || check.isGathering()) {
			restart();
			return;
		}
		neighbourhood.add(change);
		wholeDirty = true;
		whole = Optional.empty();
	}

	private boolean advance() {
		if (check.isGathering()) {
			dirty.add(check.gather());
		} else if (!dirty.isEmpty()) {
			Iterator<EObject> any = dirty.iterator();
			EObject element = any.next();
			any.remove();
			check.element(element);
		}
		return areElementsUpToDate();
	}

	private boolean advanceWhole() {
		if (wholeDirty && whole.isEmpty()) {
			whole = Optional.of(check.whole());
		}
		if (whole.isPresent() && whole.get().step()) {
			whole = Optional.empty();
			wholeDirty = false;
		}
		return isUpToDate();
	}

	private void restart() {
		dirty.clear();
		wholeDirty = true;
		whole = Optional.empty();
		check = new Check(today());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	/** What changes the check of everything: settings, acceptances, working days, and the day that the content stands for. */
	private static boolean isSetting(Notification change) {
		return SETTINGS.stream().anyMatch(type -> type.isInstance(change.getNotifier())) || SETTING_FEATURES.contains(change.getFeature());
	}

	/** The checks of one day with one set of settings. */
	private final class Check {

		private final Portfolio portfolio = resource.portfolio().orElseThrow();
		private final Findings findings = new Findings(PortfolioOrder.of(portfolio));
		private final RuleChecks checks;
		private final LiveContext context;
		private final Iterator<EObject> gathering;

		Check(LocalDate today) {
			PortfolioSettings settings = PortfolioSettings.of(portfolio, today);
			checks = new RuleChecks(catalogue, settings, findings);
			context = new LiveContext(resource, today, WorkingCalendar.of(portfolio), settings);
			gathering = new AllContents(portfolio);
			dirty.add(portfolio);
		}

		Findings findings() {
			return findings;
		}

		boolean isOf(LocalDate today) {
			return context.today().equals(today);
		}

		boolean isGathering() {
			return gathering.hasNext();
		}

		EObject gather() {
			return gathering.next();
		}

		void element(EObject element) {
			if (isInPortfolio(element)) {
				checks.check(element, context);
			} else {
				findings.forget(element);
			}
		}

		WholeCheck whole() {
			return new WholeCheck(context, checks);
		}

		private boolean isInPortfolio(EObject element) {
			EObject root = element;
			while (root.eContainer() != null) {
				root = root.eContainer();
			}
			return root == portfolio;
		}
	}
}
