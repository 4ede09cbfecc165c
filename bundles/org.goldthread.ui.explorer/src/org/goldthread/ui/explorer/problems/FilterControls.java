package org.goldthread.ui.explorer.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.goldthread.rules.Severity;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Where the user says which problems are shown: a box for words, buttons and menu entries for severities, a menu for categories. */
final class FilterControls {

	private static final int PAUSE_IN_MILLISECONDS = 150;
	private static final int WIDTH = 150;

	private final Images images;
	private final Runnable changed;
	private final List<Choice> severities = new ArrayList<>();
	private final Text box;
	private final Runnable search = this::search;
	private ProblemFilter filter;

	/**
	 * Puts the box into {@code parent}.
	 *
	 * @param filter what is shown at first
	 * @param leave called when the user leaves the box for the problems
	 * @param changed called after each change
	 */
	FilterControls(Composite parent, Images images, ProblemFilter filter, Runnable leave, Runnable changed) {
		this.images = images;
		this.filter = filter;
		this.changed = changed;
		box = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		box.setMessage("Filter problems");
		FieldFrame.inDark(box, PlatformUI.getWorkbench().getService(WorkbenchTheme.class));
		box.setToolTipText("Words of the problem, the element or the rule; Esc empties the box");
		box.setText(filter.words());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(box);
		box.addModifyListener(event -> box.getDisplay().timerExec(PAUSE_IN_MILLISECONDS, search));
		box.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				box.setText("");
			} else if (event.keyCode == SWT.ARROW_DOWN) {
				leave.run();
			}
		});
	}

	/** Adds buttons and menu entries; {@code categories} are asked for whenever the menu opens. */
	void fill(IActionBars bars, Supplier<Stream<String>> categories) {
		for (Severity severity : Severity.values()) {
			BooleanSupplier shown = () -> !filter.hidden().contains(severity);
			Choice button = new Choice(text(severity), "finding-" + severity.word(), shown, () -> filter.switched(severity));
			Choice entry = new Choice(text(severity), "finding-" + severity.word(), shown, () -> filter.switched(severity));
			bars.getToolBarManager().add(button);
			bars.getMenuManager().add(entry);
			severities.addAll(List.of(button, entry));
		}
		bars.getToolBarManager().add(new Separator());
		MenuManager menu = new MenuManager("&Categories");
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> addCategories(manager, categories.get().distinct().toList()));
		bars.getMenuManager().add(menu);
		bars.getMenuManager().add(new Action("Show &all problems") {
			@Override
			public void run() {
				change(ProblemFilter.none());
			}
		});
		bars.getMenuManager().add(new Separator());
	}

	/** What is shown at present. */
	ProblemFilter filter() {
		return filter;
	}

	/** Takes the icons of the present theme. */
	void redraw() {
		severities.forEach(Choice::redraw);
	}

	private static String text(Severity severity) {
		return switch (severity) {
			case ERROR -> "Show &errors";
			case WARNING -> "Show &warnings";
			case INFO -> "Show &information";
		};
	}

	private void addCategories(IMenuManager menu, List<String> categories) {
		menu.add(new Choice("All categories", "", () -> filter.categories().isEmpty(), () -> filter.ofAllCategories()));
		menu.add(new Separator());
		categories.forEach(category -> menu.add(new Choice(category, "", () -> filter.categories().contains(category), () -> filter.switched(category))));
	}

	private void search() {
		if (!box.isDisposed()) {
			change(filter.withWords(box.getText()));
		}
	}

	private void change(ProblemFilter other) {
		if (other.equals(filter)) {
			return;
		}
		filter = other;
		if (!box.getText().equals(filter.words())) {
			box.setText(filter.words());
		}
		severities.forEach(Choice::update);
		changed.run();
	}

	private final class Choice extends Action {

		private final Optional<String> icon;
		private final BooleanSupplier chosen;
		private final Supplier<ProblemFilter> next;

		Choice(String text, String icon, BooleanSupplier chosen, Supplier<ProblemFilter> next) {
			super(text, IAction.AS_CHECK_BOX);
			this.icon = Optional.of(icon).filter(name -> !name.isEmpty());
			this.chosen = chosen;
			this.next = next;
			setToolTipText(text.replace("&", ""));
			update();
		}

		@Override
		public void run() {
			change(next.get());
		}

		/** Without its colour while it is not chosen: not every theme shows that a button is pressed. */
		void redraw() {
			icon.map(images::actionDescriptor)
					.ifPresent(image -> setImageDescriptor(chosen.getAsBoolean() ? image : ImageDescriptor.createWithFlags(image, SWT.IMAGE_GRAY)));
		}

		void update() {
			setChecked(chosen.getAsBoolean());
			redraw();
		}
	}
}
