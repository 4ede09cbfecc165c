package org.goldthread.testing.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The keyboard. Keys go to the control that has the focus, after the workbench has looked for a command that is bound to them. */
public final class BotKeyboard {

	private static final int LAST_CHARACTER = 127;
	private static final int CONTROL_CHARACTERS = 0x1f;

	/** Presses a key such as {@link SWT#F2}, {@link SWT#CR} or {@link SWT#ESC}. */
	public void press(int key) {
		pressShortcut(SWT.NONE, key);
	}

	/**
	 * Presses a key while others are held.
	 *
	 * @param modifiers those held, such as {@code SWT.CTRL | SWT.SHIFT}
	 * @param key a letter in lower case, or a key such as {@link SWT#DEL}
	 */
	public void pressShortcut(int modifiers, int key) {
		Waiting.until("a control to have the keyboard", () -> UiThread.display().getFocusControl() != null);
		UiThread.start(() -> stroke(modifiers, key));
	}

	/** Types plain text. */
	public void typeText(String text) {
		text.chars().forEach(this::press);
	}

	private static void stroke(int modifiers, int key) {
		Control focused = UiThread.display().getFocusControl();
		if (focused == null) {
			throw new AssertionError("No control has the keyboard");
		}
		Event event = event(modifiers, key);
		Widgets.send(focused, SWT.KeyDown, event);
		if (event.type == SWT.KeyDown && event.doit && focused instanceof Text text && !text.isDisposed() && event.character >= ' ' && key < LAST_CHARACTER) {
			text.insert(String.valueOf(event.character));
		}
		if (!focused.isDisposed()) {
			Widgets.send(focused, SWT.KeyUp, event(modifiers, key));
		}
	}

	private static Event event(int modifiers, int key) {
		Event event = new Event();
		event.keyCode = Character.toLowerCase(key);
		event.stateMask = modifiers;
		if (key <= LAST_CHARACTER) {
			event.character = (char) ((modifiers & SWT.CTRL) != 0 && Character.isLetter(key) ? key & CONTROL_CHARACTERS : key);
		}
		return event;
	}
}
