package org.goldthread.design;

import java.net.URL;
import java.util.Optional;

import org.goldthread.viewpoint.kind.ViewpointProvider;

/** Brings the kinds of diagrams that Goldthread ships with. */
public final class ShippedViewpointProvider implements ViewpointProvider {

	@Override
	public URL specification() {
		return GoldthreadViewpoint.file("goldthread.odesign");
	}

	@Override
	public Optional<URL> presentation() {
		return Optional.of(GoldthreadViewpoint.file("goldthread.presentation.json"));
	}
}
