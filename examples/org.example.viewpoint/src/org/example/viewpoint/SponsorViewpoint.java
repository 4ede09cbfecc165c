package org.example.viewpoint;

import java.net.URL;
import java.util.Optional;

import org.goldthread.viewpoint.kind.ViewpointProvider;

/** Brings a kind of diagram that shows which role sponsors which workstream. */
public final class SponsorViewpoint implements ViewpointProvider {

	@Override
	public URL specification() {
		return SponsorViewpoint.class.getResource("/description/sponsors.odesign");
	}

	@Override
	public Optional<URL> presentation() {
		return Optional.of(SponsorViewpoint.class.getResource("/description/sponsors.presentation.json"));
	}
}
