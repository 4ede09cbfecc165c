package org.goldthread.rules;

/**
 * What is said about a rule, apart from what it does.
 *
 * @param id stable id such as GT-O01
 * @param title short name
 * @param category group that it is listed under
 * @param severity severity unless a portfolio sets another
 * @param explanation why it matters, in words for a programme manager
 * @param source the standard or paper that it comes from
 */
public record RuleDescription(String id, String title, String category, Severity severity, String explanation, String source) {
}
