/**
 * Drives the running workbench in the words of SWTBot: {@code bot.tree().expandNode("Vision").select()},
 * {@code bot.menu("File").menu("Save").click()}, {@code bot.button("OK").click()}, {@code bot.viewByTitle}, {@code bot.waitUntil}.
 * Tests run outside the UI thread; every look and every event happens on it. SWTBot itself could take this package's place.
 */
package org.goldthread.testing.bot;
