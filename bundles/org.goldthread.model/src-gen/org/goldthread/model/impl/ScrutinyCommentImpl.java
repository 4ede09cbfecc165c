/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.CommentStatus;
import org.goldthread.model.CommentType;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Meeting;
import org.goldthread.model.Paper;
import org.goldthread.model.Response;
import org.goldthread.model.ScrutinyComment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scrutiny Comment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getPaper <em>Paper</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getClosedAt <em>Closed At</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getLinked <em>Linked</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ScrutinyCommentImpl#getResponses <em>Responses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScrutinyCommentImpl extends ElementImpl implements ScrutinyComment {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPaper() <em>Paper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaper()
	 * @generated
	 * @ordered
	 */
	protected Paper paper;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final CommentType TYPE_EDEFAULT = CommentType.NOT_STATED;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected CommentType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTheme() <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected static final String THEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTheme() <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected String theme = THEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CommentStatus STATUS_EDEFAULT = CommentStatus.UNANSWERED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CommentStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClosedAt() <em>Closed At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedAt()
	 * @generated
	 * @ordered
	 */
	protected Meeting closedAt;

	/**
	 * The cached value of the '{@link #getLinked() <em>Linked</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinked()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> linked;

	/**
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected EList<Response> responses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScrutinyCommentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.SCRUTINY_COMMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SCRUTINY_COMMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Paper getPaper() {
		return paper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaper(Paper newPaper) {
		Paper oldPaper = paper;
		paper = newPaper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SCRUTINY_COMMENT__PAPER, oldPaper, paper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommentType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(CommentType newType) {
		CommentType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SCRUTINY_COMMENT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTheme() {
		return theme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheme(String newTheme) {
		String oldTheme = theme;
		theme = newTheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SCRUTINY_COMMENT__THEME, oldTheme, theme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SCRUTINY_COMMENT__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommentStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CommentStatus newStatus) {
		CommentStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SCRUTINY_COMMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meeting getClosedAt() {
		return closedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedAt(Meeting newClosedAt) {
		Meeting oldClosedAt = closedAt;
		closedAt = newClosedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SCRUTINY_COMMENT__CLOSED_AT, oldClosedAt, closedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getLinked() {
		if (linked == null) {
			linked = new EObjectEList<Element>(Element.class, this, GoldthreadPackage.SCRUTINY_COMMENT__LINKED);
		}
		return linked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Response> getResponses() {
		if (responses == null) {
			responses = new EObjectContainmentEList<Response>(Response.class, this, GoldthreadPackage.SCRUTINY_COMMENT__RESPONSES);
		}
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.SCRUTINY_COMMENT__RESPONSES:
				return ((InternalEList<?>)getResponses()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.SCRUTINY_COMMENT__DATE:
				return getDate();
			case GoldthreadPackage.SCRUTINY_COMMENT__PAPER:
				return getPaper();
			case GoldthreadPackage.SCRUTINY_COMMENT__TYPE:
				return getType();
			case GoldthreadPackage.SCRUTINY_COMMENT__THEME:
				return getTheme();
			case GoldthreadPackage.SCRUTINY_COMMENT__DUE:
				return getDue();
			case GoldthreadPackage.SCRUTINY_COMMENT__STATUS:
				return getStatus();
			case GoldthreadPackage.SCRUTINY_COMMENT__CLOSED_AT:
				return getClosedAt();
			case GoldthreadPackage.SCRUTINY_COMMENT__LINKED:
				return getLinked();
			case GoldthreadPackage.SCRUTINY_COMMENT__RESPONSES:
				return getResponses();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoldthreadPackage.SCRUTINY_COMMENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__PAPER:
				setPaper((Paper)newValue);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__TYPE:
				setType((CommentType)newValue);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__THEME:
				setTheme((String)newValue);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__DUE:
				setDue((LocalDate)newValue);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__STATUS:
				setStatus((CommentStatus)newValue);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__CLOSED_AT:
				setClosedAt((Meeting)newValue);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__LINKED:
				getLinked().clear();
				getLinked().addAll((Collection<? extends Element>)newValue);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__RESPONSES:
				getResponses().clear();
				getResponses().addAll((Collection<? extends Response>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.SCRUTINY_COMMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__PAPER:
				setPaper((Paper)null);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__THEME:
				setTheme(THEME_EDEFAULT);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__CLOSED_AT:
				setClosedAt((Meeting)null);
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__LINKED:
				getLinked().clear();
				return;
			case GoldthreadPackage.SCRUTINY_COMMENT__RESPONSES:
				getResponses().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.SCRUTINY_COMMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case GoldthreadPackage.SCRUTINY_COMMENT__PAPER:
				return paper != null;
			case GoldthreadPackage.SCRUTINY_COMMENT__TYPE:
				return type != TYPE_EDEFAULT;
			case GoldthreadPackage.SCRUTINY_COMMENT__THEME:
				return THEME_EDEFAULT == null ? theme != null : !THEME_EDEFAULT.equals(theme);
			case GoldthreadPackage.SCRUTINY_COMMENT__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case GoldthreadPackage.SCRUTINY_COMMENT__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.SCRUTINY_COMMENT__CLOSED_AT:
				return closedAt != null;
			case GoldthreadPackage.SCRUTINY_COMMENT__LINKED:
				return linked != null && !linked.isEmpty();
			case GoldthreadPackage.SCRUTINY_COMMENT__RESPONSES:
				return responses != null && !responses.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (date: ");
		result.append(date);
		result.append(", type: ");
		result.append(type);
		result.append(", theme: ");
		result.append(theme);
		result.append(", due: ");
		result.append(due);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //ScrutinyCommentImpl
