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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Publication;
import org.goldthread.model.SourceAnchor;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#getExemptionParagraph <em>Exemption Paragraph</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#isPlaceholder <em>Placeholder</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ElementImpl#getAnchors <em>Anchors</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElementImpl extends IdentifiedImpl implements Element {
	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublication() <em>Publication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublication()
	 * @generated
	 * @ordered
	 */
	protected static final Publication PUBLICATION_EDEFAULT = Publication.INTERNAL;

	/**
	 * The cached value of the '{@link #getPublication() <em>Publication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublication()
	 * @generated
	 * @ordered
	 */
	protected Publication publication = PUBLICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getExemptionParagraph() <em>Exemption Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExemptionParagraph()
	 * @generated
	 * @ordered
	 */
	protected static final String EXEMPTION_PARAGRAPH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExemptionParagraph() <em>Exemption Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExemptionParagraph()
	 * @generated
	 * @ordered
	 */
	protected String exemptionParagraph = EXEMPTION_PARAGRAPH_EDEFAULT;

	/**
	 * The default value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ILLUSTRATIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected boolean illustrative = ILLUSTRATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPlaceholder() <em>Placeholder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPlaceholder()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PLACEHOLDER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPlaceholder() <em>Placeholder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPlaceholder()
	 * @generated
	 * @ordered
	 */
	protected boolean placeholder = PLACEHOLDER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnchors() <em>Anchors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchors()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceAnchor> anchors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ELEMENT__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ELEMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ELEMENT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ELEMENT__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication getPublication() {
		return publication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublication(Publication newPublication) {
		Publication oldPublication = publication;
		publication = newPublication == null ? PUBLICATION_EDEFAULT : newPublication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ELEMENT__PUBLICATION, oldPublication, publication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExemptionParagraph() {
		return exemptionParagraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExemptionParagraph(String newExemptionParagraph) {
		String oldExemptionParagraph = exemptionParagraph;
		exemptionParagraph = newExemptionParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ELEMENT__EXEMPTION_PARAGRAPH, oldExemptionParagraph, exemptionParagraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIllustrative() {
		return illustrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIllustrative(boolean newIllustrative) {
		boolean oldIllustrative = illustrative;
		illustrative = newIllustrative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ELEMENT__ILLUSTRATIVE, oldIllustrative, illustrative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPlaceholder() {
		return placeholder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaceholder(boolean newPlaceholder) {
		boolean oldPlaceholder = placeholder;
		placeholder = newPlaceholder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ELEMENT__PLACEHOLDER, oldPlaceholder, placeholder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceAnchor> getAnchors() {
		if (anchors == null) {
			anchors = new EObjectContainmentEList<SourceAnchor>(SourceAnchor.class, this, GoldthreadPackage.ELEMENT__ANCHORS);
		}
		return anchors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.ELEMENT__ANCHORS:
				return ((InternalEList<?>)getAnchors()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.ELEMENT__REFERENCE:
				return getReference();
			case GoldthreadPackage.ELEMENT__NAME:
				return getName();
			case GoldthreadPackage.ELEMENT__DESCRIPTION:
				return getDescription();
			case GoldthreadPackage.ELEMENT__NOTES:
				return getNotes();
			case GoldthreadPackage.ELEMENT__PUBLICATION:
				return getPublication();
			case GoldthreadPackage.ELEMENT__EXEMPTION_PARAGRAPH:
				return getExemptionParagraph();
			case GoldthreadPackage.ELEMENT__ILLUSTRATIVE:
				return isIllustrative();
			case GoldthreadPackage.ELEMENT__PLACEHOLDER:
				return isPlaceholder();
			case GoldthreadPackage.ELEMENT__ANCHORS:
				return getAnchors();
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
			case GoldthreadPackage.ELEMENT__REFERENCE:
				setReference((String)newValue);
				return;
			case GoldthreadPackage.ELEMENT__NAME:
				setName((String)newValue);
				return;
			case GoldthreadPackage.ELEMENT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case GoldthreadPackage.ELEMENT__NOTES:
				setNotes((String)newValue);
				return;
			case GoldthreadPackage.ELEMENT__PUBLICATION:
				setPublication((Publication)newValue);
				return;
			case GoldthreadPackage.ELEMENT__EXEMPTION_PARAGRAPH:
				setExemptionParagraph((String)newValue);
				return;
			case GoldthreadPackage.ELEMENT__ILLUSTRATIVE:
				setIllustrative((Boolean)newValue);
				return;
			case GoldthreadPackage.ELEMENT__PLACEHOLDER:
				setPlaceholder((Boolean)newValue);
				return;
			case GoldthreadPackage.ELEMENT__ANCHORS:
				getAnchors().clear();
				getAnchors().addAll((Collection<? extends SourceAnchor>)newValue);
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
			case GoldthreadPackage.ELEMENT__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case GoldthreadPackage.ELEMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case GoldthreadPackage.ELEMENT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case GoldthreadPackage.ELEMENT__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case GoldthreadPackage.ELEMENT__PUBLICATION:
				setPublication(PUBLICATION_EDEFAULT);
				return;
			case GoldthreadPackage.ELEMENT__EXEMPTION_PARAGRAPH:
				setExemptionParagraph(EXEMPTION_PARAGRAPH_EDEFAULT);
				return;
			case GoldthreadPackage.ELEMENT__ILLUSTRATIVE:
				setIllustrative(ILLUSTRATIVE_EDEFAULT);
				return;
			case GoldthreadPackage.ELEMENT__PLACEHOLDER:
				setPlaceholder(PLACEHOLDER_EDEFAULT);
				return;
			case GoldthreadPackage.ELEMENT__ANCHORS:
				getAnchors().clear();
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
			case GoldthreadPackage.ELEMENT__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case GoldthreadPackage.ELEMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case GoldthreadPackage.ELEMENT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case GoldthreadPackage.ELEMENT__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case GoldthreadPackage.ELEMENT__PUBLICATION:
				return publication != PUBLICATION_EDEFAULT;
			case GoldthreadPackage.ELEMENT__EXEMPTION_PARAGRAPH:
				return EXEMPTION_PARAGRAPH_EDEFAULT == null ? exemptionParagraph != null : !EXEMPTION_PARAGRAPH_EDEFAULT.equals(exemptionParagraph);
			case GoldthreadPackage.ELEMENT__ILLUSTRATIVE:
				return illustrative != ILLUSTRATIVE_EDEFAULT;
			case GoldthreadPackage.ELEMENT__PLACEHOLDER:
				return placeholder != PLACEHOLDER_EDEFAULT;
			case GoldthreadPackage.ELEMENT__ANCHORS:
				return anchors != null && !anchors.isEmpty();
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
		result.append(" (reference: ");
		result.append(reference);
		result.append(", name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", notes: ");
		result.append(notes);
		result.append(", publication: ");
		result.append(publication);
		result.append(", exemptionParagraph: ");
		result.append(exemptionParagraph);
		result.append(", illustrative: ");
		result.append(illustrative);
		result.append(", placeholder: ");
		result.append(placeholder);
		result.append(')');
		return result.toString();
	}

} //ElementImpl
