package org.goldthread.viewpoint.sample;

import java.util.AbstractList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.viewpoint.expression.Permission;

/** Services for tests. */
public final class HarbourServices {

	private int calls;

	public String shout(EObject element) {
		return Harbour.get(element, "name").toString().toUpperCase();
	}

	public boolean isHeavy(EObject ship) {
		return (Integer) Harbour.get(ship, "tonnage") > 100;
	}

	public boolean isAfloat(EObject ship) {
		return (Integer) Harbour.get(ship, "tonnage") > 10;
	}

	public String threeLines(EObject ship) {
		return "S-" + Harbour.get(ship, "name") + "\n" + Harbour.get(ship, "name") + "\n" + Harbour.get(ship, "tonnage") + " t";
	}

	public Integer twice(EObject ship, Integer number) {
		return 2 * number;
	}

	public String both(EObject first, EObject second) {
		return Harbour.get(first, "name") + " and " + Harbour.get(second, "name");
	}

	public Permission isOther(EObject first, EObject second) {
		return first != second ? Permission.GRANTED : Permission.refused(Harbour.get(first, "name") + " leads nowhere but to " + Harbour.get(second, "name"));
	}

	public boolean isOpen(EObject quay) {
		return (Boolean) Harbour.get(quay, "open");
	}

	public Integer countCalls(EObject element) {
		return ++calls;
	}

	public List<Object> mixed(EObject element) {
		return List.of(element, "text", 7);
	}

	public EObject ann(EObject anywhere) {
		return Harbour.named(EcoreUtil.getRootContainer(anywhere), "Ann");
	}

	public EObject east(EObject anywhere) {
		return Harbour.named(EcoreUtil.getRootContainer(anywhere), "East");
	}

	public EObject west(EObject anywhere) {
		return Harbour.named(EcoreUtil.getRootContainer(anywhere), "West");
	}

	public Object quays(EObject anywhere) {
		return Harbour.get(EcoreUtil.getRootContainer(anywhere), "quays");
	}

	public String nameAndTonnage(EObject ship) {
		return Harbour.get(ship, "name") + ", " + Harbour.get(ship, "tonnage") + " t";
	}

	public List<EObject> twiceTheSame(EObject element) {
		return List.of(element, element);
	}

	public String nothing(EObject element) {
		return null;
	}

	public Object failing(EObject element) {
		throw new IllegalStateException("the tide is out");
	}

	public Object unreadable(EObject element) {
		return new Object() {
			@Override
			public String toString() {
				throw new IllegalStateException("fog");
			}
		};
	}

	public List<Object> unreadableList(EObject element) {
		return new AbstractList<>() {
			@Override
			public Object get(int index) {
				throw new IllegalStateException("fog");
			}

			@Override
			public int size() {
				return 1;
			}
		};
	}

	public String noService(String text) {
		return text;
	}
}
