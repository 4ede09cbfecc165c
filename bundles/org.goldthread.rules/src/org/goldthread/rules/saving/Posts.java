package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.util.Objects;

import org.goldthread.model.SavingsLine;

/** Posts that a savings line deletes, in full-time equivalents; what is not stated counts as none. */
public final class Posts {

	private Posts() {
	}

	/** Deleted posts with somebody in them: those deleted less those vacant. */
	public static BigDecimal filled(SavingsLine line) {
		return orNone(line.getPostsDeleted()).subtract(orNone(line.getPostsVacant())).max(BigDecimal.ZERO);
	}

	/** Posts made redundant as stated, else the filled ones that are not redeployed. */
	public static BigDecimal redundant(SavingsLine line) {
		return line.getPostsRedundant() != null ? line.getPostsRedundant()
				: filled(line).subtract(orNone(line.getPostsRedeployed())).max(BigDecimal.ZERO);
	}

	/** A number of posts, "12.5 filled posts" where {@code one} is "filled post". */
	public static String words(BigDecimal posts, String one) {
		return posts.stripTrailingZeros().toPlainString() + " " + one + (posts.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
	}

	private static BigDecimal orNone(BigDecimal posts) {
		return Objects.requireNonNullElse(posts, BigDecimal.ZERO);
	}
}
