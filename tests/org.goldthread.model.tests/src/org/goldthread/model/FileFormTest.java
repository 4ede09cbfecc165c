package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {

	@Test
	void eachTypeIsReadAsItIsWritten() {
		assertEquals(LocalDate.of(2018, 9, 18), read(GoldthreadPackage.Literals.DATE, "2018-09-18"));
		assertEquals(new FinancialYear(1999), read(GoldthreadPackage.Literals.FINANCIAL_YEAR, "1999/00"));
		assertEquals(5, read(GoldthreadPackage.Literals.SCORE, "5"));
		assertEquals(new BigDecimal("17.50"), read(GoldthreadPackage.Literals.MONEY, "17.50"));
	}

	@Test
	void aNumberOfManyDigitsIsReadToTheLastOne() {
		assertEquals(2_147_483_647, read(GoldthreadPackage.Literals.SCORE, "2147483647"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "five", "5.0", "9999999999", "-" })
	void whatIsNoScoreIsRefused(String text) {
		assertThrows(RuntimeException.class, () -> read(GoldthreadPackage.Literals.SCORE, text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2018", "2018/20", "18/19", "2018-19", "0000/01", "2200/01", "201a/19" })
	void whatIsNoFinancialYearIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> read(GoldthreadPackage.Literals.FINANCIAL_YEAR, text));
	}

	private static Object read(EDataType type, String text) {
		return FileForm.of(type).read(text);
	}
}
