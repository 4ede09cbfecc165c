package org.goldthread.store.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a program and its server on this machine, and cuts their connection when it is told. */
final class Forwarder implements AutoCloseable {

	/** Decides about bytes on their way to the server. */
	private interface Rule {

		/** How many of them still go there before the connection is cut; negative for all of them and no cut. */
		int pass(byte[] bytes, int length);
	}

	private static final Rule NO_CUT = (bytes, length) -> -1;

	private final ServerSocket door;
	private final int server;
	private final Set<Socket> open = ConcurrentHashMap.newKeySet();
	private final AtomicLong passed = new AtomicLong();
	private volatile Rule rule = NO_CUT;
	private volatile boolean isLast;
	private volatile boolean isShut;
	private volatile boolean hasCut;

	Forwarder(int server) throws IOException {
		this.server = server;
		door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return door.getLocalPort();
	}

	/** Number of bytes that went to the server so far. */
	long passed() {
		return passed.get();
	}

	/** Whether a connection was cut. */
	boolean hasCut() {
		return hasCut;
	}

	/** Cuts the connection, once, when so many more bytes went to the server. */
	void cutAfter(long bytes) {
		long end = passed.get() + bytes;
		rule = (chunk, length) -> passed.get() + length >= end ? (int) (end - passed.get()) : -1;
	}

	/** Cuts the connection, once, when the server was sent a word, so that its answer never arrives. */
	void cutAfter(String word) {
		rule = (chunk, length) -> holds(chunk, length, word) ? length : -1;
	}

	/** Cuts the connection, once, before the server is sent a word. */
	void cutBefore(String word) {
		rule = (chunk, length) -> holds(chunk, length, word) ? 0 : -1;
	}

	/** Lets nobody in any more after the next cut. */
	void thenStayShut() {
		isLast = true;
	}

	/** Lets nobody in any more, and cuts all connections. */
	@Override
	public void close() throws IOException {
		shut();
		cutAll();
	}

	/** Whoever came in just before is sent away: the system may let one in while the door closes. */
	private void shut() throws IOException {
		isShut = true;
		door.close();
	}

	/** Cuts all connections at once; new ones are let in. */
	void cutAll() throws IOException {
		for (Socket socket : open) {
			socket.close();
		}
	}

	private static boolean holds(byte[] chunk, int length, String word) {
		return new String(chunk, 0, length, StandardCharsets.ISO_8859_1).contains(word);
	}

	private void accept() {
		try {
			while (true) {
				Socket client = door.accept();
				if (isShut) {
					client.close();
					return;
				}
				Socket back = new Socket(InetAddress.getLoopbackAddress(), server);
				open.addAll(List.of(client, back));
				Thread.ofVirtual().start(() -> pump(client, back, true));
				Thread.ofVirtual().start(() -> pump(back, client, false));
			}
		} catch (IOException shut) {
			Thread.currentThread().interrupt(); // nobody comes in any more
		}
	}

	private void pump(Socket from, Socket to, boolean toServer) {
		byte[] bytes = new byte[1 << 14];
		try (from; to) {
			for (int length = from.getInputStream().read(bytes); length >= 0; length = from.getInputStream().read(bytes)) {
				int allowed = toServer ? rule.pass(bytes, length) : -1;
				if (allowed >= 0) {
					cut(from, to, bytes, allowed);
					return;
				}
				to.getOutputStream().write(bytes, 0, length);
				passed.addAndGet(toServer ? length : 0);
			}
		} catch (IOException cut) {
			Thread.currentThread().interrupt(); // the other direction was closed
		}
	}

	private void cut(Socket client, Socket back, byte[] bytes, int allowed) throws IOException {
		rule = NO_CUT;
		hasCut = true;
		if (isLast) {
			shut();
		}
		client.close();
		back.getOutputStream().write(bytes, 0, allowed);
	}
}
