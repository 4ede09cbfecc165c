package org.goldthread.ui.theme;

import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.theme.WorkbenchTheme.Choice;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Sets the theme before the first window opens, so that no window opens in the wrong one. The style sheets name colours as
 * {@code '#org-goldthread-surface'}; the style engine finds them in the workbench's colour registry, where the look's tokens are put.
 */
public final class ThemeStart {

	private static final String COLOUR_PREFIX = "org.goldthread.";
	private static final String PLATFORM_NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String PLATFORM_KEY = "themeid";
	private static final String NODE = "org.goldthread.ui";
	private static final String KEY = "theme";
	private static final String DISABLED_IMAGES = "org.eclipse.swt.image.disablement";
	private static final String INHERIT_SYSTEM_THEME = "org.eclipse.e4.ui.css.theme.disableOSDarkThemeInherit";

	/** Colours that the platform's viewers and fields ask for by name, and the tokens that they get. */
	private static final Map<String, String> PLATFORM_COLOURS = Map.of(JFacePreferences.COUNTER_COLOR, "ink-muted",
			JFacePreferences.QUALIFIER_COLOR, "ink-muted", JFacePreferences.DECORATIONS_COLOR, "ink-muted",
			JFacePreferences.HYPERLINK_COLOR, "selection", JFacePreferences.ACTIVE_HYPERLINK_COLOR, "selection",
			JFacePreferences.ERROR_COLOR, "red");

	private ThemeStart() {
	}

	/** Chooses the theme that the user wants, else that of the desktop. Call it on the UI thread before the workbench is created. */
	public static void choose() {
		System.setProperty(INHERIT_SYSTEM_THEME, Boolean.TRUE.toString());
		System.setProperty(DISABLED_IMAGES, "desaturated");
		node(PLATFORM_NODE).put(PLATFORM_KEY, themeId(isDark(choice())));
	}

	/** Gives the style engine its colours, and pressed buttons theirs. Call it when the workbench is there, before its first window opens. */
	public static void publishColours(IWorkbench workbench) {
		publish(workbench, Theme.of(isDark(choice())));
		PressedItems.watch(workbench.getDisplay(), workbench.getService(WorkbenchTheme.class));
	}

	static Choice choice() {
		String stored = node(NODE).get(KEY, Choice.SYSTEM.name());
		for (Choice choice : Choice.values()) {
			if (choice.name().equals(stored)) {
				return choice;
			}
		}
		return Choice.SYSTEM;
	}

	static void keep(Choice choice) {
		node(NODE).put(KEY, choice.name());
		try {
			node(NODE).flush();
		} catch (BackingStoreException e) {
			ILog.of(ThemeStart.class).warn("The choice of a theme is not kept for the next start", e);
		}
	}

	static boolean isDark(Choice choice) {
		return choice == Choice.DARK || choice == Choice.SYSTEM && Display.isSystemDarkTheme();
	}

	static String themeId(boolean dark) {
		return dark ? "org.goldthread.theme.dark" : "org.goldthread.theme.light";
	}

	static void publish(IWorkbench workbench, Theme theme) {
		ColorRegistry colours = workbench.getThemeManager().getCurrentTheme().getColorRegistry();
		for (String token : theme.tokens()) {
			colours.put(COLOUR_PREFIX + token.replace('-', '.'), rgb(theme.colour(token)));
		}
		PLATFORM_COLOURS.forEach((name, token) -> JFaceResources.getColorRegistry().put(name, rgb(theme.colour(token))));
	}

	static RGB rgb(Rgb colour) {
		return new RGB(colour.red(), colour.green(), colour.blue());
	}

	private static IEclipsePreferences node(String name) {
		return InstanceScope.INSTANCE.getNode(name);
	}
}
