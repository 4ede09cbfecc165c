package org.goldthread.store.database;

import java.sql.SQLException;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.database.Database.Fault;

/** Says in one sentence what an error of a database means for users. */
final class Failures {

	private Failures() {
	}

	static StoreException ofReading(Database database, Fault fault, SQLException error) {
		return of(database, fault, "", error);
	}

	/** @param isDoubtful whether it is not known if the work was done */
	static StoreException ofWriting(Database database, Fault fault, boolean isDoubtful, SQLException error) {
		if (isDoubtful) {
			return new StoreException(Kind.UNREACHABLE, "The repository " + database.name()
					+ " was lost at the last moment, so it is not known whether the change is there; do the same again later: nothing is stored twice", error);
		}
		return of(database, fault, ", and nothing was changed", error);
	}

	private static StoreException of(Database database, Fault fault, String unchanged, SQLException error) {
		String what = "The repository " + database.name() + " ";
		return switch (fault) {
			case COLLISION, DUPLICATE -> unreachable(what + "is in use by too many others now" + unchanged + "; try again in a minute", error);
			case LOST -> unreachable(what + "cannot be reached now" + unchanged + "; try again when it answers", error);
			case STRANGER -> unreachable(what + "does not know this account with this password" + unchanged + "; give both as its administrator says",
					error);
			case NOT_PROVEN -> unreachable(what + "could not prove to be the server that it claims to be" + unchanged
					+ "; use the name that its certificate bears, or name the certificate of its authority with sslrootcert", error);
			case ABSENT -> unreachable(what + "is not there" + unchanged + "; ask its administrator for the name of the database", error);
			case FULL -> unreachable(what + "has no room left" + unchanged + "; make room and try again", error);
			case FORBIDDEN -> unreachable(what + "does not let this account do that" + unchanged + "; ask its administrator", error);
			case OTHER -> unreachable(what + "answered with an error" + unchanged + ": " + words(error), error);
		};
	}

	private static StoreException unreachable(String sentence, SQLException error) {
		return new StoreException(Kind.UNREACHABLE, sentence, error);
	}

	/** The database's own words: what stands before them holds the rows that were sent. */
	private static String words(SQLException error) {
		SQLException last = error;
		while (last.getNextException() != null) {
			last = last.getNextException();
		}
		return last.getMessage() == null ? last.getSQLState() : last.getMessage().lines().findFirst().orElse("");
	}
}
