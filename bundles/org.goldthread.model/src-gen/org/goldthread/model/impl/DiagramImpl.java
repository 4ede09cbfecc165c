/**
 */
package org.goldthread.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramNote;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.DiagramImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DiagramImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DiagramImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DiagramImpl#getFilters <em>Filters</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DiagramImpl#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DiagramImpl#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DiagramImpl#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DiagramImpl#getPageNotes <em>Page Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiagramImpl extends ElementImpl implements Diagram {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected Element scope;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> layers;

	/**
	 * The cached value of the '{@link #getFilters() <em>Filters</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilters()
	 * @generated
	 * @ordered
	 */
	protected EList<String> filters;

	/**
	 * The cached value of the '{@link #getPositions() <em>Positions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramPosition> positions;

	/**
	 * The cached value of the '{@link #getRoutes() <em>Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramRoute> routes;

	/**
	 * The cached value of the '{@link #getHidden() <em>Hidden</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHidden()
	 * @generated
	 * @ordered
	 */
	protected EList<String> hidden;

	/**
	 * The cached value of the '{@link #getPageNotes() <em>Page Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramNote> pageNotes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiagramImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.DIAGRAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DIAGRAM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(Element newScope) {
		Element oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DIAGRAM__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLayers() {
		if (layers == null) {
			layers = new EDataTypeUniqueEList<String>(String.class, this, GoldthreadPackage.DIAGRAM__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFilters() {
		if (filters == null) {
			filters = new EDataTypeUniqueEList<String>(String.class, this, GoldthreadPackage.DIAGRAM__FILTERS);
		}
		return filters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramPosition> getPositions() {
		if (positions == null) {
			positions = new EObjectContainmentEList<DiagramPosition>(DiagramPosition.class, this, GoldthreadPackage.DIAGRAM__POSITIONS);
		}
		return positions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramRoute> getRoutes() {
		if (routes == null) {
			routes = new EObjectContainmentEList<DiagramRoute>(DiagramRoute.class, this, GoldthreadPackage.DIAGRAM__ROUTES);
		}
		return routes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHidden() {
		if (hidden == null) {
			hidden = new EDataTypeUniqueEList<String>(String.class, this, GoldthreadPackage.DIAGRAM__HIDDEN);
		}
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramNote> getPageNotes() {
		if (pageNotes == null) {
			pageNotes = new EObjectContainmentEList<DiagramNote>(DiagramNote.class, this, GoldthreadPackage.DIAGRAM__PAGE_NOTES);
		}
		return pageNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.DIAGRAM__POSITIONS:
				return ((InternalEList<?>)getPositions()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.DIAGRAM__ROUTES:
				return ((InternalEList<?>)getRoutes()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.DIAGRAM__PAGE_NOTES:
				return ((InternalEList<?>)getPageNotes()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.DIAGRAM__KIND:
				return getKind();
			case GoldthreadPackage.DIAGRAM__SCOPE:
				return getScope();
			case GoldthreadPackage.DIAGRAM__LAYERS:
				return getLayers();
			case GoldthreadPackage.DIAGRAM__FILTERS:
				return getFilters();
			case GoldthreadPackage.DIAGRAM__POSITIONS:
				return getPositions();
			case GoldthreadPackage.DIAGRAM__ROUTES:
				return getRoutes();
			case GoldthreadPackage.DIAGRAM__HIDDEN:
				return getHidden();
			case GoldthreadPackage.DIAGRAM__PAGE_NOTES:
				return getPageNotes();
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
			case GoldthreadPackage.DIAGRAM__KIND:
				setKind((String)newValue);
				return;
			case GoldthreadPackage.DIAGRAM__SCOPE:
				setScope((Element)newValue);
				return;
			case GoldthreadPackage.DIAGRAM__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends String>)newValue);
				return;
			case GoldthreadPackage.DIAGRAM__FILTERS:
				getFilters().clear();
				getFilters().addAll((Collection<? extends String>)newValue);
				return;
			case GoldthreadPackage.DIAGRAM__POSITIONS:
				getPositions().clear();
				getPositions().addAll((Collection<? extends DiagramPosition>)newValue);
				return;
			case GoldthreadPackage.DIAGRAM__ROUTES:
				getRoutes().clear();
				getRoutes().addAll((Collection<? extends DiagramRoute>)newValue);
				return;
			case GoldthreadPackage.DIAGRAM__HIDDEN:
				getHidden().clear();
				getHidden().addAll((Collection<? extends String>)newValue);
				return;
			case GoldthreadPackage.DIAGRAM__PAGE_NOTES:
				getPageNotes().clear();
				getPageNotes().addAll((Collection<? extends DiagramNote>)newValue);
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
			case GoldthreadPackage.DIAGRAM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case GoldthreadPackage.DIAGRAM__SCOPE:
				setScope((Element)null);
				return;
			case GoldthreadPackage.DIAGRAM__LAYERS:
				getLayers().clear();
				return;
			case GoldthreadPackage.DIAGRAM__FILTERS:
				getFilters().clear();
				return;
			case GoldthreadPackage.DIAGRAM__POSITIONS:
				getPositions().clear();
				return;
			case GoldthreadPackage.DIAGRAM__ROUTES:
				getRoutes().clear();
				return;
			case GoldthreadPackage.DIAGRAM__HIDDEN:
				getHidden().clear();
				return;
			case GoldthreadPackage.DIAGRAM__PAGE_NOTES:
				getPageNotes().clear();
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
			case GoldthreadPackage.DIAGRAM__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case GoldthreadPackage.DIAGRAM__SCOPE:
				return scope != null;
			case GoldthreadPackage.DIAGRAM__LAYERS:
				return layers != null && !layers.isEmpty();
			case GoldthreadPackage.DIAGRAM__FILTERS:
				return filters != null && !filters.isEmpty();
			case GoldthreadPackage.DIAGRAM__POSITIONS:
				return positions != null && !positions.isEmpty();
			case GoldthreadPackage.DIAGRAM__ROUTES:
				return routes != null && !routes.isEmpty();
			case GoldthreadPackage.DIAGRAM__HIDDEN:
				return hidden != null && !hidden.isEmpty();
			case GoldthreadPackage.DIAGRAM__PAGE_NOTES:
				return pageNotes != null && !pageNotes.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", layers: ");
		result.append(layers);
		result.append(", filters: ");
		result.append(filters);
		result.append(", hidden: ");
		result.append(hidden);
		result.append(')');
		return result.toString();
	}

} //DiagramImpl
