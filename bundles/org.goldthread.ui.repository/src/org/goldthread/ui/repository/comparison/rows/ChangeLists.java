package org.goldthread.ui.repository.comparison.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Identified;
import org.goldthread.ui.repository.comparison.Comparison;

/** Lists what changed, as users choose to see it. */
public final class ChangeLists {

	private static final Map<EClass, String> REGISTERS = registers();

	private ChangeLists() {
	}

	/** What changed below what holds it, as the explorer has it. */
	public static List<ChangeRow> byPlace(Comparison comparison) {
		return ChangePlaces.of(comparison).roots().stream().map(ChangePlaces::tree).toList();
	}

	/** What changed under the register that lists it, and after the registers under the name of its concept. */
	public static List<ChangeRow> byRegister(Comparison comparison) {
		Map<EClass, List<ChangePlaces.Node>> groups = new LinkedHashMap<>();
		REGISTERS.keySet().forEach(type -> groups.put(type, new ArrayList<>()));
		Map<EClass, List<ChangePlaces.Node>> others = new TreeMap<>(Comparator.comparing(ChangeLists::title));
		for (ChangePlaces.Node node : ChangePlaces.of(comparison).all()) {
			if (isRow(node)) {
				EClass type = node.entry().eClass();
				(groups.containsKey(type) ? groups : others).computeIfAbsent(type, key -> new ArrayList<>()).add(node);
			}
		}
		groups.putAll(others);
		return groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
				.map(group -> ChangeRow.heading(title(group.getKey()), Optional.of(group.getKey()), rows(group.getValue()))).toList();
	}

	private static List<ChangeRow> rows(List<ChangePlaces.Node> nodes) {
		return nodes.stream().sorted(ChangePlaces.ORDER).map(ChangeLists::row).toList();
	}

	/** Whether an entry stands for itself in a register: one that changed, or has a changed part that does not stand for itself. */
	private static boolean isRow(ChangePlaces.Node node) {
		return standsForItself(node.entry()) && (node.isChanged() || node.children().stream().anyMatch(ChangeLists::holdsChangedPart));
	}

	private static boolean holdsChangedPart(ChangePlaces.Node node) {
		return !standsForItself(node.entry()) && (node.isChanged() || node.children().stream().anyMatch(ChangeLists::holdsChangedPart));
	}

	private static ChangeRow row(ChangePlaces.Node node) {
		return node.row(node.children().stream().filter(ChangeLists::holdsChangedPart).map(ChangeLists::row).toList());
	}

	/** Elements of a register do, and those outside of any; parts of both do not. */
	private static boolean standsForItself(Identified entry) {
		return entry instanceof Element && (REGISTERS.containsKey(entry.eClass()) || !isInRegister(entry));
	}

	private static boolean isInRegister(Identified entry) {
		Optional<Element> holder = Optional.ofNullable(entry.eContainer()).flatMap(Elements::enclosingElement);
		return holder.filter(element -> REGISTERS.containsKey(element.eClass()) || isInRegister(element)).isPresent();
	}

	private static String title(EClass type) {
		return REGISTERS.getOrDefault(type, Concept.of(type).plural());
	}

	private static Map<EClass, String> registers() {
		Map<EClass, String> titles = new LinkedHashMap<>();
		Registers.names().stream().map(Registers::named).flatMap(Optional::stream).forEach(register -> add(titles, register));
		return titles;
	}

	private static void add(Map<EClass, String> titles, Register<?> register) {
		titles.putIfAbsent(register.rowType(), register.title());
	}
}
