package org.goldthread.benchmarks.rules;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.evl.EvlModule;
import org.goldthread.model.GoldthreadPackage;

/** Four of the rules in the Epsilon Validation Language, run by Epsilon's own engine over the same objects. */
final class EvlRules {

	/** The same rules as they ship. */
	static final List<String> IDS = List.of("GT-O01", "GT-S01", "GT-R01", "GT-P01");

	private final Resource resource;
	private final String source;

	EvlRules(Resource resource) {
		this.resource = resource;
		source = source();
	}

	/** Checks the four rules. */
	void run() {
		try {
			EvlModule module = new EvlModule();
			module.parse(source);
			InMemoryEmfModel model = new InMemoryEmfModel("Portfolio", resource, GoldthreadPackage.eINSTANCE);
			model.setCachingEnabled(true);
			module.getContext().getModelRepository().addModel(model);
			module.execute();
			if (module.getContext().getUnsatisfiedConstraints().isEmpty()) {
				throw new IllegalStateException("EVL found none of the faults");
			}
		} catch (Exception e) {
			throw new IllegalStateException("EVL could not be run", e);
		}
	}

	private static String source() {
		try (InputStream in = EvlRules.class.getResourceAsStream("four-rules.evl")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (java.io.IOException e) {
			throw new IllegalStateException("The rules in EVL cannot be read", e);
		}
	}
}
