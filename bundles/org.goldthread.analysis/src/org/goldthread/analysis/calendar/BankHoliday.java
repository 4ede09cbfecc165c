package org.goldthread.analysis.calendar;

import java.time.LocalDate;

/**
 * A day on which England and Wales do not work.
 *
 * @param date the day, never a weekend: where one falls on a weekend, its substitute day
 * @param name what it is called, without a word about substitution
 */
public record BankHoliday(LocalDate date, String name) {
}
