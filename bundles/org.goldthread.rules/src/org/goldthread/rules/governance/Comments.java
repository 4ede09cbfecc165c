package org.goldthread.rules.governance;

import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.model.CommentStatus;
import org.goldthread.model.CommentType;
import org.goldthread.model.ScrutinyComment;

/** What scrutiny comments still wait for. */
final class Comments {

	private Comments() {
	}

	/** Whether a full answer is still to come; support asks for none. */
	static boolean isWaiting(ScrutinyComment comment) {
		boolean open = comment.getStatus() == CommentStatus.UNANSWERED || comment.getStatus() == CommentStatus.PARTLY_ANSWERED;
		return open && !comment.isPlaceholder() && comment.getType() != CommentType.SUPPORT;
	}

	/** Whether some of the answer is there. */
	static boolean isPartlyAnswered(ScrutinyComment comment) {
		return comment.getStatus() == CommentStatus.PARTLY_ANSWERED || !comment.getResponses().isEmpty();
	}

	/** When the answer is due: the day stated, else {@code days} after the comment was made; empty when neither is known. */
	static Optional<LocalDate> due(ScrutinyComment comment, int days) {
		return Optional.ofNullable(comment.getDue()).or(() -> Optional.ofNullable(comment.getDate()).map(date -> date.plusDays(days)));
	}
}
