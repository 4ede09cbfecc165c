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
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Programme;
import org.goldthread.model.Rag;
import org.goldthread.model.Role;
import org.goldthread.model.Tranche;
import org.goldthread.model.Workstream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.ProgrammeImpl#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ProgrammeImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ProgrammeImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ProgrammeImpl#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ProgrammeImpl#getTranches <em>Tranches</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ProgrammeImpl#getWorkstreams <em>Workstreams</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeImpl extends OwnedImpl implements Programme {
	/**
	 * The cached value of the '{@link #getSponsor() <em>Sponsor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSponsor()
	 * @generated
	 * @ordered
	 */
	protected Role sponsor;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getRag() <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRag()
	 * @generated
	 * @ordered
	 */
	protected static final Rag RAG_EDEFAULT = Rag.NOT_ASSESSED;

	/**
	 * The cached value of the '{@link #getRag() <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRag()
	 * @generated
	 * @ordered
	 */
	protected Rag rag = RAG_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTranches() <em>Tranches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranches()
	 * @generated
	 * @ordered
	 */
	protected EList<Tranche> tranches;

	/**
	 * The cached value of the '{@link #getWorkstreams() <em>Workstreams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkstreams()
	 * @generated
	 * @ordered
	 */
	protected EList<Workstream> workstreams;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgrammeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getSponsor() {
		return sponsor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSponsor(Role newSponsor) {
		Role oldSponsor = sponsor;
		sponsor = newSponsor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PROGRAMME__SPONSOR, oldSponsor, sponsor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PROGRAMME__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PROGRAMME__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rag getRag() {
		return rag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRag(Rag newRag) {
		Rag oldRag = rag;
		rag = newRag == null ? RAG_EDEFAULT : newRag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PROGRAMME__RAG, oldRag, rag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tranche> getTranches() {
		if (tranches == null) {
			tranches = new EObjectContainmentEList<Tranche>(Tranche.class, this, GoldthreadPackage.PROGRAMME__TRANCHES);
		}
		return tranches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Workstream> getWorkstreams() {
		if (workstreams == null) {
			workstreams = new EObjectContainmentEList<Workstream>(Workstream.class, this, GoldthreadPackage.PROGRAMME__WORKSTREAMS);
		}
		return workstreams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.PROGRAMME__TRANCHES:
				return ((InternalEList<?>)getTranches()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PROGRAMME__WORKSTREAMS:
				return ((InternalEList<?>)getWorkstreams()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.PROGRAMME__SPONSOR:
				return getSponsor();
			case GoldthreadPackage.PROGRAMME__START:
				return getStart();
			case GoldthreadPackage.PROGRAMME__END:
				return getEnd();
			case GoldthreadPackage.PROGRAMME__RAG:
				return getRag();
			case GoldthreadPackage.PROGRAMME__TRANCHES:
				return getTranches();
			case GoldthreadPackage.PROGRAMME__WORKSTREAMS:
				return getWorkstreams();
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
			case GoldthreadPackage.PROGRAMME__SPONSOR:
				setSponsor((Role)newValue);
				return;
			case GoldthreadPackage.PROGRAMME__START:
				setStart((LocalDate)newValue);
				return;
			case GoldthreadPackage.PROGRAMME__END:
				setEnd((LocalDate)newValue);
				return;
			case GoldthreadPackage.PROGRAMME__RAG:
				setRag((Rag)newValue);
				return;
			case GoldthreadPackage.PROGRAMME__TRANCHES:
				getTranches().clear();
				getTranches().addAll((Collection<? extends Tranche>)newValue);
				return;
			case GoldthreadPackage.PROGRAMME__WORKSTREAMS:
				getWorkstreams().clear();
				getWorkstreams().addAll((Collection<? extends Workstream>)newValue);
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
			case GoldthreadPackage.PROGRAMME__SPONSOR:
				setSponsor((Role)null);
				return;
			case GoldthreadPackage.PROGRAMME__START:
				setStart(START_EDEFAULT);
				return;
			case GoldthreadPackage.PROGRAMME__END:
				setEnd(END_EDEFAULT);
				return;
			case GoldthreadPackage.PROGRAMME__RAG:
				setRag(RAG_EDEFAULT);
				return;
			case GoldthreadPackage.PROGRAMME__TRANCHES:
				getTranches().clear();
				return;
			case GoldthreadPackage.PROGRAMME__WORKSTREAMS:
				getWorkstreams().clear();
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
			case GoldthreadPackage.PROGRAMME__SPONSOR:
				return sponsor != null;
			case GoldthreadPackage.PROGRAMME__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case GoldthreadPackage.PROGRAMME__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case GoldthreadPackage.PROGRAMME__RAG:
				return rag != RAG_EDEFAULT;
			case GoldthreadPackage.PROGRAMME__TRANCHES:
				return tranches != null && !tranches.isEmpty();
			case GoldthreadPackage.PROGRAMME__WORKSTREAMS:
				return workstreams != null && !workstreams.isEmpty();
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", rag: ");
		result.append(rag);
		result.append(')');
		return result.toString();
	}

} //ProgrammeImpl
