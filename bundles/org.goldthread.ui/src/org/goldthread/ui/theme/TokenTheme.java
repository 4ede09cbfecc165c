package org.goldthread.ui.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.goldthread.render.theme.Theme;

/** The theme of the tokens that ship with the renderer, so that workbench, editors and exports have the same colours. */
public final class TokenTheme implements WorkbenchTheme {

	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, Color> colours = new HashMap<>();
	private Choice choice = ThemeStart.choice();
	private Theme theme = Theme.of(ThemeStart.isDark(choice));

	@Override
	public boolean isDark() {
		return theme.isDark();
	}

	@Override
	public Color colour(String token) {
		return colours.computeIfAbsent(token, name -> new Color(rgb(name)));
	}

	@Override
	public RGB rgb(String token) {
		return ThemeStart.rgb(theme.colour(token));
	}

	@Override
	public Choice choice() {
		return choice;
	}

	@Override
	public void choose(Choice newChoice) {
		choice = newChoice;
		ThemeStart.keep(newChoice);
		boolean dark = ThemeStart.isDark(newChoice);
		if (dark == theme.isDark()) {
			return;
		}
		theme = Theme.of(dark);
		colours.clear();
		ThemeStart.publish(PlatformUI.getWorkbench(), theme);
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(ThemeStart.themeId(dark), true);
		listeners.forEach(Runnable::run);
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
