package org.goldthread.store.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

import org.goldthread.store.database.Database.Fault;

/** What errors of Derby mean; one often hides behind another. */
final class EmbeddedErrors {

	private static final String HELD = "XSDB6";
	private static final String DUPLICATE = "23505";
	private static final String NO_CONNECTION = "08";
	private static final Set<String> COLLISIONS = Set.of("40001", "40XL1", "40XL2");
	private static final Set<String> NO_ROOM = Set.of("XSDG0", "XSDG1", "XSDF1", "XSLA0", "XSLA1", "XSLA4");

	private EmbeddedErrors() {
	}

	static Fault fault(SQLException error) {
		return chain(error).map(EmbeddedErrors::fault).filter(fault -> fault != Fault.OTHER).findFirst()
				.orElse(state(error).startsWith(NO_CONNECTION) ? Fault.LOST : Fault.OTHER);
	}

	/** Whether another process has the database open. */
	static boolean isHeldByAnother(SQLException error) {
		return chain(error).anyMatch(each -> state(each).equals(HELD));
	}

	/** The message of the error that all others came from. */
	static String innermost(SQLException error) {
		return chain(error).reduce((outer, inner) -> inner).orElse(error).getMessage();
	}

	private static Fault fault(Throwable error) {
		String state = state(error);
		if (COLLISIONS.contains(state)) {
			return Fault.COLLISION;
		}
		if (NO_ROOM.contains(state)) {
			return Fault.FULL;
		}
		return switch (state) {
			case DUPLICATE -> Fault.DUPLICATE;
			case HELD -> Fault.LOST;
			default -> Fault.OTHER;
		};
	}

	private static Stream<Throwable> chain(Throwable error) {
		return Stream.iterate(error, each -> each != null, each -> each instanceof SQLException e && e.getNextException() != null ? e.getNextException() : each.getCause());
	}

	private static String state(Throwable error) {
		return error instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
	}
}
