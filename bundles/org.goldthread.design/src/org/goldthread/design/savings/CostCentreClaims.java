package org.goldthread.design.savings;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.goldthread.design.scope.Uses;
import org.goldthread.model.CostCentre;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;

/** What savings lines take out of cost centres. Income is left out: it takes nothing out of a budget. */
final class CostCentreClaims {

	private CostCentreClaims() {
	}

	/** What the cashable lines that name this cost centre alone take out of it in a full year, in pounds. */
	static BigDecimal alone(CostCentre centre) {
		return SavingsFacts.together(claims(centre).filter(line -> line.getCostCentres().size() == 1).toList());
	}

	/** How many lines name other cost centres too; nobody has said how much of these falls on which. */
	static long shared(CostCentre centre) {
		return claims(centre).filter(line -> line.getCostCentres().size() > 1).count();
	}

	private static Stream<SavingsLine> claims(CostCentre centre) {
		return Uses.of(centre, Literals.SAVINGS_LINE__COST_CENTRES, SavingsLine.class)
				.filter(line -> SavingsFacts.isLive(line) && SavingsFacts.isCashable(line) && line.getType() != SavingType.INCOME);
	}
}
