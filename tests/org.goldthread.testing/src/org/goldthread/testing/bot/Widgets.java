package org.goldthread.testing.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;

/** Looks for visible controls below another one, and sends them the events that a user's hand would cause. UI thread only. */
final class Widgets {

	private Widgets() {
	}

	/** The visible controls of a type below {@code root} that fit, in the order in which they are drawn. */
	static <T extends Control> List<T> all(Control root, Class<T> type, Predicate<T> fits) {
		List<T> found = new ArrayList<>();
		collect(root, type, fits, found);
		return found;
	}

	/** Whether the label right before {@code control} reads {@code text}, colon or not. */
	static boolean isLabelled(Control control, String text) {
		Control[] siblings = control.getParent().getChildren();
		for (int i = 1; i < siblings.length; i++) {
			if (siblings[i] == control) {
				for (int before = i - 1; before >= 0; before--) {
					String label = labelText(siblings[before]);
					if (!label.isEmpty()) {
						return label.equals(text);
					}
				}
			}
		}
		return false;
	}

	/** Text without mnemonic, accelerator, colon and outer space. */
	static String plain(String text) {
		String withoutKeys = text.split("\t", 2)[0].replaceAll("&(?!&)", "").strip();
		return withoutKeys.endsWith(":") ? withoutKeys.substring(0, withoutKeys.length() - 1) : withoutKeys;
	}

	/** Sends an event of the given type, such as {@link SWT#Selection}. */
	static void send(Widget widget, int type, Event event) {
		event.display = widget.getDisplay();
		event.widget = widget;
		event.type = type;
		event.time = (int) System.currentTimeMillis();
		widget.notifyListeners(type, event);
	}

	private static String labelText(Control control) {
		if (control instanceof Label label) {
			return plain(label.getText());
		}
		return control instanceof CLabel label && label.getText() != null ? plain(label.getText()) : "";
	}

	private static <T extends Control> void collect(Control control, Class<T> type, Predicate<T> fits, List<T> found) {
		if (control.isDisposed() || !control.isVisible()) {
			return;
		}
		if (type.isInstance(control) && fits.test(type.cast(control))) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, type, fits, found);
			}
		}
	}
}
