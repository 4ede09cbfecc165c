package org.goldthread.ui.registers.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.exchange.register.Exemption;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/**
 * Savings as papers for the public may show them: no sum holds anything of an exempt line.
 *
 * @param savings what may be shown
 * @param withheld number of exempt lines and targets that are left out
 */
record PublishedSavings(SavingsByYear savings, int withheld) {

	/** Adds up what may be shown of a portfolio, in short steps. */
	static Computation<PublishedSavings> computation(Portfolio portfolio) {
		List<Element> exempt = new ArrayList<>();
		List<SavingsByYear> published = new ArrayList<>();
		Consumer<Element> sort = element -> {
			if (Exemption.isExempt(element)) {
				exempt.add(element);
			}
		};
		return new Steps().each(portfolio.getSavingsLines(), sort).each(portfolio.getSavingsTargets(), sort)
				.compute(() -> SavingsByYear.computation(portfolio, element -> !Exemption.isExempt(element)), published::add)
				.giving(() -> new PublishedSavings(published.getFirst(), exempt.size()));
	}

	/** What a picture says of what it leaves out; empty when that is nothing. */
	String note() {
		return withheld == 0 ? "" : counted() + " withheld";
	}

	/** What a picture says that shows all; empty when nothing of it is exempt. */
	String warning() {
		return withheld == 0 ? "" : "not for publication: contains " + counted();
	}

	private String counted() {
		return withheld == 1 ? "1 exempt entry" : withheld + " exempt entries";
	}
}
