package org.goldthread.testing.bot;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The user at the workbench: finds widgets in the active window, and views, editors, menus and dialogs by their titles. */
public final class Bot extends WidgetBot {

	/** A user at the one window of the running workbench. */
	public Bot() {
		super(() -> Optional.ofNullable(UiThread.display().getActiveShell()).or(() -> Optional.of(window().getShell())));
	}

	/** The view with this title, opened in the current perspective. */
	public BotView viewByTitle(String title) {
		return new BotView(Waiting.find("view \"" + title + "\"", () -> Stream.of(page().getViewReferences())
				.filter(view -> view.getTitle().equals(title)).findFirst().map(IViewReference.class::cast)));
	}

	/** The editor whose title is {@code title}. */
	public BotEditor editorByTitle(String title) {
		return new BotEditor(editorReference(title));
	}

	/** The diagram editor whose title is {@code title}. */
	public BotGefEditor gefEditor(String title) {
		return new BotGefEditor(editorReference(title));
	}

	/** Number of open editors. */
	public int editorCount() {
		return UiThread.ask(() -> page().getEditorReferences().length);
	}

	/** The window or dialog with this title, once it is on the screen. */
	public BotShell shell(String title) {
		return new BotShell(Waiting.find("window \"" + title + "\"", () -> Stream.of(UiThread.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().map(Shell.class::cast)));
	}

	/** The menu {@code text} of the menu bar. */
	public BotMenu menu(String text) {
		return BotMenu.in(() -> Optional.ofNullable(window().getShell().getMenuBar()), text);
	}

	/** Switches to the perspective with this label. */
	public void perspectiveByLabel(String label) {
		UiThread.run(() -> page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithLabel(label)));
	}

	/** Writes what is on the screen to a PNG file. */
	public void captureScreenshot(String file) {
		UiThread.run(() -> ScreenPicture.save(file));
	}

	/** The one window; UI thread only. */
	public static IWorkbenchWindow window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
	}

	private static IEditorReference editorReference(String title) {
		return Waiting.find("editor \"" + title + "\"", () -> Stream.of(page().getEditorReferences())
				.filter(editor -> editor.getTitle().equals(title)).findFirst().map(IEditorReference.class::cast));
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}
}
