package org.goldthread.ui.image;

import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.goldthread.model.edit.presentation.ConceptIcons;
import org.goldthread.rules.Severity;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Makes each image once for light and once for dark, and keeps it as long as the display. */
public final class SvgImages implements Images {

	private record Mark(String icon, Severity severity) {
	}

	private final WorkbenchTheme theme;
	private final Map<Object, Image> images = new HashMap<>();

	/** Images in the variant of {@code theme}. */
	public SvgImages(WorkbenchTheme theme) {
		this.theme = theme;
	}

	@Override
	public Image of(EClass concept) {
		return image(conceptIcon(concept));
	}

	@Override
	public Image marked(EClass concept, Severity severity) {
		URL icon = conceptIcon(concept);
		Image plain = image(icon);
		return images.computeIfAbsent(new Mark(icon.toExternalForm(), severity), key -> create(new DecorationOverlayIcon(plain,
				ImageDescriptor.createFromURL(actionIcon("mark-" + name(severity))), IDecoration.BOTTOM_LEFT)));
	}

	@Override
	public Image of(Severity severity) {
		return action("finding-" + name(severity));
	}

	@Override
	public Image action(String name) {
		return image(actionIcon(name));
	}

	@Override
	public ImageDescriptor descriptor(EClass concept) {
		return ImageDescriptor.createFromURL(conceptIcon(concept));
	}

	@Override
	public ImageDescriptor actionDescriptor(String name) {
		return ImageDescriptor.createFromURL(actionIcon(name));
	}

	private Image image(URL icon) {
		return images.computeIfAbsent(icon.toExternalForm(), key -> create(ImageDescriptor.createFromURL(icon)));
	}

	private static Image create(ImageDescriptor descriptor) {
		return JFaceResources.getResources().create(descriptor);
	}

	private URL conceptIcon(EClass concept) {
		return ConceptIcons.path(concept, theme.isDark())
				.orElseThrow(() -> new IllegalArgumentException(concept.getName() + " has no icon"));
	}

	private URL actionIcon(String name) {
		URL icon = SvgImages.class.getResource("/icons/" + (theme.isDark() ? "dark/" : "light/") + name + ".svg");
		if (icon == null) {
			throw new IllegalArgumentException("There is no icon named " + name);
		}
		return icon;
	}

	private static String name(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}
}
