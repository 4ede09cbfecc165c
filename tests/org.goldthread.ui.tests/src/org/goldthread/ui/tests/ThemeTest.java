package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.file.Path;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotToolItem;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.goldthread.ui.theme.WorkbenchTheme.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Light and dark reach the window, the colours and the icons. */
@Journey
class ThemeTest {

	private final Bot bot = new Bot();

	@BeforeEach
	@AfterEach
	void beLight() {
		UiThread.run(() -> theme().choose(Choice.LIGHT));
	}

	@Test
	void theWindowTakesTheColourOfTheCanvas() {
		choose("Dark");
		assertEquals(new RGB(0x14, 0x18, 0x1D), UiThread.ask(() -> Bot.window().getShell().getBackground().getRGB()));
	}

	@Test
	void iconsChangeWithTheTheme() {
		Image light = UiThread.ask(ThemeTest::icon);
		choose("Dark");
		assertNotSame(light, UiThread.ask(ThemeTest::icon));
	}

	@Test
	void lightComesBack() {
		choose("Dark");
		bot.menu("Window").menu("Theme").menu("Light").click();
		bot.waitUntil("the light theme", () -> !theme().isDark());
		assertFalse(UiThread.ask(() -> theme().isDark()));
	}

	@Test
	void fieldsAreFramedInTheLineOfTheDarkTheme(@TempDir Path folder) {
		choose("Dark");
		ExamplePortfolio.openIn(folder);
		bot.viewByTitle("Explorer").show().bot().tree().select("P-01");
		Text name = bot.viewByTitle("Properties").bot().textWithLabel("Name").widget;
		bot.waitUntil("the field to be framed", () -> frame(name).equals(theme().rgb("line")));
	}

	@Test
	void buttonsThatAreSwitchedOnLookPressedInTheDarkTheme(@TempDir Path folder) {
		choose("Dark");
		ExamplePortfolio.openIn(folder);
		BotToolItem snap = bot.gefEditor("Outcomes map").bot().toolbarButton("Snap");
		bot.waitUntil("the button to look pressed", () -> snap.isSelected() && snap.background().equals(theme().rgb("line")));
	}

	private void choose(String label) {
		bot.menu("Window").menu("Theme").menu(label).click();
		bot.waitUntil("the theme " + label, () -> theme().isDark());
	}

	/** The colour just left of the middle of a control. */
	private static RGB frame(Control control) {
		Image pixel = new Image(control.getDisplay(), 1, 1);
		GC gc = new GC(control.getParent());
		gc.copyArea(pixel, control.getBounds().x - 1, control.getBounds().y + control.getBounds().height / 2);
		gc.dispose();
		ImageData data = pixel.getImageData();
		pixel.dispose();
		return data.palette.getRGB(data.getPixel(0, 0));
	}

	private static Image icon() {
		return PlatformUI.getWorkbench().getService(Images.class).of(Literals.WORKSTREAM);
	}

	private static WorkbenchTheme theme() {
		return PlatformUI.getWorkbench().getService(WorkbenchTheme.class);
	}
}
