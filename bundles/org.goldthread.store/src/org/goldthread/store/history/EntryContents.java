package org.goldthread.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

import org.goldthread.store.element.Contents;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;

/** Reads the contents of entries on other processors while further entries are being fetched. */
final class EntryContents {

	private static final int BATCH = 1000;
	private static final int BATCH_CHARACTERS = 1_000_000;

	/** What was read of a batch, or why it could not be. */
	private record Reading(List<ElementVersion> versions, UnsoundRevisionException failure) {

		static Reading of(List<StoredEntry> batch) {
			try {
				List<SortedMap<String, List<String>>> values = Contents.read(batch.stream().map(StoredEntry::id).toList(),
						batch.stream().map(StoredEntry::content).toList());
				List<ElementVersion> versions = new ArrayList<>(batch.size());
				for (int i = 0; i < batch.size(); i++) {
					StoredEntry entry = batch.get(i);
					versions.add(new ElementVersion(entry.id(), entry.type(), entry.place(), values.get(i)));
				}
				return new Reading(versions, null);
			} catch (UnsoundRevisionException e) {
				return new Reading(List.of(), e);
			}
		}
	}

	private final List<CompletableFuture<Reading>> readings = new ArrayList<>();
	private List<StoredEntry> batch = new ArrayList<>(BATCH);
	private int characters;
	private int size;

	/** Takes an entry that was not removed, and returns its position in {@link #versions()}. */
	int add(StoredEntry entry) {
		batch.add(entry);
		characters += entry.content().length();
		if (batch.size() == BATCH || characters > BATCH_CHARACTERS) {
			read();
		}
		return size++;
	}

	/** All entries that were taken, in their order; nothing can be added then. */
	List<ElementVersion> versions() throws UnsoundRevisionException {
		read();
		List<ElementVersion> versions = new ArrayList<>(size);
		for (CompletableFuture<Reading> each : readings) {
			Reading reading = each.join();
			if (reading.failure() != null) {
				throw reading.failure();
			}
			versions.addAll(reading.versions());
		}
		return versions;
	}

	/** What is begun here lets go of its texts when it is done, which take more memory than what was read. */
	private void read() {
		List<StoredEntry> full = batch;
		batch = new ArrayList<>(BATCH);
		characters = 0;
		readings.add(CompletableFuture.supplyAsync(() -> Reading.of(full), ForkJoinPool.commonPool()));
	}
}
