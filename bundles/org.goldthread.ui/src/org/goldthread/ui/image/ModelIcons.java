package org.goldthread.ui.image;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.osgi.service.event.EventHandler;

/**
 * Gives views, perspectives and tool items the icon of the present theme. Extensions name the light one, in a folder "icons/light"
 * with a dark one of the same name in "icons/dark" beside it. The platform's own views get icons in the style of the rest.
 */
public final class ModelIcons {

	private static final String LIGHT = "/icons/light/";
	private static final String DARK = "/icons/dark/";
	private static final String OURS = "platform:/plugin/org.goldthread.ui/icons/";
	private static final Map<String, String> PLATFORM_VIEWS = Map.of(WorkbenchIds.PROPERTIES_VIEW, "properties",
			WorkbenchIds.OUTLINE_VIEW, "outline", WorkbenchIds.ERROR_LOG_VIEW, "error-log");

	private final MApplication application;
	private final EModelService models;
	private final WorkbenchTheme theme;
	private final Images images;

	private ModelIcons(IWorkbenchWindow window) {
		application = window.getService(MApplication.class);
		models = window.getService(EModelService.class);
		theme = window.getService(WorkbenchTheme.class);
		images = window.getService(Images.class);
	}

	/** Keeps the icons right for as long as the window is open. */
	public static void install(IWorkbenchWindow window) {
		ModelIcons icons = new ModelIcons(window);
		Runnable refresh = icons::refresh;
		EventHandler shown = event -> {
			if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUILabel label) {
				icons.refresh(label);
			}
		};
		IEventBroker events = window.getService(IEventBroker.class);
		events.subscribe(UIEvents.UIElement.TOPIC_WIDGET, shown);
		events.subscribe(UIEvents.ApplicationElement.TOPIC_TRANSIENTDATA, shown);
		icons.theme.addListener(refresh);
		window.getShell().addDisposeListener(event -> {
			events.unsubscribe(shown);
			icons.theme.removeListener(refresh);
		});
		icons.refresh();
	}

	private void refresh() {
		for (MPartDescriptor descriptor : application.getDescriptors()) {
			descriptor.setIconURI(icon(descriptor.getIconURI()));
		}
		List<MUILabel> labels = models.findElements(application, null, MUILabel.class, null,
				EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART);
		labels.forEach(this::refresh);
	}

	private void refresh(MUILabel label) {
		String icon = icon(label.getIconURI());
		if (icon != null && !icon.equals(label.getIconURI())) {
			label.setIconURI(icon);
		}
		if (label instanceof MPart part) {
			name(part).ifPresent(name -> override(part, images.action(name)));
		}
	}

	/** A part shows the image that its extension names, whatever the model says, unless the model overrides it. */
	private static void override(MPart part, Image icon) {
		if (part.getTransientData().get(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY) != icon) {
			part.getTransientData().put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, icon);
		}
	}

	private static Optional<String> name(MPart part) {
		String icon = part.getIconURI();
		return Optional.ofNullable(PLATFORM_VIEWS.get(part.getElementId()))
				.or(() -> Optional.ofNullable(icon).filter(uri -> uri.startsWith(OURS))
						.map(uri -> uri.substring(uri.lastIndexOf('/') + 1, uri.lastIndexOf('.'))));
	}

	private String icon(String present) {
		if (present == null) {
			return null;
		}
		return theme.isDark() ? present.replace(LIGHT, DARK) : present.replace(DARK, LIGHT);
	}
}
