package org.goldthread.exchange.screening;

/**
 * The first element of an XML file.
 *
 * @param namespace its namespace; empty for none
 * @param name its local name
 */
public record XmlRoot(String namespace, String name) {
}
