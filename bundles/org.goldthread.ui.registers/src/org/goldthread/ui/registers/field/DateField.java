package org.goldthread.ui.registers.field;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.goldthread.model.edit.value.DateFormat;

/** A field for a day, which is typed; Alt+Down, F4 or the mark beside it open a calendar to pick it from. */
public final class DateField extends TextCellEditor {

	private static final DateFormat FORMAT = new DateFormat();
	private static final int LEAST_WIDTH = 124;
	private static final int MARK_WIDTH = 22;

	private DayCalendar calendar;

	/** A field that keeps what is typed on Enter. */
	public DateField() {
		super(false, true);
	}

	@Override
	protected Text createEditorControl(Composite parent, int style) {
		Text text = super.createEditorControl(parent, style);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Modify, event -> follow(text.getText()));
		mark(parent, text);
		return text;
	}

	@Override
	public Rectangle calculateControlBounds(Rectangle cell) {
		int width = Math.max(cell.width, LEAST_WIDTH);
		int x = Math.max(0, Math.min(cell.x, parent.getClientArea().width - width));
		return new Rectangle(x, cell.y, width - MARK_WIDTH, cell.height);
	}

	@Override
	public void close() {
		closeCalendar();
		super.close();
	}

	/** While the calendar is open, keys that would end the field mean its days. */
	@Override
	protected boolean isProposalPopupOpen() {
		return isCalendarOpen() || super.isProposalPopupOpen();
	}

	private void mark(Composite parent, Text text) {
		Label mark = new Label(parent, SWT.CENTER);
		mark.setText("\u25be");
		mark.setToolTipText("Calendar (Alt+Down)");
		mark.setBackground(text.getBackground());
		mark.setForeground(text.getForeground());
		mark.addListener(SWT.MouseDown, event -> toggle());
		Runnable beside = () -> {
			Rectangle place = text.getBounds();
			mark.setBounds(place.x + place.width, place.y, MARK_WIDTH, place.height);
			mark.moveAbove(null);
		};
		text.addListener(SWT.Move, event -> beside.run());
		text.addListener(SWT.Resize, event -> beside.run());
		text.addListener(SWT.Dispose, event -> mark.dispose());
	}

	private void key(Event event) {
		boolean opens = event.keyCode == SWT.F4 || event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.MOD3) != 0;
		if (opens) {
			toggle();
			event.doit = false;
		} else if (isCalendarOpen()) {
			inCalendar(event);
		}
	}

	private void inCalendar(Event event) {
		switch (event.keyCode) {
			case SWT.ESC -> closeCalendar();
			case SWT.CR, SWT.KEYPAD_CR -> pick(calendar.day());
			default -> {
				step(event.keyCode).ifPresent(step -> {
					calendar.show(step.from(calendar.day()));
					event.doit = false;
				});
				return;
			}
		}
		event.doit = false;
	}

	private static Optional<DayStep> step(int keyCode) {
		return switch (keyCode) {
			case SWT.ARROW_LEFT -> Optional.of(DayStep.DAY_BACK);
			case SWT.ARROW_RIGHT -> Optional.of(DayStep.DAY_ON);
			case SWT.ARROW_UP -> Optional.of(DayStep.WEEK_BACK);
			case SWT.ARROW_DOWN -> Optional.of(DayStep.WEEK_ON);
			case SWT.PAGE_UP -> Optional.of(DayStep.MONTH_BACK);
			case SWT.PAGE_DOWN -> Optional.of(DayStep.MONTH_ON);
			case SWT.HOME -> Optional.of(DayStep.FIRST_OF_MONTH);
			case SWT.END -> Optional.of(DayStep.LAST_OF_MONTH);
			default -> Optional.empty();
		};
	}

	private void toggle() {
		if (isCalendarOpen()) {
			closeCalendar();
			return;
		}
		keepOnFocusLost(true);
		calendar = new DayCalendar(getEditorControl(), day(getEditorValue(), LocalDate.now()), this::pick);
	}

	private void pick(LocalDate day) {
		setEditorValue(FORMAT.write(day));
		closeCalendar();
		commit(MoveDirectionEnum.NONE, true);
	}

	private void follow(String typed) {
		if (isCalendarOpen()) {
			calendar.show(day(typed, calendar.day()));
		}
	}

	private boolean isCalendarOpen() {
		return calendar != null && calendar.isOpen();
	}

	private void closeCalendar() {
		if (isCalendarOpen()) {
			calendar.close();
			keepOnFocusLost(false);
		}
	}

	/** A click in the calendar may take the keyboard from the field, which would end it. */
	private void keepOnFocusLost(boolean kept) {
		if (focusListener instanceof InlineFocusListener inline) {
			inline.handleFocusChanges = !kept;
		}
	}

	private static LocalDate day(String typed, LocalDate otherwise) {
		try {
			return FORMAT.read(typed) instanceof LocalDate day ? day : otherwise;
		} catch (IllegalArgumentException halfTyped) {
			return otherwise;
		}
	}
}
