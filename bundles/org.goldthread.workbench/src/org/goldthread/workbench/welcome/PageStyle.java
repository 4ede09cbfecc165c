package org.goldthread.workbench.welcome;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The few kinds of text and controls that the welcome page is made of, in the colours of the theme. */
final class PageStyle {

	private static final int TITLE_LARGER = 12;
	private static final int BUTTON_PADDING = 24;
	private static final int HEADING_LARGER = 2;

	private final WorkbenchTheme theme;
	private final Images images;
	private final ResourceManager resources = JFaceResources.getResources();

	PageStyle(IServiceLocator services) {
		theme = services.getService(WorkbenchTheme.class);
		images = services.getService(Images.class);
	}

	Color colour(String token) {
		return theme.colour(token);
	}

	Composite plain(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setBackground(colour("canvas"));
		return composite;
	}

	void title(Composite parent, String words) {
		label(parent, words, "canvas", "ink").setFont(font(TITLE_LARGER, SWT.BOLD));
	}

	void heading(Composite parent, String words) {
		Label heading = label(parent, words, "canvas", "ink");
		heading.setFont(font(HEADING_LARGER, SWT.BOLD));
		GridDataFactory.fillDefaults().indent(0, 24).applyTo(heading);
	}

	void text(Composite parent, String words) {
		label(parent, words, "canvas", "ink-muted");
	}

	void button(Composite parent, String words, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().hint(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + BUTTON_PADDING, SWT.DEFAULT).applyTo(button);
	}

	void link(Composite parent, String words, String beside, Runnable action) {
		Link link = anchor(parent, "<a>" + escaped(words) + "</a>  " + escaped(beside), "canvas", action);
		link.setForeground(colour("ink-muted"));
		link.setLinkForeground(colour("selection"));
		GridDataFactory.fillDefaults().applyTo(link);
	}

	void icon(Composite card, EClass concept, String colour) {
		Label icon = new Label(card, SWT.NONE);
		icon.setBackground(colour(colour + "-fill"));
		icon.setImage(images.of(concept));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
	}

	void cardTitle(Composite card, String words, String colour, Runnable action) {
		Link link = anchor(card, "<a>" + escaped(words) + "</a>", colour + "-fill", action);
		link.setLinkForeground(colour(colour + "-line"));
		link.setFont(font(0, SWT.BOLD));
	}

	void cardText(Composite card, String words, String colour) {
		Label text = label(card, words, colour + "-fill", "ink");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
	}

	private Label label(Composite parent, String words, String ground, String ink) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		paint(label, ground, ink);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private Link anchor(Composite parent, String words, String ground, Runnable action) {
		Link link = new Link(parent, SWT.NONE);
		link.setText(words);
		paint(link, ground, "ink");
		link.addListener(SWT.Selection, event -> action.run());
		return link;
	}

	private void paint(Control control, String ground, String ink) {
		control.setBackground(colour(ground));
		control.setForeground(colour(ink));
	}

	private Font font(int larger, int weight) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger).setStyle(weight));
	}

	private static String escaped(String words) {
		return words.replace("&", "&&").replace("<", "\u2039");
	}
}
