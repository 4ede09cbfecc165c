package org.goldthread.workbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder through which a second start hands files to the running workbench: each request is a file with one absolute path in
 * UTF-8, or nothing, which means "come to the front". Requests are written under another name first, so none is seen half written.
 *
 * @param folder need not exist
 */
public record RequestFolder(Path folder) {

	private static final String ENDING = ".request";

	/**
	 * Asks the running workbench to open files; without files, to come to the front.
	 *
	 * @throws IOException when the folder cannot be written
	 */
	public void add(List<Path> files) throws IOException {
		Files.createDirectories(folder);
		for (String request : files.isEmpty() ? List.of("") : files.stream().map(Path::toString).toList()) {
			String name = "%d-%s".formatted(System.currentTimeMillis(), UUID.randomUUID());
			Path part = Files.writeString(folder.resolve(name + ".part"), request);
			Files.move(part, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/**
	 * Takes the requests that wait, oldest first, and deletes them.
	 *
	 * @throws IOException when the folder is there but cannot be read
	 */
	public List<OpenRequest> take() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<OpenRequest> taken = new ArrayList<>();
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path entry : entries.filter(path -> path.getFileName().toString().endsWith(ENDING)).sorted().toList()) {
				taken.add(OpenRequest.of(Files.readString(entry)));
				Files.delete(entry);
			}
		}
		return taken;
	}
}
