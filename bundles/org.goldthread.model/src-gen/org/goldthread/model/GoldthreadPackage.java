/**
 */
package org.goldthread.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.goldthread.model.GoldthreadFactory
 * @generated
 */
public interface GoldthreadPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "goldthread";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://goldthread.org/model/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "gt";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	GoldthreadPackage eINSTANCE = org.goldthread.model.impl.GoldthreadPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.IdentifiedImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ElementImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__REFERENCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NOTES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__PUBLICATION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__EXEMPTION_PARAGRAPH = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ILLUSTRATIVE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__PLACEHOLDER = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ANCHORS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.OwnedImpl <em>Owned</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.OwnedImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOwned()
	 * @generated
	 */
	int OWNED = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__OWNER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Owned</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.SourceAnchorImpl <em>Source Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.SourceAnchorImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSourceAnchor()
	 * @generated
	 */
	int SOURCE_ANCHOR = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ANCHOR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ANCHOR__DOCUMENT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ANCHOR__PARAGRAPH = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ANCHOR__FEATURE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stated Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ANCHOR__STATED_VALUE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ANCHOR__REMARK = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Source Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ANCHOR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.SourceDocumentImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSourceDocument()
	 * @generated
	 */
	int SOURCE_DOCUMENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PUBLISHER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__PUBLISHED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ADDRESS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.PublishedFigureImpl <em>Published Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.PublishedFigureImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPublishedFigure()
	 * @generated
	 */
	int PUBLISHED_FIGURE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__LOW = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__HIGH = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__UNIT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__BASIS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Conflicts With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__CONFLICTS_WITH = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__CHOSEN = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__JUSTIFICATION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Published Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.PortfolioImpl <em>Portfolio</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.PortfolioImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPortfolio()
	 * @generated
	 */
	int PORTFOLIO = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__FORMAT_VERSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origin Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ORIGIN_REVISION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Origin Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ORIGIN_HASH = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Council</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__COUNCIL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>As At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__AS_AT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Vision</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__VISION = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Corporate Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__CORPORATE_PLAN = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Operating Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__OPERATING_MODEL = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Programmes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__PROGRAMMES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Dependencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__DEPENDENCIES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Benefits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__BENEFITS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Principles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__PRINCIPLES = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Savings Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__SAVINGS_TARGETS = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Savings Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__SAVINGS_LINES = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>One Off Costs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ONE_OFF_COSTS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__OPTIONS = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Risk Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__RISK_SCALE = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__RISKS = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Issues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ISSUES = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ASSUMPTIONS = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Governance Bodies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__GOVERNANCE_BODIES = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Impact Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__IMPACT_ASSESSMENTS = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Review Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__REVIEW_QUESTIONS = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__STAKEHOLDERS = ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Lessons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__LESSONS = ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Change Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__CHANGE_REQUESTS = ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__FIGURES = ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ROLES = ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__SOURCES = ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__CALENDAR = ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Diagrams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__DIAGRAMS = ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Rule Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__RULE_SETTINGS = ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Accepted Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ACCEPTED_FINDINGS = ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The number of structural features of the '<em>Portfolio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.RoleImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__BODY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cabinet Portfolio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__CABINET_PORTFOLIO = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.VisionImpl <em>Vision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.VisionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getVision()
	 * @generated
	 */
	int VISION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__THEMES = OWNED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Vision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION_FEATURE_COUNT = OWNED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ThemeImpl <em>Theme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ThemeImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getTheme()
	 * @generated
	 */
	int THEME = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__OUTCOMES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.OutcomeImpl <em>Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.OutcomeImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Cabinet Portfolio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__CABINET_PORTFOLIO = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__RAG = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Enabling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ENABLING = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__MEASURES = OWNED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_FEATURE_COUNT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.MeasureImpl <em>Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.MeasureImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMeasure()
	 * @generated
	 */
	int MEASURE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__UNIT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__BASELINE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__BASELINE_DATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__TARGET = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__TARGET_DATE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ACTUAL = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Actual Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ACTUAL_DATE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DATA_SOURCE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.CorporatePlanImpl <em>Corporate Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.CorporatePlanImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCorporatePlan()
	 * @generated
	 */
	int CORPORATE_PLAN = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__FROM = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__TO = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Priorities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN__PRIORITIES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Corporate Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPORATE_PLAN_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.PriorityImpl <em>Priority</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.PriorityImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPriority()
	 * @generated
	 */
	int PRIORITY = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY__OUTCOMES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Priority</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ReviewQuestionImpl <em>Review Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ReviewQuestionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getReviewQuestion()
	 * @generated
	 */
	int REVIEW_QUESTION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__ANSWER = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION__EVIDENCE = OWNED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Review Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_QUESTION_FEATURE_COUNT = OWNED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.StakeholderImpl <em>Stakeholder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.StakeholderImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getStakeholder()
	 * @generated
	 */
	int STAKEHOLDER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Interest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__INTEREST = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__INFLUENCE = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Engagement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ENGAGEMENT = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Next Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__NEXT_CONTACT = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__STATUS = OWNED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Stakeholder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER_FEATURE_COUNT = OWNED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.LessonImpl <em>Lesson</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.LessonImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getLesson()
	 * @generated
	 */
	int LESSON = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Recorded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__RECORDED_ON = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CAUSE = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__EFFECT = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ACTION = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__STATUS = OWNED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_FEATURE_COUNT = OWNED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ChangeRequestImpl <em>Change Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ChangeRequestImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getChangeRequest()
	 * @generated
	 */
	int CHANGE_REQUEST = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__RAISED_ON = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__IMPACT = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__APPROVED_BY = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Affected</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__AFFECTED = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST__STATUS = OWNED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Change Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_REQUEST_FEATURE_COUNT = OWNED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.OperatingModelImpl <em>Operating Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.OperatingModelImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOperatingModel()
	 * @generated
	 */
	int OPERATING_MODEL = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__LAYERS = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organisation Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__ORGANISATION_UNITS = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cost Centres</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__COST_CENTRES = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL__ACTIVITIES = OWNED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Operating Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_MODEL_FEATURE_COUNT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.LayerImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__CAPABILITIES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.CapabilityImpl <em>Capability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.CapabilityImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCapability()
	 * @generated
	 */
	int CAPABILITY = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__PURPOSE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Statutory Duty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__STATUTORY_DUTY = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__SYSTEMS = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Current Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__CURRENT_MATURITY = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__TARGET_MATURITY = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__TARGET_DATE = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Heat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__HEAT = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Processes Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__PROCESSES_CURRENT = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Processes Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__PROCESSES_TARGET = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Processes Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__PROCESSES_GAP = OWNED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Organisation Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ORGANISATION_CURRENT = OWNED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Organisation Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ORGANISATION_TARGET = OWNED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Organisation Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ORGANISATION_GAP = OWNED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Technology Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__TECHNOLOGY_CURRENT = OWNED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Technology Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__TECHNOLOGY_TARGET = OWNED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Technology Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__TECHNOLOGY_GAP = OWNED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Information Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__INFORMATION_CURRENT = OWNED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Information Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__INFORMATION_TARGET = OWNED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Information Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__INFORMATION_GAP = OWNED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__OUTCOMES = OWNED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Principles Tested</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__PRINCIPLES_TESTED = OWNED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Organisation Units</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__ORGANISATION_UNITS = OWNED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__CAPABILITIES = OWNED_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_FEATURE_COUNT = OWNED_FEATURE_COUNT + 23;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.OrganisationUnitImpl <em>Organisation Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.OrganisationUnitImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOrganisationUnit()
	 * @generated
	 */
	int ORGANISATION_UNIT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Fte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__FTE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__UNITS = OWNED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Organisation Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT_FEATURE_COUNT = OWNED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.CostCentreImpl <em>Cost Centre</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.CostCentreImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCostCentre()
	 * @generated
	 */
	int COST_CENTRE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__CODE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subjective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__SUBJECTIVE = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__BUDGET = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Organisation Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE__ORGANISATION_UNIT = OWNED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cost Centre</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_CENTRE_FEATURE_COUNT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ActivityImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CATEGORY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__FTE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target Fte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__TARGET_FTE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comparator Variance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__COMPARATOR_VARIANCE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Organisation Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ORGANISATION_UNIT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Capability</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CAPABILITY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ProgrammeImpl <em>Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ProgrammeImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getProgramme()
	 * @generated
	 */
	int PROGRAMME = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Sponsor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SPONSOR = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__START = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__END = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__RAG = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tranches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TRANCHES = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Workstreams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__WORKSTREAMS = OWNED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_FEATURE_COUNT = OWNED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.TrancheImpl <em>Tranche</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.TrancheImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getTranche()
	 * @generated
	 */
	int TRANCHE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__START = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE__END = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Tranche</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANCHE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.WorkstreamImpl <em>Workstream</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.WorkstreamImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getWorkstream()
	 * @generated
	 */
	int WORKSTREAM = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__PURPOSE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scope In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__SCOPE_IN = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scope Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__SCOPE_OUT = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sponsor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__SPONSOR = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tranche</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__TRANCHE = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__STAGE = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__START = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>End Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__END_BASELINE = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>End Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__END_FORECAST = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>End Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__END_ACTUAL = OWNED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__RAG = OWNED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Rag Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__RAG_REASON = OWNED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Last Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__LAST_REVIEW = OWNED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__NEXT_REVIEW = OWNED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__CAPABILITIES = OWNED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Contributions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__CONTRIBUTIONS = OWNED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__MILESTONES = OWNED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Deliverables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM__DELIVERABLES = OWNED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Workstream</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSTREAM_FEATURE_COUNT = OWNED_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.HandoverItemImpl <em>Handover Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.HandoverItemImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getHandoverItem()
	 * @generated
	 */
	int HANDOVER_ITEM = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__BASELINE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__FORECAST = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__ACTUAL = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM__RAG = OWNED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Handover Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_ITEM_FEATURE_COUNT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.MilestoneImpl <em>Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.MilestoneImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMilestone()
	 * @generated
	 */
	int MILESTONE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ID = HANDOVER_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__REFERENCE = HANDOVER_ITEM__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__NAME = HANDOVER_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DESCRIPTION = HANDOVER_ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__NOTES = HANDOVER_ITEM__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__PUBLICATION = HANDOVER_ITEM__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__EXEMPTION_PARAGRAPH = HANDOVER_ITEM__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ILLUSTRATIVE = HANDOVER_ITEM__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__PLACEHOLDER = HANDOVER_ITEM__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ANCHORS = HANDOVER_ITEM__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__OWNER = HANDOVER_ITEM__OWNER;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__BASELINE = HANDOVER_ITEM__BASELINE;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__FORECAST = HANDOVER_ITEM__FORECAST;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ACTUAL = HANDOVER_ITEM__ACTUAL;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__RAG = HANDOVER_ITEM__RAG;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__TYPE = HANDOVER_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Acceptance Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ACCEPTANCE_EVIDENCE = HANDOVER_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tranche</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__TRANCHE = HANDOVER_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Predecessors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__PREDECESSORS = HANDOVER_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Benefits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__BENEFITS = HANDOVER_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Savings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__SAVINGS = HANDOVER_ITEM_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_FEATURE_COUNT = HANDOVER_ITEM_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DeliverableImpl <em>Deliverable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DeliverableImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDeliverable()
	 * @generated
	 */
	int DELIVERABLE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ID = HANDOVER_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__REFERENCE = HANDOVER_ITEM__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__NAME = HANDOVER_ITEM__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DESCRIPTION = HANDOVER_ITEM__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__NOTES = HANDOVER_ITEM__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__PUBLICATION = HANDOVER_ITEM__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__EXEMPTION_PARAGRAPH = HANDOVER_ITEM__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ILLUSTRATIVE = HANDOVER_ITEM__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__PLACEHOLDER = HANDOVER_ITEM__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ANCHORS = HANDOVER_ITEM__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__OWNER = HANDOVER_ITEM__OWNER;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__BASELINE = HANDOVER_ITEM__BASELINE;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__FORECAST = HANDOVER_ITEM__FORECAST;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ACTUAL = HANDOVER_ITEM__ACTUAL;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__RAG = HANDOVER_ITEM__RAG;

	/**
	 * The feature id for the '<em><b>Acceptance Criteria</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ACCEPTANCE_CRITERIA = HANDOVER_ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Deliverable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE_FEATURE_COUNT = HANDOVER_ITEM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DependencyImpl <em>Dependency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DependencyImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDependency()
	 * @generated
	 */
	int DEPENDENCY = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Giver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__GIVER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__RECEIVER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Giver Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__GIVER_ITEM = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Receiver Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__RECEIVER_ITEM = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__TYPE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__KIND = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__LAG = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Handed Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__HANDED_OVER = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Criticality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__CRITICALITY = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__STATUS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Need By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__NEED_BY = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__FORECAST = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__BASELINE = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Agreed By Giver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__AGREED_BY_GIVER = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Agreed By Giver On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__AGREED_BY_GIVER_ON = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Agreed By Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__AGREED_BY_RECEIVER = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Agreed By Receiver On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__AGREED_BY_RECEIVER_ON = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Giver Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__GIVER_OWNER = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Receiver Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__RECEIVER_OWNER = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__RAG = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Impact If Late</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__IMPACT_IF_LATE = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__RISK = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.CalendarImpl <em>Calendar</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.CalendarImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCalendar()
	 * @generated
	 */
	int CALENDAR = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Days Off</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__DAYS_OFF = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Calendar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DayOffImpl <em>Day Off</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DayOffImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDayOff()
	 * @generated
	 */
	int DAY_OFF = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__DATE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Day Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ContributionImpl <em>Contribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ContributionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getContribution()
	 * @generated
	 */
	int CONTRIBUTION = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__OUTCOME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Benefit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__BENEFIT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__WEIGHT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__RATIONALE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.BenefitImpl <em>Benefit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.BenefitImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefit()
	 * @generated
	 */
	int BENEFIT = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__CATEGORY = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Benefit Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__BENEFIT_CLASS = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Service Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__SERVICE_FEATURE = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ACTIVITIES = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Responsible Officer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__RESPONSIBLE_OFFICER = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dis Benefits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__DIS_BENEFITS = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__STATUS = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__RAG = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__EVIDENCE = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Performance Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__PERFORMANCE_MEASURE = OWNED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Target Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__TARGET_IMPROVEMENT = OWNED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Baseline Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__BASELINE_VALUE = OWNED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__BASELINE_DATE = OWNED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Baseline Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__BASELINE_SOURCE = OWNED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Measurement Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__MEASUREMENT_FREQUENCY = OWNED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Timescale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__TIMESCALE = OWNED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Describable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__DESCRIBABLE = OWNED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Observable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__OBSERVABLE = OWNED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Attributable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ATTRIBUTABLE = OWNED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Measurable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__MEASURABLE = OWNED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Full Year Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__FULL_YEAR_VALUE = OWNED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Potential Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__POTENTIAL_COST = OWNED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Attribution Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__ATTRIBUTION_SHARE = OWNED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__OUTCOMES = OWNED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__CAPABILITIES = OWNED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Dependencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__DEPENDENCIES = OWNED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__MEASURES = OWNED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT__PROFILE = OWNED_FEATURE_COUNT + 27;

	/**
	 * The number of structural features of the '<em>Benefit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_FEATURE_COUNT = OWNED_FEATURE_COUNT + 28;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.BenefitPeriodImpl <em>Benefit Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.BenefitPeriodImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefitPeriod()
	 * @generated
	 */
	int BENEFIT_PERIOD = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PERIOD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PERIOD__YEAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PERIOD__PLAN = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PERIOD__FORECAST = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PERIOD__ACTUAL = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Benefit Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENEFIT_PERIOD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DeliveryPrincipleImpl <em>Delivery Principle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DeliveryPrincipleImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDeliveryPrinciple()
	 * @generated
	 */
	int DELIVERY_PRINCIPLE = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__RATIONALE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Implications</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__IMPLICATIONS = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__STATUS = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE__TESTS = OWNED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Delivery Principle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PRINCIPLE_FEATURE_COUNT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.PrincipleTestImpl <em>Principle Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.PrincipleTestImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPrincipleTest()
	 * @generated
	 */
	int PRINCIPLE_TEST = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_TEST__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Workstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_TEST__WORKSTREAM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_TEST__RESULT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_TEST__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tested By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_TEST__TESTED_BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tested On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_TEST__TESTED_ON = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Waiver Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_TEST__WAIVER_EXPIRES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Principle Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPLE_TEST_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.SavingsTargetImpl <em>Savings Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.SavingsTargetImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingsTarget()
	 * @generated
	 */
	int SAVINGS_TARGET = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__LOW = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Likely</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__LIKELY = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__HIGH = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__REQUIRED = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__BASIS = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Basis From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__BASIS_FROM = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Basis To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET__BASIS_TO = OWNED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Savings Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_TARGET_FEATURE_COUNT = OWNED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.SavingsLineImpl <em>Savings Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.SavingsLineImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingsLine()
	 * @generated
	 */
	int SAVINGS_LINE = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Organisation Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__ORGANISATION_UNIT = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cost Centres</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__COST_CENTRES = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Workstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__WORKSTREAM = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__TYPE = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cashability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__CASHABILITY = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__RECURRENCE = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__STATUS = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Overlap Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__OVERLAP_GROUP = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Gross</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__GROSS = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Investment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__INVESTMENT = OWNED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Baseline Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__BASELINE_BUDGET = OWNED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Years</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__YEARS = OWNED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__START_DATE = OWNED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>End Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__END_YEAR = OWNED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Ramp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__RAMP = OWNED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Delivered To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__DELIVERED_TO_DATE = OWNED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__FORECAST = OWNED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Slippage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__SLIPPAGE = OWNED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Posts Deleted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__POSTS_DELETED = OWNED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Posts Vacant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__POSTS_VACANT = OWNED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Posts Redeployed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__POSTS_REDEPLOYED = OWNED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Posts Redundant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__POSTS_REDUNDANT = OWNED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>In Medium Term Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__IN_MEDIUM_TERM_PLAN = OWNED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Medium Term Plan Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE = OWNED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__CONFIDENCE = OWNED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Optimism Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__OPTIMISM_BIAS = OWNED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__RAG = OWNED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Rag Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__RAG_NOTE = OWNED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Agreed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__AGREED_BY = OWNED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Agreed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__AGREED_ON = OWNED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Finance Validated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__FINANCE_VALIDATED = OWNED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Finance Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__FINANCE_VALIDATED_ON = OWNED_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__MITIGATION = OWNED_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Depends On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__DEPENDS_ON = OWNED_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__CAPABILITIES = OWNED_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Substitute</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__SUBSTITUTE = OWNED_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Impact Assessment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__IMPACT_ASSESSMENT = OWNED_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE__DECISION = OWNED_FEATURE_COUNT + 37;

	/**
	 * The number of structural features of the '<em>Savings Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVINGS_LINE_FEATURE_COUNT = OWNED_FEATURE_COUNT + 38;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.SavingYearImpl <em>Saving Year</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.SavingYearImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingYear()
	 * @generated
	 */
	int SAVING_YEAR = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVING_YEAR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVING_YEAR__YEAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVING_YEAR__LOW = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Likely</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVING_YEAR__LIKELY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVING_YEAR__HIGH = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Saving Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVING_YEAR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.OneOffCostImpl <em>One Off Cost</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.OneOffCostImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOneOffCost()
	 * @generated
	 */
	int ONE_OFF_COST = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__TYPE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__NATURE = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Years</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__YEARS = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Funding Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__FUNDING_SOURCE = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Approved Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__APPROVED_AMOUNT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__DECISION = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Committed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__COMMITTED = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Spent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__SPENT = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Savings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__SAVINGS = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Workstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST__WORKSTREAM = OWNED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>One Off Cost</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONE_OFF_COST_FEATURE_COUNT = OWNED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.CostYearImpl <em>Cost Year</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.CostYearImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCostYear()
	 * @generated
	 */
	int COST_YEAR = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_YEAR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_YEAR__YEAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_YEAR__LOW = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Likely</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_YEAR__LIKELY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_YEAR__HIGH = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cost Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_YEAR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.OptionImpl <em>Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.OptionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__KIND = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__STATUS = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__SCORES = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__COST = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Benefit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__BENEFIT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__BASIS = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Risk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__RISK = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reversibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__REVERSIBILITY = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__REASON = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Plan BOf</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__PLAN_BOF = OWNED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__TRIGGER = OWNED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Substitutes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__SUBSTITUTES = OWNED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = OWNED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.FactorScoreImpl <em>Factor Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.FactorScoreImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getFactorScore()
	 * @generated
	 */
	int FACTOR_SCORE = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_SCORE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_SCORE__FACTOR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_SCORE__SCORE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_SCORE__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Factor Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_SCORE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.RiskScaleImpl <em>Risk Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.RiskScaleImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskScale()
	 * @generated
	 */
	int RISK_SCALE = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__BANDS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Appetites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__APPETITES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Likelihoods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__LIKELIHOODS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Impacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__IMPACTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Risk Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.RiskBandImpl <em>Risk Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.RiskBandImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskBand()
	 * @generated
	 */
	int RISK_BAND = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_BAND__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_BAND__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_BAND__LETTER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_BAND__FROM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_BAND__RAG = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Risk Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_BAND_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.RiskAppetiteImpl <em>Risk Appetite</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.RiskAppetiteImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskAppetite()
	 * @generated
	 */
	int RISK_APPETITE = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_APPETITE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_APPETITE__CATEGORY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Highest Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_APPETITE__HIGHEST_SCORE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_APPETITE__STATEMENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Risk Appetite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_APPETITE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ScoreMeaningImpl <em>Score Meaning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ScoreMeaningImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getScoreMeaning()
	 * @generated
	 */
	int SCORE_MEANING = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_MEANING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_MEANING__SCORE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_MEANING__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_MEANING__MEANING = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Score Meaning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_MEANING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.RiskImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NATURE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CATEGORY = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CAUSE = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EVENT = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EFFECT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Raised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RAISED_BY = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Identified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__IDENTIFIED_ON = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Last Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__LAST_UPDATED = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Action Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ACTION_OWNER = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cabinet Portfolio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CABINET_PORTFOLIO = OWNED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__STATUS = OWNED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CLOSED_ON = OWNED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Closed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CLOSED_REASON = OWNED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Became Issue</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__BECAME_ISSUE = OWNED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Inherent Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__INHERENT_LIKELIHOOD = OWNED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Inherent Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__INHERENT_IMPACT = OWNED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Residual Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESIDUAL_LIKELIHOOD = OWNED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Residual Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESIDUAL_IMPACT = OWNED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Target Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TARGET_LIKELIHOOD = OWNED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Target Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TARGET_IMPACT = OWNED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TARGET_DATE = OWNED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Proximity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__PROXIMITY = OWNED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Velocity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__VELOCITY = OWNED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Direction Of Travel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DIRECTION_OF_TRAVEL = OWNED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Impact Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__IMPACT_LOW = OWNED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Impact Likely</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__IMPACT_LIKELY = OWNED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Impact High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__IMPACT_HIGH = OWNED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__PROBABILITY = OWNED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESPONSE = OWNED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CONTROLS = OWNED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ACTIONS = OWNED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Action Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ACTION_STATUS = OWNED_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Contingency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CONTINGENCY = OWNED_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Contingency Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CONTINGENCY_TRIGGER = OWNED_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Secondary Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__SECONDARY_RISK = OWNED_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Review Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__REVIEW_FREQUENCY = OWNED_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NEXT_REVIEW = OWNED_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Escalation Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ESCALATION_LEVEL = OWNED_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Workstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__WORKSTREAM = OWNED_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OUTCOMES = OWNED_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CAPABILITIES = OWNED_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>Savings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__SAVINGS = OWNED_FEATURE_COUNT + 41;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__MILESTONES = OWNED_FEATURE_COUNT + 42;

	/**
	 * The feature id for the '<em><b>Related Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RELATED_RISKS = OWNED_FEATURE_COUNT + 43;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = OWNED_FEATURE_COUNT + 44;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ControlImpl <em>Control</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ControlImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getControl()
	 * @generated
	 */
	int CONTROL = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__TYPE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Effectiveness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__EFFECTIVENESS = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__EVIDENCE = OWNED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_FEATURE_COUNT = OWNED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.RiskActionImpl <em>Risk Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.RiskActionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskAction()
	 * @generated
	 */
	int RISK_ACTION = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__DUE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__STATUS = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__COST = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Likelihood Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__LIKELIHOOD_EFFECT = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Impact Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION__IMPACT_EFFECT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Risk Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ACTION_FEATURE_COUNT = OWNED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.IssueImpl <em>Issue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.IssueImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getIssue()
	 * @generated
	 */
	int ISSUE = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__TYPE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__FROM_RISK = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Raised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__RAISED_BY = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__RAISED_ON = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__PRIORITY = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__SEVERITY = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Impact On Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__IMPACT_ON_TIME = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Impact On Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__IMPACT_ON_COST = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Impact On Benefit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__IMPACT_ON_BENEFIT = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Impact On Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__IMPACT_ON_QUALITY = OWNED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Decision Needed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__DECISION_NEEDED_BY = OWNED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__RESOLUTION = OWNED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Escalated To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__ESCALATED_TO = OWNED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__STATUS = OWNED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__CLOSED_ON = OWNED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Affected</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE__AFFECTED = OWNED_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISSUE_FEATURE_COUNT = OWNED_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.AssumptionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__BASIS = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__CONFIDENCE = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Impact If False</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__IMPACT_IF_FALSE = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Validation Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__VALIDATION_METHOD = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Validate By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__VALIDATE_BY = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__STATUS = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Savings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__SAVINGS = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__MILESTONES = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Became Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__BECAME_RISK = OWNED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = OWNED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.GovernanceBodyImpl <em>Governance Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.GovernanceBodyImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getGovernanceBody()
	 * @generated
	 */
	int GOVERNANCE_BODY = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Remit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__REMIT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__CHAIR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reports To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__REPORTS_TO = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Oversees</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__OVERSEES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY__MEETINGS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Governance Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOVERNANCE_BODY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.MeetingImpl <em>Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.MeetingImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMeeting()
	 * @generated
	 */
	int MEETING = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DATE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Papers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PAPERS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DECISIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__COMMENTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.PaperImpl <em>Paper</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.PaperImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPaper()
	 * @generated
	 */
	int PAPER = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__ITEM = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Forward Plan Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__FORWARD_PLAN_REFERENCE = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Annex Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__ANNEX_OF = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__DOCUMENT = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__ABOUT = OWNED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Paper</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER_FEATURE_COUNT = OWNED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DecisionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DATE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Paper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PAPER = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PARAGRAPH = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Forward Plan Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__FORWARD_PLAN_REFERENCE = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Key Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__KEY_DECISION = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recommendation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__RECOMMENDATION = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__RESOLUTION = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Options Considered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OPTIONS_CONSIDERED = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REASONS = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Decision Maker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DECISION_MAKER = OWNED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__STATUS = OWNED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Call In Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CALL_IN_ENDS = OWNED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Call In Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CALL_IN_OUTCOME = OWNED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CONDITIONS = OWNED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ACTIONS = OWNED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Review Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REVIEW_DATE = OWNED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SUPERSEDES = OWNED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Options</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OPTIONS = OWNED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Linked</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__LINKED = OWNED_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = OWNED_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DecisionActionImpl <em>Decision Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DecisionActionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDecisionAction()
	 * @generated
	 */
	int DECISION_ACTION = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__DUE = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION__STATUS = OWNED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Decision Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ACTION_FEATURE_COUNT = OWNED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ScrutinyCommentImpl <em>Scrutiny Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ScrutinyCommentImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getScrutinyComment()
	 * @generated
	 */
	int SCRUTINY_COMMENT = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__DATE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Paper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__PAPER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__TYPE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__THEME = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__DUE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__STATUS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Closed At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__CLOSED_AT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Linked</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__LINKED = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT__RESPONSES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Scrutiny Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRUTINY_COMMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ResponseImpl <em>Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ResponseImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getResponse()
	 * @generated
	 */
	int RESPONSE = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__DATE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Responder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__RESPONDER = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__DECISION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ACTION = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__EVIDENCE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.ImpactAssessmentImpl <em>Impact Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.ImpactAssessmentImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getImpactAssessment()
	 * @generated
	 */
	int IMPACT_ASSESSMENT = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__ID = OWNED__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__REFERENCE = OWNED__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__NAME = OWNED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__DESCRIPTION = OWNED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__NOTES = OWNED__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__PUBLICATION = OWNED__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__EXEMPTION_PARAGRAPH = OWNED__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__ILLUSTRATIVE = OWNED__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__PLACEHOLDER = OWNED__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__ANCHORS = OWNED__ANCHORS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__OWNER = OWNED__OWNER;

	/**
	 * The feature id for the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__PROPOSAL = OWNED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__STAGE = OWNED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__GROUPS = OWNED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cumulative Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__CUMULATIVE_EFFECT = OWNED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Consultation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__CONSULTATION = OWNED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Signed Off By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__SIGNED_OFF_BY = OWNED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Signed Off On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__SIGNED_OFF_ON = OWNED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Review Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__REVIEW_DATE = OWNED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Savings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__SAVINGS = OWNED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__DECISIONS = OWNED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Impact Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT_FEATURE_COUNT = OWNED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.GroupImpactImpl <em>Group Impact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.GroupImpactImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getGroupImpact()
	 * @generated
	 */
	int GROUP_IMPACT = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Characteristic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT__CHARACTERISTIC = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT__DIRECTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT__SEVERITY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT__MITIGATION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT__OWNER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT__DATE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Group Impact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_IMPACT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DiagramImpl <em>Diagram</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DiagramImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDiagram()
	 * @generated
	 */
	int DIAGRAM = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__REFERENCE = ELEMENT__REFERENCE;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__PUBLICATION = ELEMENT__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__EXEMPTION_PARAGRAPH = ELEMENT__EXEMPTION_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__ILLUSTRATIVE = ELEMENT__ILLUSTRATIVE;

	/**
	 * The feature id for the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__PLACEHOLDER = ELEMENT__PLACEHOLDER;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__ANCHORS = ELEMENT__ANCHORS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__SCOPE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__LAYERS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Filters</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__FILTERS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__POSITIONS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__ROUTES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__HIDDEN = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Page Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__PAGE_NOTES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DiagramPositionImpl <em>Diagram Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DiagramPositionImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDiagramPosition()
	 * @generated
	 */
	int DIAGRAM_POSITION = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_POSITION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_POSITION__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_POSITION__X = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_POSITION__Y = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_POSITION__WIDTH = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_POSITION__HEIGHT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Diagram Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_POSITION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DiagramRouteImpl <em>Diagram Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DiagramRouteImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDiagramRoute()
	 * @generated
	 */
	int DIAGRAM_ROUTE = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ROUTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ROUTE__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bend Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ROUTE__BEND_POINTS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ROUTE__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Diagram Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ROUTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.DiagramNoteImpl <em>Diagram Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.DiagramNoteImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDiagramNote()
	 * @generated
	 */
	int DIAGRAM_NOTE = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__X = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__Y = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__WIDTH = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__HEIGHT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Diagram Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.RuleSettingImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRuleSetting()
	 * @generated
	 */
	int RULE_SETTING = 67;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__RULE_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__ENABLED = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__SEVERITY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__PARAMETERS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Rule Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.goldthread.model.impl.AcceptedFindingImpl <em>Accepted Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.impl.AcceptedFindingImpl
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAcceptedFinding()
	 * @generated
	 */
	int ACCEPTED_FINDING = 68;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__RULE_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__ELEMENT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__SUBJECT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__REASON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Accepted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__ACCEPTED_BY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Accepted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__ACCEPTED_ON = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING__EXPIRES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Accepted Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_FINDING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Publication <em>Publication</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Publication
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPublication()
	 * @generated
	 */
	int PUBLICATION = 69;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Rag <em>Rag</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Rag
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRag()
	 * @generated
	 */
	int RAG = 70;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Stage
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 71;

	/**
	 * The meta object id for the '{@link org.goldthread.model.AmountBasis <em>Amount Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.AmountBasis
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAmountBasis()
	 * @generated
	 */
	int AMOUNT_BASIS = 72;

	/**
	 * The meta object id for the '{@link org.goldthread.model.MilestoneType <em>Milestone Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.MilestoneType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMilestoneType()
	 * @generated
	 */
	int MILESTONE_TYPE = 73;

	/**
	 * The meta object id for the '{@link org.goldthread.model.LinkType <em>Link Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.LinkType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getLinkType()
	 * @generated
	 */
	int LINK_TYPE = 74;

	/**
	 * The meta object id for the '{@link org.goldthread.model.DependencyKind <em>Dependency Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.DependencyKind
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDependencyKind()
	 * @generated
	 */
	int DEPENDENCY_KIND = 75;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Criticality <em>Criticality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Criticality
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCriticality()
	 * @generated
	 */
	int CRITICALITY = 76;

	/**
	 * The meta object id for the '{@link org.goldthread.model.DependencyStatus <em>Dependency Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.DependencyStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDependencyStatus()
	 * @generated
	 */
	int DEPENDENCY_STATUS = 77;

	/**
	 * The meta object id for the '{@link org.goldthread.model.BenefitCategory <em>Benefit Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.BenefitCategory
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefitCategory()
	 * @generated
	 */
	int BENEFIT_CATEGORY = 78;

	/**
	 * The meta object id for the '{@link org.goldthread.model.BenefitClass <em>Benefit Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.BenefitClass
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefitClass()
	 * @generated
	 */
	int BENEFIT_CLASS = 79;

	/**
	 * The meta object id for the '{@link org.goldthread.model.BenefitStatus <em>Benefit Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.BenefitStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefitStatus()
	 * @generated
	 */
	int BENEFIT_STATUS = 80;

	/**
	 * The meta object id for the '{@link org.goldthread.model.SavingType <em>Saving Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.SavingType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingType()
	 * @generated
	 */
	int SAVING_TYPE = 81;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Cashability <em>Cashability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Cashability
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCashability()
	 * @generated
	 */
	int CASHABILITY = 82;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Recurrence <em>Recurrence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Recurrence
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRecurrence()
	 * @generated
	 */
	int RECURRENCE = 83;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Confidence
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 84;

	/**
	 * The meta object id for the '{@link org.goldthread.model.SavingStatus <em>Saving Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.SavingStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingStatus()
	 * @generated
	 */
	int SAVING_STATUS = 85;

	/**
	 * The meta object id for the '{@link org.goldthread.model.OneOffCostType <em>One Off Cost Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.OneOffCostType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOneOffCostType()
	 * @generated
	 */
	int ONE_OFF_COST_TYPE = 86;

	/**
	 * The meta object id for the '{@link org.goldthread.model.CostNature <em>Cost Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.CostNature
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCostNature()
	 * @generated
	 */
	int COST_NATURE = 87;

	/**
	 * The meta object id for the '{@link org.goldthread.model.FundingSource <em>Funding Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.FundingSource
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getFundingSource()
	 * @generated
	 */
	int FUNDING_SOURCE = 88;

	/**
	 * The meta object id for the '{@link org.goldthread.model.OptionStatus <em>Option Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.OptionStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOptionStatus()
	 * @generated
	 */
	int OPTION_STATUS = 89;

	/**
	 * The meta object id for the '{@link org.goldthread.model.OptionKind <em>Option Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.OptionKind
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOptionKind()
	 * @generated
	 */
	int OPTION_KIND = 90;

	/**
	 * The meta object id for the '{@link org.goldthread.model.RiskNature <em>Risk Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.RiskNature
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskNature()
	 * @generated
	 */
	int RISK_NATURE = 91;

	/**
	 * The meta object id for the '{@link org.goldthread.model.RiskCategory <em>Risk Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.RiskCategory
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskCategory()
	 * @generated
	 */
	int RISK_CATEGORY = 92;

	/**
	 * The meta object id for the '{@link org.goldthread.model.RiskResponse <em>Risk Response</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.RiskResponse
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskResponse()
	 * @generated
	 */
	int RISK_RESPONSE = 93;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Velocity <em>Velocity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Velocity
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getVelocity()
	 * @generated
	 */
	int VELOCITY = 94;

	/**
	 * The meta object id for the '{@link org.goldthread.model.DirectionOfTravel <em>Direction Of Travel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.DirectionOfTravel
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDirectionOfTravel()
	 * @generated
	 */
	int DIRECTION_OF_TRAVEL = 95;

	/**
	 * The meta object id for the '{@link org.goldthread.model.ReviewFrequency <em>Review Frequency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.ReviewFrequency
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getReviewFrequency()
	 * @generated
	 */
	int REVIEW_FREQUENCY = 96;

	/**
	 * The meta object id for the '{@link org.goldthread.model.EscalationLevel <em>Escalation Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.EscalationLevel
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getEscalationLevel()
	 * @generated
	 */
	int ESCALATION_LEVEL = 97;

	/**
	 * The meta object id for the '{@link org.goldthread.model.RiskStatus <em>Risk Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.RiskStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskStatus()
	 * @generated
	 */
	int RISK_STATUS = 98;

	/**
	 * The meta object id for the '{@link org.goldthread.model.ActionStatus <em>Action Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.ActionStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getActionStatus()
	 * @generated
	 */
	int ACTION_STATUS = 99;

	/**
	 * The meta object id for the '{@link org.goldthread.model.ControlType <em>Control Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.ControlType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getControlType()
	 * @generated
	 */
	int CONTROL_TYPE = 100;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Effectiveness <em>Effectiveness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Effectiveness
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getEffectiveness()
	 * @generated
	 */
	int EFFECTIVENESS = 101;

	/**
	 * The meta object id for the '{@link org.goldthread.model.IssueType <em>Issue Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.IssueType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getIssueType()
	 * @generated
	 */
	int ISSUE_TYPE = 102;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Level
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 103;

	/**
	 * The meta object id for the '{@link org.goldthread.model.ItemStatus <em>Item Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.ItemStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getItemStatus()
	 * @generated
	 */
	int ITEM_STATUS = 104;

	/**
	 * The meta object id for the '{@link org.goldthread.model.AssumptionStatus <em>Assumption Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.AssumptionStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAssumptionStatus()
	 * @generated
	 */
	int ASSUMPTION_STATUS = 105;

	/**
	 * The meta object id for the '{@link org.goldthread.model.PrincipleStatus <em>Principle Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.PrincipleStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPrincipleStatus()
	 * @generated
	 */
	int PRINCIPLE_STATUS = 106;

	/**
	 * The meta object id for the '{@link org.goldthread.model.TestResult <em>Test Result</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.TestResult
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getTestResult()
	 * @generated
	 */
	int TEST_RESULT = 107;

	/**
	 * The meta object id for the '{@link org.goldthread.model.BodyType <em>Body Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.BodyType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBodyType()
	 * @generated
	 */
	int BODY_TYPE = 108;

	/**
	 * The meta object id for the '{@link org.goldthread.model.DecisionStatus <em>Decision Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.DecisionStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDecisionStatus()
	 * @generated
	 */
	int DECISION_STATUS = 109;

	/**
	 * The meta object id for the '{@link org.goldthread.model.CommentType <em>Comment Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.CommentType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCommentType()
	 * @generated
	 */
	int COMMENT_TYPE = 110;

	/**
	 * The meta object id for the '{@link org.goldthread.model.ResponseType <em>Response Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.ResponseType
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getResponseType()
	 * @generated
	 */
	int RESPONSE_TYPE = 111;

	/**
	 * The meta object id for the '{@link org.goldthread.model.CommentStatus <em>Comment Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.CommentStatus
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCommentStatus()
	 * @generated
	 */
	int COMMENT_STATUS = 112;

	/**
	 * The meta object id for the '{@link org.goldthread.model.AssessmentStage <em>Assessment Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.AssessmentStage
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAssessmentStage()
	 * @generated
	 */
	int ASSESSMENT_STAGE = 113;

	/**
	 * The meta object id for the '{@link org.goldthread.model.Characteristic <em>Characteristic</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.Characteristic
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCharacteristic()
	 * @generated
	 */
	int CHARACTERISTIC = 114;

	/**
	 * The meta object id for the '{@link org.goldthread.model.ImpactDirection <em>Impact Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.ImpactDirection
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getImpactDirection()
	 * @generated
	 */
	int IMPACT_DIRECTION = 115;

	/**
	 * The meta object id for the '{@link org.goldthread.model.SeverityChoice <em>Severity Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.SeverityChoice
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSeverityChoice()
	 * @generated
	 */
	int SEVERITY_CHOICE = 116;

	/**
	 * The meta object id for the '{@link org.goldthread.model.ActivityCategory <em>Activity Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.ActivityCategory
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getActivityCategory()
	 * @generated
	 */
	int ACTIVITY_CATEGORY = 117;

	/**
	 * The meta object id for the '{@link org.goldthread.model.BendKind <em>Bend Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.BendKind
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBendKind()
	 * @generated
	 */
	int BEND_KIND = 118;

	/**
	 * The meta object id for the '{@link org.goldthread.model.DayKind <em>Day Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.DayKind
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDayKind()
	 * @generated
	 */
	int DAY_KIND = 119;

	/**
	 * The meta object id for the '{@link org.goldthread.model.InfluenceLevel <em>Influence Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.InfluenceLevel
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getInfluenceLevel()
	 * @generated
	 */
	int INFLUENCE_LEVEL = 120;

	/**
	 * The meta object id for the '<em>Uuid</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getUuid()
	 * @generated
	 */
	int UUID = 121;

	/**
	 * The meta object id for the '<em>Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getText()
	 * @generated
	 */
	int TEXT = 122;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 123;

	/**
	 * The meta object id for the '<em>Money</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMoney()
	 * @generated
	 */
	int MONEY = 124;

	/**
	 * The meta object id for the '<em>Fte</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getFte()
	 * @generated
	 */
	int FTE = 125;

	/**
	 * The meta object id for the '<em>Percent</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPercent()
	 * @generated
	 */
	int PERCENT = 126;

	/**
	 * The meta object id for the '<em>Score</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getScore()
	 * @generated
	 */
	int SCORE = 127;

	/**
	 * The meta object id for the '<em>Working Days</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getWorkingDays()
	 * @generated
	 */
	int WORKING_DAYS = 128;

	/**
	 * The meta object id for the '<em>Financial Year</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.goldthread.model.FinancialYear
	 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getFinancialYear()
	 * @generated
	 */
	int FINANCIAL_YEAR = 129;


	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.goldthread.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.goldthread.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.goldthread.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Element#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.goldthread.model.Element#getReference()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.goldthread.model.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Element#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.goldthread.model.Element#getDescription()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Element#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.goldthread.model.Element#getNotes()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Element#getPublication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publication</em>'.
	 * @see org.goldthread.model.Element#getPublication()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Publication();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Element#getExemptionParagraph <em>Exemption Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exemption Paragraph</em>'.
	 * @see org.goldthread.model.Element#getExemptionParagraph()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_ExemptionParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Element#isIllustrative <em>Illustrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Illustrative</em>'.
	 * @see org.goldthread.model.Element#isIllustrative()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Illustrative();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Element#isPlaceholder <em>Placeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placeholder</em>'.
	 * @see org.goldthread.model.Element#isPlaceholder()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Placeholder();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Element#getAnchors <em>Anchors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Anchors</em>'.
	 * @see org.goldthread.model.Element#getAnchors()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Anchors();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Owned <em>Owned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Owned</em>'.
	 * @see org.goldthread.model.Owned
	 * @generated
	 */
	EClass getOwned();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Owned#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.goldthread.model.Owned#getOwner()
	 * @see #getOwned()
	 * @generated
	 */
	EReference getOwned_Owner();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.SourceAnchor <em>Source Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Anchor</em>'.
	 * @see org.goldthread.model.SourceAnchor
	 * @generated
	 */
	EClass getSourceAnchor();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.SourceAnchor#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.goldthread.model.SourceAnchor#getDocument()
	 * @see #getSourceAnchor()
	 * @generated
	 */
	EReference getSourceAnchor_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SourceAnchor#getParagraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paragraph</em>'.
	 * @see org.goldthread.model.SourceAnchor#getParagraph()
	 * @see #getSourceAnchor()
	 * @generated
	 */
	EAttribute getSourceAnchor_Paragraph();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SourceAnchor#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.goldthread.model.SourceAnchor#getFeature()
	 * @see #getSourceAnchor()
	 * @generated
	 */
	EAttribute getSourceAnchor_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SourceAnchor#getStatedValue <em>Stated Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stated Value</em>'.
	 * @see org.goldthread.model.SourceAnchor#getStatedValue()
	 * @see #getSourceAnchor()
	 * @generated
	 */
	EAttribute getSourceAnchor_StatedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SourceAnchor#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.goldthread.model.SourceAnchor#getRemark()
	 * @see #getSourceAnchor()
	 * @generated
	 */
	EAttribute getSourceAnchor_Remark();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Document</em>'.
	 * @see org.goldthread.model.SourceDocument
	 * @generated
	 */
	EClass getSourceDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SourceDocument#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.goldthread.model.SourceDocument#getPublisher()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SourceDocument#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.goldthread.model.SourceDocument#getPublishedOn()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_PublishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SourceDocument#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.goldthread.model.SourceDocument#getAddress()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Address();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.PublishedFigure <em>Published Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Published Figure</em>'.
	 * @see org.goldthread.model.PublishedFigure
	 * @generated
	 */
	EClass getPublishedFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PublishedFigure#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.goldthread.model.PublishedFigure#getLow()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PublishedFigure#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.goldthread.model.PublishedFigure#getHigh()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_High();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PublishedFigure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.goldthread.model.PublishedFigure#getUnit()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PublishedFigure#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.goldthread.model.PublishedFigure#getBasis()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Basis();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.PublishedFigure#getConflictsWith <em>Conflicts With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Conflicts With</em>'.
	 * @see org.goldthread.model.PublishedFigure#getConflictsWith()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EReference getPublishedFigure_ConflictsWith();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PublishedFigure#isChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.goldthread.model.PublishedFigure#isChosen()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Chosen();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PublishedFigure#getJustification <em>Justification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Justification</em>'.
	 * @see org.goldthread.model.PublishedFigure#getJustification()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Justification();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Portfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Portfolio</em>'.
	 * @see org.goldthread.model.Portfolio
	 * @generated
	 */
	EClass getPortfolio();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Portfolio#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.goldthread.model.Portfolio#getFormatVersion()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Portfolio#getOriginRevision <em>Origin Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Revision</em>'.
	 * @see org.goldthread.model.Portfolio#getOriginRevision()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_OriginRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Portfolio#getOriginHash <em>Origin Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Hash</em>'.
	 * @see org.goldthread.model.Portfolio#getOriginHash()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_OriginHash();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Portfolio#getCouncil <em>Council</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Council</em>'.
	 * @see org.goldthread.model.Portfolio#getCouncil()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_Council();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Portfolio#getAsAt <em>As At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As At</em>'.
	 * @see org.goldthread.model.Portfolio#getAsAt()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_AsAt();

	/**
	 * Returns the meta object for the containment reference '{@link org.goldthread.model.Portfolio#getVision <em>Vision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Vision</em>'.
	 * @see org.goldthread.model.Portfolio#getVision()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Vision();

	/**
	 * Returns the meta object for the containment reference '{@link org.goldthread.model.Portfolio#getCorporatePlan <em>Corporate Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Corporate Plan</em>'.
	 * @see org.goldthread.model.Portfolio#getCorporatePlan()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_CorporatePlan();

	/**
	 * Returns the meta object for the containment reference '{@link org.goldthread.model.Portfolio#getOperatingModel <em>Operating Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Operating Model</em>'.
	 * @see org.goldthread.model.Portfolio#getOperatingModel()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_OperatingModel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getProgrammes <em>Programmes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Programmes</em>'.
	 * @see org.goldthread.model.Portfolio#getProgrammes()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Programmes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getDependencies <em>Dependencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dependencies</em>'.
	 * @see org.goldthread.model.Portfolio#getDependencies()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Dependencies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getBenefits <em>Benefits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Benefits</em>'.
	 * @see org.goldthread.model.Portfolio#getBenefits()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Benefits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getPrinciples <em>Principles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Principles</em>'.
	 * @see org.goldthread.model.Portfolio#getPrinciples()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Principles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getSavingsTargets <em>Savings Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Savings Targets</em>'.
	 * @see org.goldthread.model.Portfolio#getSavingsTargets()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_SavingsTargets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getSavingsLines <em>Savings Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Savings Lines</em>'.
	 * @see org.goldthread.model.Portfolio#getSavingsLines()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_SavingsLines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getOneOffCosts <em>One Off Costs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>One Off Costs</em>'.
	 * @see org.goldthread.model.Portfolio#getOneOffCosts()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_OneOffCosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.goldthread.model.Portfolio#getOptions()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Options();

	/**
	 * Returns the meta object for the containment reference '{@link org.goldthread.model.Portfolio#getRiskScale <em>Risk Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Risk Scale</em>'.
	 * @see org.goldthread.model.Portfolio#getRiskScale()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_RiskScale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.goldthread.model.Portfolio#getRisks()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getIssues <em>Issues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Issues</em>'.
	 * @see org.goldthread.model.Portfolio#getIssues()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Issues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.goldthread.model.Portfolio#getAssumptions()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Assumptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getGovernanceBodies <em>Governance Bodies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Governance Bodies</em>'.
	 * @see org.goldthread.model.Portfolio#getGovernanceBodies()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_GovernanceBodies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getImpactAssessments <em>Impact Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impact Assessments</em>'.
	 * @see org.goldthread.model.Portfolio#getImpactAssessments()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_ImpactAssessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getReviewQuestions <em>Review Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Review Questions</em>'.
	 * @see org.goldthread.model.Portfolio#getReviewQuestions()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_ReviewQuestions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stakeholders</em>'.
	 * @see org.goldthread.model.Portfolio#getStakeholders()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Stakeholders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getLessons <em>Lessons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lessons</em>'.
	 * @see org.goldthread.model.Portfolio#getLessons()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Lessons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getChangeRequests <em>Change Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Change Requests</em>'.
	 * @see org.goldthread.model.Portfolio#getChangeRequests()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_ChangeRequests();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.goldthread.model.Portfolio#getFigures()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Figures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.goldthread.model.Portfolio#getRoles()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.goldthread.model.Portfolio#getSources()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Sources();

	/**
	 * Returns the meta object for the containment reference '{@link org.goldthread.model.Portfolio#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Calendar</em>'.
	 * @see org.goldthread.model.Portfolio#getCalendar()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Calendar();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getDiagrams <em>Diagrams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Diagrams</em>'.
	 * @see org.goldthread.model.Portfolio#getDiagrams()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Diagrams();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getRuleSettings <em>Rule Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rule Settings</em>'.
	 * @see org.goldthread.model.Portfolio#getRuleSettings()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_RuleSettings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Portfolio#getAcceptedFindings <em>Accepted Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accepted Findings</em>'.
	 * @see org.goldthread.model.Portfolio#getAcceptedFindings()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_AcceptedFindings();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.goldthread.model.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Role#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.goldthread.model.Role#getBody()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Role#getCabinetPortfolio <em>Cabinet Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cabinet Portfolio</em>'.
	 * @see org.goldthread.model.Role#getCabinetPortfolio()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_CabinetPortfolio();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Vision <em>Vision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vision</em>'.
	 * @see org.goldthread.model.Vision
	 * @generated
	 */
	EClass getVision();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Vision#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Themes</em>'.
	 * @see org.goldthread.model.Vision#getThemes()
	 * @see #getVision()
	 * @generated
	 */
	EReference getVision_Themes();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Theme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theme</em>'.
	 * @see org.goldthread.model.Theme
	 * @generated
	 */
	EClass getTheme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Theme#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcomes</em>'.
	 * @see org.goldthread.model.Theme#getOutcomes()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_Outcomes();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome</em>'.
	 * @see org.goldthread.model.Outcome
	 * @generated
	 */
	EClass getOutcome();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Outcome#getCabinetPortfolio <em>Cabinet Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cabinet Portfolio</em>'.
	 * @see org.goldthread.model.Outcome#getCabinetPortfolio()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_CabinetPortfolio();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Outcome#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.goldthread.model.Outcome#getRag()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Rag();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Outcome#isEnabling <em>Enabling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabling</em>'.
	 * @see org.goldthread.model.Outcome#isEnabling()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Enabling();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Outcome#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.goldthread.model.Outcome#getMeasures()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Measures();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Measure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measure</em>'.
	 * @see org.goldthread.model.Measure
	 * @generated
	 */
	EClass getMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Measure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.goldthread.model.Measure#getUnit()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Measure#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.goldthread.model.Measure#getBaseline()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Measure#getBaselineDate <em>Baseline Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Date</em>'.
	 * @see org.goldthread.model.Measure#getBaselineDate()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_BaselineDate();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Measure#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.goldthread.model.Measure#getTarget()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Measure#getTargetDate <em>Target Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Date</em>'.
	 * @see org.goldthread.model.Measure#getTargetDate()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_TargetDate();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Measure#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual</em>'.
	 * @see org.goldthread.model.Measure#getActual()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Actual();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Measure#getActualDate <em>Actual Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Date</em>'.
	 * @see org.goldthread.model.Measure#getActualDate()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_ActualDate();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Measure#getDataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Source</em>'.
	 * @see org.goldthread.model.Measure#getDataSource()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_DataSource();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.CorporatePlan <em>Corporate Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corporate Plan</em>'.
	 * @see org.goldthread.model.CorporatePlan
	 * @generated
	 */
	EClass getCorporatePlan();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CorporatePlan#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.goldthread.model.CorporatePlan#getFrom()
	 * @see #getCorporatePlan()
	 * @generated
	 */
	EAttribute getCorporatePlan_From();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CorporatePlan#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.goldthread.model.CorporatePlan#getTo()
	 * @see #getCorporatePlan()
	 * @generated
	 */
	EAttribute getCorporatePlan_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.CorporatePlan#getPriorities <em>Priorities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Priorities</em>'.
	 * @see org.goldthread.model.CorporatePlan#getPriorities()
	 * @see #getCorporatePlan()
	 * @generated
	 */
	EReference getCorporatePlan_Priorities();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Priority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Priority</em>'.
	 * @see org.goldthread.model.Priority
	 * @generated
	 */
	EClass getPriority();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Priority#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outcomes</em>'.
	 * @see org.goldthread.model.Priority#getOutcomes()
	 * @see #getPriority()
	 * @generated
	 */
	EReference getPriority_Outcomes();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.ReviewQuestion <em>Review Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review Question</em>'.
	 * @see org.goldthread.model.ReviewQuestion
	 * @generated
	 */
	EClass getReviewQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ReviewQuestion#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.goldthread.model.ReviewQuestion#getAnswer()
	 * @see #getReviewQuestion()
	 * @generated
	 */
	EAttribute getReviewQuestion_Answer();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.ReviewQuestion#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.goldthread.model.ReviewQuestion#getEvidence()
	 * @see #getReviewQuestion()
	 * @generated
	 */
	EReference getReviewQuestion_Evidence();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Stakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stakeholder</em>'.
	 * @see org.goldthread.model.Stakeholder
	 * @generated
	 */
	EClass getStakeholder();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Stakeholder#getInterest <em>Interest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interest</em>'.
	 * @see org.goldthread.model.Stakeholder#getInterest()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Interest();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Stakeholder#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.goldthread.model.Stakeholder#getInfluence()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Influence();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Stakeholder#getEngagement <em>Engagement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engagement</em>'.
	 * @see org.goldthread.model.Stakeholder#getEngagement()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Engagement();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Stakeholder#getNextContact <em>Next Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Contact</em>'.
	 * @see org.goldthread.model.Stakeholder#getNextContact()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_NextContact();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Stakeholder#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Stakeholder#getStatus()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Status();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Lesson <em>Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson</em>'.
	 * @see org.goldthread.model.Lesson
	 * @generated
	 */
	EClass getLesson();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Lesson#getRecordedOn <em>Recorded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded On</em>'.
	 * @see org.goldthread.model.Lesson#getRecordedOn()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_RecordedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Lesson#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.goldthread.model.Lesson#getCause()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Lesson#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.goldthread.model.Lesson#getEffect()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Lesson#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.goldthread.model.Lesson#getAction()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Lesson#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Lesson#getStatus()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Status();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.ChangeRequest <em>Change Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Request</em>'.
	 * @see org.goldthread.model.ChangeRequest
	 * @generated
	 */
	EClass getChangeRequest();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ChangeRequest#getRaisedOn <em>Raised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raised On</em>'.
	 * @see org.goldthread.model.ChangeRequest#getRaisedOn()
	 * @see #getChangeRequest()
	 * @generated
	 */
	EAttribute getChangeRequest_RaisedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ChangeRequest#getImpact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact</em>'.
	 * @see org.goldthread.model.ChangeRequest#getImpact()
	 * @see #getChangeRequest()
	 * @generated
	 */
	EAttribute getChangeRequest_Impact();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.ChangeRequest#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Approved By</em>'.
	 * @see org.goldthread.model.ChangeRequest#getApprovedBy()
	 * @see #getChangeRequest()
	 * @generated
	 */
	EReference getChangeRequest_ApprovedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.ChangeRequest#getAffected <em>Affected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Affected</em>'.
	 * @see org.goldthread.model.ChangeRequest#getAffected()
	 * @see #getChangeRequest()
	 * @generated
	 */
	EReference getChangeRequest_Affected();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ChangeRequest#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.ChangeRequest#getStatus()
	 * @see #getChangeRequest()
	 * @generated
	 */
	EAttribute getChangeRequest_Status();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.OperatingModel <em>Operating Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operating Model</em>'.
	 * @see org.goldthread.model.OperatingModel
	 * @generated
	 */
	EClass getOperatingModel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.OperatingModel#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.goldthread.model.OperatingModel#getLayers()
	 * @see #getOperatingModel()
	 * @generated
	 */
	EReference getOperatingModel_Layers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.OperatingModel#getOrganisationUnits <em>Organisation Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organisation Units</em>'.
	 * @see org.goldthread.model.OperatingModel#getOrganisationUnits()
	 * @see #getOperatingModel()
	 * @generated
	 */
	EReference getOperatingModel_OrganisationUnits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.OperatingModel#getCostCentres <em>Cost Centres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cost Centres</em>'.
	 * @see org.goldthread.model.OperatingModel#getCostCentres()
	 * @see #getOperatingModel()
	 * @generated
	 */
	EReference getOperatingModel_CostCentres();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.OperatingModel#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.goldthread.model.OperatingModel#getActivities()
	 * @see #getOperatingModel()
	 * @generated
	 */
	EReference getOperatingModel_Activities();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.goldthread.model.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Layer#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.goldthread.model.Layer#getCapabilities()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Capabilities();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Capability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability</em>'.
	 * @see org.goldthread.model.Capability
	 * @generated
	 */
	EClass getCapability();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.goldthread.model.Capability#getPurpose()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#isStatutoryDuty <em>Statutory Duty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statutory Duty</em>'.
	 * @see org.goldthread.model.Capability#isStatutoryDuty()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_StatutoryDuty();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Systems</em>'.
	 * @see org.goldthread.model.Capability#getSystems()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_Systems();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getCurrentMaturity <em>Current Maturity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Maturity</em>'.
	 * @see org.goldthread.model.Capability#getCurrentMaturity()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_CurrentMaturity();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getTargetMaturity <em>Target Maturity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Maturity</em>'.
	 * @see org.goldthread.model.Capability#getTargetMaturity()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_TargetMaturity();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getTargetDate <em>Target Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Date</em>'.
	 * @see org.goldthread.model.Capability#getTargetDate()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_TargetDate();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getHeat <em>Heat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heat</em>'.
	 * @see org.goldthread.model.Capability#getHeat()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_Heat();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getProcessesCurrent <em>Processes Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processes Current</em>'.
	 * @see org.goldthread.model.Capability#getProcessesCurrent()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_ProcessesCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getProcessesTarget <em>Processes Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processes Target</em>'.
	 * @see org.goldthread.model.Capability#getProcessesTarget()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_ProcessesTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getProcessesGap <em>Processes Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processes Gap</em>'.
	 * @see org.goldthread.model.Capability#getProcessesGap()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_ProcessesGap();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getOrganisationCurrent <em>Organisation Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation Current</em>'.
	 * @see org.goldthread.model.Capability#getOrganisationCurrent()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_OrganisationCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getOrganisationTarget <em>Organisation Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation Target</em>'.
	 * @see org.goldthread.model.Capability#getOrganisationTarget()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_OrganisationTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getOrganisationGap <em>Organisation Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation Gap</em>'.
	 * @see org.goldthread.model.Capability#getOrganisationGap()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_OrganisationGap();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getTechnologyCurrent <em>Technology Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technology Current</em>'.
	 * @see org.goldthread.model.Capability#getTechnologyCurrent()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_TechnologyCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getTechnologyTarget <em>Technology Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technology Target</em>'.
	 * @see org.goldthread.model.Capability#getTechnologyTarget()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_TechnologyTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getTechnologyGap <em>Technology Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technology Gap</em>'.
	 * @see org.goldthread.model.Capability#getTechnologyGap()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_TechnologyGap();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getInformationCurrent <em>Information Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Information Current</em>'.
	 * @see org.goldthread.model.Capability#getInformationCurrent()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_InformationCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getInformationTarget <em>Information Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Information Target</em>'.
	 * @see org.goldthread.model.Capability#getInformationTarget()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_InformationTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Capability#getInformationGap <em>Information Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Information Gap</em>'.
	 * @see org.goldthread.model.Capability#getInformationGap()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_InformationGap();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Capability#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outcomes</em>'.
	 * @see org.goldthread.model.Capability#getOutcomes()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_Outcomes();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Capability#getPrinciplesTested <em>Principles Tested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Principles Tested</em>'.
	 * @see org.goldthread.model.Capability#getPrinciplesTested()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_PrinciplesTested();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Capability#getOrganisationUnits <em>Organisation Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Organisation Units</em>'.
	 * @see org.goldthread.model.Capability#getOrganisationUnits()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_OrganisationUnits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Capability#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.goldthread.model.Capability#getCapabilities()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_Capabilities();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.OrganisationUnit <em>Organisation Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation Unit</em>'.
	 * @see org.goldthread.model.OrganisationUnit
	 * @generated
	 */
	EClass getOrganisationUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.OrganisationUnit#getFte <em>Fte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fte</em>'.
	 * @see org.goldthread.model.OrganisationUnit#getFte()
	 * @see #getOrganisationUnit()
	 * @generated
	 */
	EAttribute getOrganisationUnit_Fte();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.OrganisationUnit#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.goldthread.model.OrganisationUnit#getUnits()
	 * @see #getOrganisationUnit()
	 * @generated
	 */
	EReference getOrganisationUnit_Units();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.CostCentre <em>Cost Centre</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Centre</em>'.
	 * @see org.goldthread.model.CostCentre
	 * @generated
	 */
	EClass getCostCentre();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CostCentre#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.goldthread.model.CostCentre#getCode()
	 * @see #getCostCentre()
	 * @generated
	 */
	EAttribute getCostCentre_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CostCentre#getSubjective <em>Subjective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subjective</em>'.
	 * @see org.goldthread.model.CostCentre#getSubjective()
	 * @see #getCostCentre()
	 * @generated
	 */
	EAttribute getCostCentre_Subjective();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CostCentre#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.goldthread.model.CostCentre#getBudget()
	 * @see #getCostCentre()
	 * @generated
	 */
	EAttribute getCostCentre_Budget();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.CostCentre#getOrganisationUnit <em>Organisation Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation Unit</em>'.
	 * @see org.goldthread.model.CostCentre#getOrganisationUnit()
	 * @see #getCostCentre()
	 * @generated
	 */
	EReference getCostCentre_OrganisationUnit();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.goldthread.model.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Activity#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.goldthread.model.Activity#getCategory()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Activity#getFte <em>Fte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fte</em>'.
	 * @see org.goldthread.model.Activity#getFte()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Fte();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Activity#getTargetFte <em>Target Fte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Fte</em>'.
	 * @see org.goldthread.model.Activity#getTargetFte()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_TargetFte();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Activity#getComparatorVariance <em>Comparator Variance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparator Variance</em>'.
	 * @see org.goldthread.model.Activity#getComparatorVariance()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_ComparatorVariance();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Activity#getOrganisationUnit <em>Organisation Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation Unit</em>'.
	 * @see org.goldthread.model.Activity#getOrganisationUnit()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_OrganisationUnit();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Activity#getCapability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Capability</em>'.
	 * @see org.goldthread.model.Activity#getCapability()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Capability();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Programme</em>'.
	 * @see org.goldthread.model.Programme
	 * @generated
	 */
	EClass getProgramme();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Programme#getSponsor <em>Sponsor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sponsor</em>'.
	 * @see org.goldthread.model.Programme#getSponsor()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Sponsor();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Programme#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.goldthread.model.Programme#getStart()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Programme#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.goldthread.model.Programme#getEnd()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_End();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Programme#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.goldthread.model.Programme#getRag()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Rag();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Programme#getTranches <em>Tranches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tranches</em>'.
	 * @see org.goldthread.model.Programme#getTranches()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Tranches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Programme#getWorkstreams <em>Workstreams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workstreams</em>'.
	 * @see org.goldthread.model.Programme#getWorkstreams()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Workstreams();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Tranche <em>Tranche</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tranche</em>'.
	 * @see org.goldthread.model.Tranche
	 * @generated
	 */
	EClass getTranche();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Tranche#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.goldthread.model.Tranche#getStart()
	 * @see #getTranche()
	 * @generated
	 */
	EAttribute getTranche_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Tranche#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.goldthread.model.Tranche#getEnd()
	 * @see #getTranche()
	 * @generated
	 */
	EAttribute getTranche_End();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Workstream <em>Workstream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workstream</em>'.
	 * @see org.goldthread.model.Workstream
	 * @generated
	 */
	EClass getWorkstream();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.goldthread.model.Workstream#getPurpose()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getScopeIn <em>Scope In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope In</em>'.
	 * @see org.goldthread.model.Workstream#getScopeIn()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_ScopeIn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getScopeOut <em>Scope Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope Out</em>'.
	 * @see org.goldthread.model.Workstream#getScopeOut()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_ScopeOut();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Workstream#getSponsor <em>Sponsor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sponsor</em>'.
	 * @see org.goldthread.model.Workstream#getSponsor()
	 * @see #getWorkstream()
	 * @generated
	 */
	EReference getWorkstream_Sponsor();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Workstream#getTranche <em>Tranche</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tranche</em>'.
	 * @see org.goldthread.model.Workstream#getTranche()
	 * @see #getWorkstream()
	 * @generated
	 */
	EReference getWorkstream_Tranche();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.goldthread.model.Workstream#getStage()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.goldthread.model.Workstream#getStart()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getEndBaseline <em>End Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Baseline</em>'.
	 * @see org.goldthread.model.Workstream#getEndBaseline()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_EndBaseline();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getEndForecast <em>End Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Forecast</em>'.
	 * @see org.goldthread.model.Workstream#getEndForecast()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_EndForecast();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getEndActual <em>End Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Actual</em>'.
	 * @see org.goldthread.model.Workstream#getEndActual()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_EndActual();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.goldthread.model.Workstream#getRag()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_Rag();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getRagReason <em>Rag Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag Reason</em>'.
	 * @see org.goldthread.model.Workstream#getRagReason()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_RagReason();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getLastReview <em>Last Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Review</em>'.
	 * @see org.goldthread.model.Workstream#getLastReview()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_LastReview();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Workstream#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.goldthread.model.Workstream#getNextReview()
	 * @see #getWorkstream()
	 * @generated
	 */
	EAttribute getWorkstream_NextReview();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Workstream#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Capabilities</em>'.
	 * @see org.goldthread.model.Workstream#getCapabilities()
	 * @see #getWorkstream()
	 * @generated
	 */
	EReference getWorkstream_Capabilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Workstream#getContributions <em>Contributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contributions</em>'.
	 * @see org.goldthread.model.Workstream#getContributions()
	 * @see #getWorkstream()
	 * @generated
	 */
	EReference getWorkstream_Contributions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Workstream#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Milestones</em>'.
	 * @see org.goldthread.model.Workstream#getMilestones()
	 * @see #getWorkstream()
	 * @generated
	 */
	EReference getWorkstream_Milestones();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Workstream#getDeliverables <em>Deliverables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deliverables</em>'.
	 * @see org.goldthread.model.Workstream#getDeliverables()
	 * @see #getWorkstream()
	 * @generated
	 */
	EReference getWorkstream_Deliverables();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.HandoverItem <em>Handover Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handover Item</em>'.
	 * @see org.goldthread.model.HandoverItem
	 * @generated
	 */
	EClass getHandoverItem();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.HandoverItem#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.goldthread.model.HandoverItem#getBaseline()
	 * @see #getHandoverItem()
	 * @generated
	 */
	EAttribute getHandoverItem_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.HandoverItem#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast</em>'.
	 * @see org.goldthread.model.HandoverItem#getForecast()
	 * @see #getHandoverItem()
	 * @generated
	 */
	EAttribute getHandoverItem_Forecast();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.HandoverItem#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual</em>'.
	 * @see org.goldthread.model.HandoverItem#getActual()
	 * @see #getHandoverItem()
	 * @generated
	 */
	EAttribute getHandoverItem_Actual();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.HandoverItem#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.goldthread.model.HandoverItem#getRag()
	 * @see #getHandoverItem()
	 * @generated
	 */
	EAttribute getHandoverItem_Rag();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milestone</em>'.
	 * @see org.goldthread.model.Milestone
	 * @generated
	 */
	EClass getMilestone();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Milestone#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.Milestone#getType()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Milestone#getAcceptanceEvidence <em>Acceptance Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceptance Evidence</em>'.
	 * @see org.goldthread.model.Milestone#getAcceptanceEvidence()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_AcceptanceEvidence();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Milestone#getTranche <em>Tranche</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tranche</em>'.
	 * @see org.goldthread.model.Milestone#getTranche()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_Tranche();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Milestone#getPredecessors <em>Predecessors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Predecessors</em>'.
	 * @see org.goldthread.model.Milestone#getPredecessors()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_Predecessors();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Milestone#getBenefits <em>Benefits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Benefits</em>'.
	 * @see org.goldthread.model.Milestone#getBenefits()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_Benefits();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Milestone#getSavings <em>Savings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Savings</em>'.
	 * @see org.goldthread.model.Milestone#getSavings()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_Savings();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Deliverable <em>Deliverable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deliverable</em>'.
	 * @see org.goldthread.model.Deliverable
	 * @generated
	 */
	EClass getDeliverable();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Deliverable#getAcceptanceCriteria <em>Acceptance Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceptance Criteria</em>'.
	 * @see org.goldthread.model.Deliverable#getAcceptanceCriteria()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_AcceptanceCriteria();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Dependency <em>Dependency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dependency</em>'.
	 * @see org.goldthread.model.Dependency
	 * @generated
	 */
	EClass getDependency();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Dependency#getGiver <em>Giver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Giver</em>'.
	 * @see org.goldthread.model.Dependency#getGiver()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_Giver();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Dependency#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiver</em>'.
	 * @see org.goldthread.model.Dependency#getReceiver()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_Receiver();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Dependency#getGiverItem <em>Giver Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Giver Item</em>'.
	 * @see org.goldthread.model.Dependency#getGiverItem()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_GiverItem();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Dependency#getReceiverItem <em>Receiver Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiver Item</em>'.
	 * @see org.goldthread.model.Dependency#getReceiverItem()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_ReceiverItem();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.Dependency#getType()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.goldthread.model.Dependency#getKind()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getLag <em>Lag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lag</em>'.
	 * @see org.goldthread.model.Dependency#getLag()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Lag();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getHandedOver <em>Handed Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handed Over</em>'.
	 * @see org.goldthread.model.Dependency#getHandedOver()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_HandedOver();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getCriticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticality</em>'.
	 * @see org.goldthread.model.Dependency#getCriticality()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Criticality();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Dependency#getStatus()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getNeedBy <em>Need By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Need By</em>'.
	 * @see org.goldthread.model.Dependency#getNeedBy()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_NeedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast</em>'.
	 * @see org.goldthread.model.Dependency#getForecast()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Forecast();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.goldthread.model.Dependency#getBaseline()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#isAgreedByGiver <em>Agreed By Giver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed By Giver</em>'.
	 * @see org.goldthread.model.Dependency#isAgreedByGiver()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_AgreedByGiver();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getAgreedByGiverOn <em>Agreed By Giver On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed By Giver On</em>'.
	 * @see org.goldthread.model.Dependency#getAgreedByGiverOn()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_AgreedByGiverOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#isAgreedByReceiver <em>Agreed By Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed By Receiver</em>'.
	 * @see org.goldthread.model.Dependency#isAgreedByReceiver()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_AgreedByReceiver();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getAgreedByReceiverOn <em>Agreed By Receiver On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed By Receiver On</em>'.
	 * @see org.goldthread.model.Dependency#getAgreedByReceiverOn()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_AgreedByReceiverOn();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Dependency#getGiverOwner <em>Giver Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Giver Owner</em>'.
	 * @see org.goldthread.model.Dependency#getGiverOwner()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_GiverOwner();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Dependency#getReceiverOwner <em>Receiver Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiver Owner</em>'.
	 * @see org.goldthread.model.Dependency#getReceiverOwner()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_ReceiverOwner();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.goldthread.model.Dependency#getRag()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Rag();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Dependency#getImpactIfLate <em>Impact If Late</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact If Late</em>'.
	 * @see org.goldthread.model.Dependency#getImpactIfLate()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_ImpactIfLate();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Dependency#getRisk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Risk</em>'.
	 * @see org.goldthread.model.Dependency#getRisk()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_Risk();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Calendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calendar</em>'.
	 * @see org.goldthread.model.Calendar
	 * @generated
	 */
	EClass getCalendar();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Calendar#getDaysOff <em>Days Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Days Off</em>'.
	 * @see org.goldthread.model.Calendar#getDaysOff()
	 * @see #getCalendar()
	 * @generated
	 */
	EReference getCalendar_DaysOff();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.DayOff <em>Day Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Day Off</em>'.
	 * @see org.goldthread.model.DayOff
	 * @generated
	 */
	EClass getDayOff();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DayOff#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.goldthread.model.DayOff#getDate()
	 * @see #getDayOff()
	 * @generated
	 */
	EAttribute getDayOff_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DayOff#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.goldthread.model.DayOff#getName()
	 * @see #getDayOff()
	 * @generated
	 */
	EAttribute getDayOff_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DayOff#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.goldthread.model.DayOff#getKind()
	 * @see #getDayOff()
	 * @generated
	 */
	EAttribute getDayOff_Kind();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Contribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contribution</em>'.
	 * @see org.goldthread.model.Contribution
	 * @generated
	 */
	EClass getContribution();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Contribution#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Outcome</em>'.
	 * @see org.goldthread.model.Contribution#getOutcome()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Outcome();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Contribution#getBenefit <em>Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Benefit</em>'.
	 * @see org.goldthread.model.Contribution#getBenefit()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Benefit();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Contribution#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.goldthread.model.Contribution#getWeight()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Contribution#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.goldthread.model.Contribution#getRationale()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Rationale();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Benefit <em>Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benefit</em>'.
	 * @see org.goldthread.model.Benefit
	 * @generated
	 */
	EClass getBenefit();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.goldthread.model.Benefit#getCategory()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getBenefitClass <em>Benefit Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Benefit Class</em>'.
	 * @see org.goldthread.model.Benefit#getBenefitClass()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_BenefitClass();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getServiceFeature <em>Service Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Feature</em>'.
	 * @see org.goldthread.model.Benefit#getServiceFeature()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_ServiceFeature();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activities</em>'.
	 * @see org.goldthread.model.Benefit#getActivities()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Activities();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Benefit#getResponsibleOfficer <em>Responsible Officer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible Officer</em>'.
	 * @see org.goldthread.model.Benefit#getResponsibleOfficer()
	 * @see #getBenefit()
	 * @generated
	 */
	EReference getBenefit_ResponsibleOfficer();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getDisBenefits <em>Dis Benefits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dis Benefits</em>'.
	 * @see org.goldthread.model.Benefit#getDisBenefits()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_DisBenefits();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Benefit#getStatus()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.goldthread.model.Benefit#getRag()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Rag();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.goldthread.model.Benefit#getEvidence()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getPerformanceMeasure <em>Performance Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performance Measure</em>'.
	 * @see org.goldthread.model.Benefit#getPerformanceMeasure()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_PerformanceMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getTargetImprovement <em>Target Improvement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Improvement</em>'.
	 * @see org.goldthread.model.Benefit#getTargetImprovement()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_TargetImprovement();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getBaselineValue <em>Baseline Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Value</em>'.
	 * @see org.goldthread.model.Benefit#getBaselineValue()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_BaselineValue();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getBaselineDate <em>Baseline Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Date</em>'.
	 * @see org.goldthread.model.Benefit#getBaselineDate()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_BaselineDate();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getBaselineSource <em>Baseline Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Source</em>'.
	 * @see org.goldthread.model.Benefit#getBaselineSource()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_BaselineSource();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getMeasurementFrequency <em>Measurement Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measurement Frequency</em>'.
	 * @see org.goldthread.model.Benefit#getMeasurementFrequency()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_MeasurementFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getTimescale <em>Timescale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timescale</em>'.
	 * @see org.goldthread.model.Benefit#getTimescale()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Timescale();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#isDescribable <em>Describable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Describable</em>'.
	 * @see org.goldthread.model.Benefit#isDescribable()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Describable();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#isObservable <em>Observable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observable</em>'.
	 * @see org.goldthread.model.Benefit#isObservable()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Observable();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#isAttributable <em>Attributable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attributable</em>'.
	 * @see org.goldthread.model.Benefit#isAttributable()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Attributable();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#isMeasurable <em>Measurable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measurable</em>'.
	 * @see org.goldthread.model.Benefit#isMeasurable()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_Measurable();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getFullYearValue <em>Full Year Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Year Value</em>'.
	 * @see org.goldthread.model.Benefit#getFullYearValue()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_FullYearValue();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getPotentialCost <em>Potential Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential Cost</em>'.
	 * @see org.goldthread.model.Benefit#getPotentialCost()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_PotentialCost();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Benefit#getAttributionShare <em>Attribution Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribution Share</em>'.
	 * @see org.goldthread.model.Benefit#getAttributionShare()
	 * @see #getBenefit()
	 * @generated
	 */
	EAttribute getBenefit_AttributionShare();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Benefit#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outcomes</em>'.
	 * @see org.goldthread.model.Benefit#getOutcomes()
	 * @see #getBenefit()
	 * @generated
	 */
	EReference getBenefit_Outcomes();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Benefit#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Capabilities</em>'.
	 * @see org.goldthread.model.Benefit#getCapabilities()
	 * @see #getBenefit()
	 * @generated
	 */
	EReference getBenefit_Capabilities();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Benefit#getDependencies <em>Dependencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Dependencies</em>'.
	 * @see org.goldthread.model.Benefit#getDependencies()
	 * @see #getBenefit()
	 * @generated
	 */
	EReference getBenefit_Dependencies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Benefit#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.goldthread.model.Benefit#getMeasures()
	 * @see #getBenefit()
	 * @generated
	 */
	EReference getBenefit_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Benefit#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Profile</em>'.
	 * @see org.goldthread.model.Benefit#getProfile()
	 * @see #getBenefit()
	 * @generated
	 */
	EReference getBenefit_Profile();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.BenefitPeriod <em>Benefit Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benefit Period</em>'.
	 * @see org.goldthread.model.BenefitPeriod
	 * @generated
	 */
	EClass getBenefitPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.BenefitPeriod#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.goldthread.model.BenefitPeriod#getYear()
	 * @see #getBenefitPeriod()
	 * @generated
	 */
	EAttribute getBenefitPeriod_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.BenefitPeriod#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see org.goldthread.model.BenefitPeriod#getPlan()
	 * @see #getBenefitPeriod()
	 * @generated
	 */
	EAttribute getBenefitPeriod_Plan();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.BenefitPeriod#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast</em>'.
	 * @see org.goldthread.model.BenefitPeriod#getForecast()
	 * @see #getBenefitPeriod()
	 * @generated
	 */
	EAttribute getBenefitPeriod_Forecast();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.BenefitPeriod#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual</em>'.
	 * @see org.goldthread.model.BenefitPeriod#getActual()
	 * @see #getBenefitPeriod()
	 * @generated
	 */
	EAttribute getBenefitPeriod_Actual();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.DeliveryPrinciple <em>Delivery Principle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivery Principle</em>'.
	 * @see org.goldthread.model.DeliveryPrinciple
	 * @generated
	 */
	EClass getDeliveryPrinciple();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DeliveryPrinciple#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.goldthread.model.DeliveryPrinciple#getRationale()
	 * @see #getDeliveryPrinciple()
	 * @generated
	 */
	EAttribute getDeliveryPrinciple_Rationale();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DeliveryPrinciple#getImplications <em>Implications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implications</em>'.
	 * @see org.goldthread.model.DeliveryPrinciple#getImplications()
	 * @see #getDeliveryPrinciple()
	 * @generated
	 */
	EAttribute getDeliveryPrinciple_Implications();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DeliveryPrinciple#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.DeliveryPrinciple#getStatus()
	 * @see #getDeliveryPrinciple()
	 * @generated
	 */
	EAttribute getDeliveryPrinciple_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.DeliveryPrinciple#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.goldthread.model.DeliveryPrinciple#getTests()
	 * @see #getDeliveryPrinciple()
	 * @generated
	 */
	EReference getDeliveryPrinciple_Tests();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.PrincipleTest <em>Principle Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Principle Test</em>'.
	 * @see org.goldthread.model.PrincipleTest
	 * @generated
	 */
	EClass getPrincipleTest();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.PrincipleTest#getWorkstream <em>Workstream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Workstream</em>'.
	 * @see org.goldthread.model.PrincipleTest#getWorkstream()
	 * @see #getPrincipleTest()
	 * @generated
	 */
	EReference getPrincipleTest_Workstream();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PrincipleTest#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.goldthread.model.PrincipleTest#getResult()
	 * @see #getPrincipleTest()
	 * @generated
	 */
	EAttribute getPrincipleTest_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PrincipleTest#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.goldthread.model.PrincipleTest#getReason()
	 * @see #getPrincipleTest()
	 * @generated
	 */
	EAttribute getPrincipleTest_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.PrincipleTest#getTestedBy <em>Tested By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tested By</em>'.
	 * @see org.goldthread.model.PrincipleTest#getTestedBy()
	 * @see #getPrincipleTest()
	 * @generated
	 */
	EReference getPrincipleTest_TestedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PrincipleTest#getTestedOn <em>Tested On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tested On</em>'.
	 * @see org.goldthread.model.PrincipleTest#getTestedOn()
	 * @see #getPrincipleTest()
	 * @generated
	 */
	EAttribute getPrincipleTest_TestedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.PrincipleTest#getWaiverExpires <em>Waiver Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waiver Expires</em>'.
	 * @see org.goldthread.model.PrincipleTest#getWaiverExpires()
	 * @see #getPrincipleTest()
	 * @generated
	 */
	EAttribute getPrincipleTest_WaiverExpires();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.SavingsTarget <em>Savings Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Savings Target</em>'.
	 * @see org.goldthread.model.SavingsTarget
	 * @generated
	 */
	EClass getSavingsTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsTarget#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.goldthread.model.SavingsTarget#getLow()
	 * @see #getSavingsTarget()
	 * @generated
	 */
	EAttribute getSavingsTarget_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsTarget#getLikely <em>Likely</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likely</em>'.
	 * @see org.goldthread.model.SavingsTarget#getLikely()
	 * @see #getSavingsTarget()
	 * @generated
	 */
	EAttribute getSavingsTarget_Likely();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsTarget#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.goldthread.model.SavingsTarget#getHigh()
	 * @see #getSavingsTarget()
	 * @generated
	 */
	EAttribute getSavingsTarget_High();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsTarget#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.goldthread.model.SavingsTarget#isRequired()
	 * @see #getSavingsTarget()
	 * @generated
	 */
	EAttribute getSavingsTarget_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsTarget#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.goldthread.model.SavingsTarget#getBasis()
	 * @see #getSavingsTarget()
	 * @generated
	 */
	EAttribute getSavingsTarget_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsTarget#getBasisFrom <em>Basis From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis From</em>'.
	 * @see org.goldthread.model.SavingsTarget#getBasisFrom()
	 * @see #getSavingsTarget()
	 * @generated
	 */
	EAttribute getSavingsTarget_BasisFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsTarget#getBasisTo <em>Basis To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis To</em>'.
	 * @see org.goldthread.model.SavingsTarget#getBasisTo()
	 * @see #getSavingsTarget()
	 * @generated
	 */
	EAttribute getSavingsTarget_BasisTo();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.SavingsLine <em>Savings Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Savings Line</em>'.
	 * @see org.goldthread.model.SavingsLine
	 * @generated
	 */
	EClass getSavingsLine();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.SavingsLine#getOrganisationUnit <em>Organisation Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation Unit</em>'.
	 * @see org.goldthread.model.SavingsLine#getOrganisationUnit()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_OrganisationUnit();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.SavingsLine#getCostCentres <em>Cost Centres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Cost Centres</em>'.
	 * @see org.goldthread.model.SavingsLine#getCostCentres()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_CostCentres();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.SavingsLine#getWorkstream <em>Workstream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Workstream</em>'.
	 * @see org.goldthread.model.SavingsLine#getWorkstream()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_Workstream();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.SavingsLine#getType()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getCashability <em>Cashability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cashability</em>'.
	 * @see org.goldthread.model.SavingsLine#getCashability()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Cashability();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurrence</em>'.
	 * @see org.goldthread.model.SavingsLine#getRecurrence()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Recurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.SavingsLine#getStatus()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getOverlapGroup <em>Overlap Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overlap Group</em>'.
	 * @see org.goldthread.model.SavingsLine#getOverlapGroup()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_OverlapGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getGross <em>Gross</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gross</em>'.
	 * @see org.goldthread.model.SavingsLine#getGross()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Gross();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getInvestment <em>Investment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Investment</em>'.
	 * @see org.goldthread.model.SavingsLine#getInvestment()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Investment();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getBaselineBudget <em>Baseline Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Budget</em>'.
	 * @see org.goldthread.model.SavingsLine#getBaselineBudget()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_BaselineBudget();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.SavingsLine#getYears <em>Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Years</em>'.
	 * @see org.goldthread.model.SavingsLine#getYears()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_Years();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.goldthread.model.SavingsLine#getStartDate()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getEndYear <em>End Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Year</em>'.
	 * @see org.goldthread.model.SavingsLine#getEndYear()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_EndYear();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getRamp <em>Ramp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ramp</em>'.
	 * @see org.goldthread.model.SavingsLine#getRamp()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Ramp();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getDeliveredToDate <em>Delivered To Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivered To Date</em>'.
	 * @see org.goldthread.model.SavingsLine#getDeliveredToDate()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_DeliveredToDate();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast</em>'.
	 * @see org.goldthread.model.SavingsLine#getForecast()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Forecast();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getSlippage <em>Slippage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slippage</em>'.
	 * @see org.goldthread.model.SavingsLine#getSlippage()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Slippage();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getPostsDeleted <em>Posts Deleted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posts Deleted</em>'.
	 * @see org.goldthread.model.SavingsLine#getPostsDeleted()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_PostsDeleted();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getPostsVacant <em>Posts Vacant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posts Vacant</em>'.
	 * @see org.goldthread.model.SavingsLine#getPostsVacant()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_PostsVacant();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getPostsRedeployed <em>Posts Redeployed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posts Redeployed</em>'.
	 * @see org.goldthread.model.SavingsLine#getPostsRedeployed()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_PostsRedeployed();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getPostsRedundant <em>Posts Redundant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posts Redundant</em>'.
	 * @see org.goldthread.model.SavingsLine#getPostsRedundant()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_PostsRedundant();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#isInMediumTermPlan <em>In Medium Term Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Medium Term Plan</em>'.
	 * @see org.goldthread.model.SavingsLine#isInMediumTermPlan()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_InMediumTermPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getMediumTermPlanReference <em>Medium Term Plan Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Medium Term Plan Reference</em>'.
	 * @see org.goldthread.model.SavingsLine#getMediumTermPlanReference()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_MediumTermPlanReference();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.goldthread.model.SavingsLine#getConfidence()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getOptimismBias <em>Optimism Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optimism Bias</em>'.
	 * @see org.goldthread.model.SavingsLine#getOptimismBias()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_OptimismBias();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.goldthread.model.SavingsLine#getRag()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Rag();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getRagNote <em>Rag Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag Note</em>'.
	 * @see org.goldthread.model.SavingsLine#getRagNote()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_RagNote();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.SavingsLine#getAgreedBy <em>Agreed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agreed By</em>'.
	 * @see org.goldthread.model.SavingsLine#getAgreedBy()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_AgreedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getAgreedOn <em>Agreed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed On</em>'.
	 * @see org.goldthread.model.SavingsLine#getAgreedOn()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_AgreedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#isFinanceValidated <em>Finance Validated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finance Validated</em>'.
	 * @see org.goldthread.model.SavingsLine#isFinanceValidated()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_FinanceValidated();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getFinanceValidatedOn <em>Finance Validated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finance Validated On</em>'.
	 * @see org.goldthread.model.SavingsLine#getFinanceValidatedOn()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_FinanceValidatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingsLine#getMitigation <em>Mitigation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mitigation</em>'.
	 * @see org.goldthread.model.SavingsLine#getMitigation()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EAttribute getSavingsLine_Mitigation();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.SavingsLine#getDependsOn <em>Depends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Depends On</em>'.
	 * @see org.goldthread.model.SavingsLine#getDependsOn()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_DependsOn();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.SavingsLine#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Capabilities</em>'.
	 * @see org.goldthread.model.SavingsLine#getCapabilities()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_Capabilities();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.SavingsLine#getSubstitute <em>Substitute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Substitute</em>'.
	 * @see org.goldthread.model.SavingsLine#getSubstitute()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_Substitute();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.SavingsLine#getImpactAssessment <em>Impact Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Impact Assessment</em>'.
	 * @see org.goldthread.model.SavingsLine#getImpactAssessment()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_ImpactAssessment();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.SavingsLine#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see org.goldthread.model.SavingsLine#getDecision()
	 * @see #getSavingsLine()
	 * @generated
	 */
	EReference getSavingsLine_Decision();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.SavingYear <em>Saving Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saving Year</em>'.
	 * @see org.goldthread.model.SavingYear
	 * @generated
	 */
	EClass getSavingYear();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingYear#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.goldthread.model.SavingYear#getYear()
	 * @see #getSavingYear()
	 * @generated
	 */
	EAttribute getSavingYear_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingYear#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.goldthread.model.SavingYear#getLow()
	 * @see #getSavingYear()
	 * @generated
	 */
	EAttribute getSavingYear_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingYear#getLikely <em>Likely</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likely</em>'.
	 * @see org.goldthread.model.SavingYear#getLikely()
	 * @see #getSavingYear()
	 * @generated
	 */
	EAttribute getSavingYear_Likely();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.SavingYear#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.goldthread.model.SavingYear#getHigh()
	 * @see #getSavingYear()
	 * @generated
	 */
	EAttribute getSavingYear_High();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.OneOffCost <em>One Off Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>One Off Cost</em>'.
	 * @see org.goldthread.model.OneOffCost
	 * @generated
	 */
	EClass getOneOffCost();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.OneOffCost#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.OneOffCost#getType()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EAttribute getOneOffCost_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.OneOffCost#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.goldthread.model.OneOffCost#getNature()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EAttribute getOneOffCost_Nature();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.OneOffCost#getYears <em>Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Years</em>'.
	 * @see org.goldthread.model.OneOffCost#getYears()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EReference getOneOffCost_Years();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.OneOffCost#getFundingSource <em>Funding Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funding Source</em>'.
	 * @see org.goldthread.model.OneOffCost#getFundingSource()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EAttribute getOneOffCost_FundingSource();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.OneOffCost#getApprovedAmount <em>Approved Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved Amount</em>'.
	 * @see org.goldthread.model.OneOffCost#getApprovedAmount()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EAttribute getOneOffCost_ApprovedAmount();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.OneOffCost#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see org.goldthread.model.OneOffCost#getDecision()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EReference getOneOffCost_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.OneOffCost#getCommitted <em>Committed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Committed</em>'.
	 * @see org.goldthread.model.OneOffCost#getCommitted()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EAttribute getOneOffCost_Committed();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.OneOffCost#getSpent <em>Spent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spent</em>'.
	 * @see org.goldthread.model.OneOffCost#getSpent()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EAttribute getOneOffCost_Spent();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.OneOffCost#getSavings <em>Savings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Savings</em>'.
	 * @see org.goldthread.model.OneOffCost#getSavings()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EReference getOneOffCost_Savings();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.OneOffCost#getWorkstream <em>Workstream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Workstream</em>'.
	 * @see org.goldthread.model.OneOffCost#getWorkstream()
	 * @see #getOneOffCost()
	 * @generated
	 */
	EReference getOneOffCost_Workstream();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.CostYear <em>Cost Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Year</em>'.
	 * @see org.goldthread.model.CostYear
	 * @generated
	 */
	EClass getCostYear();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CostYear#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.goldthread.model.CostYear#getYear()
	 * @see #getCostYear()
	 * @generated
	 */
	EAttribute getCostYear_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CostYear#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.goldthread.model.CostYear#getLow()
	 * @see #getCostYear()
	 * @generated
	 */
	EAttribute getCostYear_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CostYear#getLikely <em>Likely</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likely</em>'.
	 * @see org.goldthread.model.CostYear#getLikely()
	 * @see #getCostYear()
	 * @generated
	 */
	EAttribute getCostYear_Likely();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.CostYear#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.goldthread.model.CostYear#getHigh()
	 * @see #getCostYear()
	 * @generated
	 */
	EAttribute getCostYear_High();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option</em>'.
	 * @see org.goldthread.model.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.goldthread.model.Option#getKind()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Option#getStatus()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Option#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.goldthread.model.Option#getScores()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Scores();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.goldthread.model.Option#getCost()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getBenefit <em>Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Benefit</em>'.
	 * @see org.goldthread.model.Option#getBenefit()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Benefit();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.goldthread.model.Option#getBasis()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getRisk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risk</em>'.
	 * @see org.goldthread.model.Option#getRisk()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Risk();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getReversibility <em>Reversibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reversibility</em>'.
	 * @see org.goldthread.model.Option#getReversibility()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Reversibility();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.goldthread.model.Option#getReason()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Option#getPlanBOf <em>Plan BOf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Plan BOf</em>'.
	 * @see org.goldthread.model.Option#getPlanBOf()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_PlanBOf();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Option#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.goldthread.model.Option#getTrigger()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Trigger();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Option#getSubstitutes <em>Substitutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Substitutes</em>'.
	 * @see org.goldthread.model.Option#getSubstitutes()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Substitutes();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.FactorScore <em>Factor Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Factor Score</em>'.
	 * @see org.goldthread.model.FactorScore
	 * @generated
	 */
	EClass getFactorScore();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.FactorScore#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.goldthread.model.FactorScore#getFactor()
	 * @see #getFactorScore()
	 * @generated
	 */
	EAttribute getFactorScore_Factor();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.FactorScore#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.goldthread.model.FactorScore#getScore()
	 * @see #getFactorScore()
	 * @generated
	 */
	EAttribute getFactorScore_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.FactorScore#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.goldthread.model.FactorScore#getReason()
	 * @see #getFactorScore()
	 * @generated
	 */
	EAttribute getFactorScore_Reason();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.RiskScale <em>Risk Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Scale</em>'.
	 * @see org.goldthread.model.RiskScale
	 * @generated
	 */
	EClass getRiskScale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.RiskScale#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.goldthread.model.RiskScale#getBands()
	 * @see #getRiskScale()
	 * @generated
	 */
	EReference getRiskScale_Bands();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.RiskScale#getAppetites <em>Appetites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Appetites</em>'.
	 * @see org.goldthread.model.RiskScale#getAppetites()
	 * @see #getRiskScale()
	 * @generated
	 */
	EReference getRiskScale_Appetites();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.RiskScale#getLikelihoods <em>Likelihoods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Likelihoods</em>'.
	 * @see org.goldthread.model.RiskScale#getLikelihoods()
	 * @see #getRiskScale()
	 * @generated
	 */
	EReference getRiskScale_Likelihoods();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.RiskScale#getImpacts <em>Impacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impacts</em>'.
	 * @see org.goldthread.model.RiskScale#getImpacts()
	 * @see #getRiskScale()
	 * @generated
	 */
	EReference getRiskScale_Impacts();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.RiskBand <em>Risk Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Band</em>'.
	 * @see org.goldthread.model.RiskBand
	 * @generated
	 */
	EClass getRiskBand();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskBand#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.goldthread.model.RiskBand#getName()
	 * @see #getRiskBand()
	 * @generated
	 */
	EAttribute getRiskBand_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskBand#getLetter <em>Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Letter</em>'.
	 * @see org.goldthread.model.RiskBand#getLetter()
	 * @see #getRiskBand()
	 * @generated
	 */
	EAttribute getRiskBand_Letter();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskBand#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.goldthread.model.RiskBand#getFrom()
	 * @see #getRiskBand()
	 * @generated
	 */
	EAttribute getRiskBand_From();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskBand#getRag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rag</em>'.
	 * @see org.goldthread.model.RiskBand#getRag()
	 * @see #getRiskBand()
	 * @generated
	 */
	EAttribute getRiskBand_Rag();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.RiskAppetite <em>Risk Appetite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Appetite</em>'.
	 * @see org.goldthread.model.RiskAppetite
	 * @generated
	 */
	EClass getRiskAppetite();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskAppetite#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.goldthread.model.RiskAppetite#getCategory()
	 * @see #getRiskAppetite()
	 * @generated
	 */
	EAttribute getRiskAppetite_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskAppetite#getHighestScore <em>Highest Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Score</em>'.
	 * @see org.goldthread.model.RiskAppetite#getHighestScore()
	 * @see #getRiskAppetite()
	 * @generated
	 */
	EAttribute getRiskAppetite_HighestScore();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskAppetite#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.goldthread.model.RiskAppetite#getStatement()
	 * @see #getRiskAppetite()
	 * @generated
	 */
	EAttribute getRiskAppetite_Statement();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.ScoreMeaning <em>Score Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score Meaning</em>'.
	 * @see org.goldthread.model.ScoreMeaning
	 * @generated
	 */
	EClass getScoreMeaning();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ScoreMeaning#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.goldthread.model.ScoreMeaning#getScore()
	 * @see #getScoreMeaning()
	 * @generated
	 */
	EAttribute getScoreMeaning_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ScoreMeaning#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.goldthread.model.ScoreMeaning#getName()
	 * @see #getScoreMeaning()
	 * @generated
	 */
	EAttribute getScoreMeaning_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ScoreMeaning#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.goldthread.model.ScoreMeaning#getMeaning()
	 * @see #getScoreMeaning()
	 * @generated
	 */
	EAttribute getScoreMeaning_Meaning();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.goldthread.model.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.goldthread.model.Risk#getNature()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.goldthread.model.Risk#getCategory()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.goldthread.model.Risk#getCause()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.goldthread.model.Risk#getEvent()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.goldthread.model.Risk#getEffect()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Effect();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Risk#getRaisedBy <em>Raised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Raised By</em>'.
	 * @see org.goldthread.model.Risk#getRaisedBy()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_RaisedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getIdentifiedOn <em>Identified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identified On</em>'.
	 * @see org.goldthread.model.Risk#getIdentifiedOn()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_IdentifiedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getLastUpdated <em>Last Updated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Updated</em>'.
	 * @see org.goldthread.model.Risk#getLastUpdated()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_LastUpdated();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Risk#getActionOwner <em>Action Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Action Owner</em>'.
	 * @see org.goldthread.model.Risk#getActionOwner()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_ActionOwner();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getCabinetPortfolio <em>Cabinet Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cabinet Portfolio</em>'.
	 * @see org.goldthread.model.Risk#getCabinetPortfolio()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_CabinetPortfolio();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Risk#getStatus()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.goldthread.model.Risk#getClosedOn()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ClosedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getClosedReason <em>Closed Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed Reason</em>'.
	 * @see org.goldthread.model.Risk#getClosedReason()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ClosedReason();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Risk#getBecameIssue <em>Became Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Became Issue</em>'.
	 * @see org.goldthread.model.Risk#getBecameIssue()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_BecameIssue();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getInherentLikelihood <em>Inherent Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inherent Likelihood</em>'.
	 * @see org.goldthread.model.Risk#getInherentLikelihood()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_InherentLikelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getInherentImpact <em>Inherent Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inherent Impact</em>'.
	 * @see org.goldthread.model.Risk#getInherentImpact()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_InherentImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getResidualLikelihood <em>Residual Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residual Likelihood</em>'.
	 * @see org.goldthread.model.Risk#getResidualLikelihood()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ResidualLikelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getResidualImpact <em>Residual Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residual Impact</em>'.
	 * @see org.goldthread.model.Risk#getResidualImpact()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ResidualImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getTargetLikelihood <em>Target Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Likelihood</em>'.
	 * @see org.goldthread.model.Risk#getTargetLikelihood()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_TargetLikelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getTargetImpact <em>Target Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Impact</em>'.
	 * @see org.goldthread.model.Risk#getTargetImpact()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_TargetImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getTargetDate <em>Target Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Date</em>'.
	 * @see org.goldthread.model.Risk#getTargetDate()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_TargetDate();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getProximity <em>Proximity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proximity</em>'.
	 * @see org.goldthread.model.Risk#getProximity()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Proximity();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getVelocity <em>Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Velocity</em>'.
	 * @see org.goldthread.model.Risk#getVelocity()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Velocity();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getDirectionOfTravel <em>Direction Of Travel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction Of Travel</em>'.
	 * @see org.goldthread.model.Risk#getDirectionOfTravel()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_DirectionOfTravel();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getImpactLow <em>Impact Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact Low</em>'.
	 * @see org.goldthread.model.Risk#getImpactLow()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ImpactLow();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getImpactLikely <em>Impact Likely</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact Likely</em>'.
	 * @see org.goldthread.model.Risk#getImpactLikely()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ImpactLikely();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getImpactHigh <em>Impact High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact High</em>'.
	 * @see org.goldthread.model.Risk#getImpactHigh()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ImpactHigh();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getProbability <em>Probability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Probability</em>'.
	 * @see org.goldthread.model.Risk#getProbability()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Probability();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.goldthread.model.Risk#getResponse()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Response();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Risk#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Controls</em>'.
	 * @see org.goldthread.model.Risk#getControls()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Controls();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Risk#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.goldthread.model.Risk#getActions()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Actions();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action Status</em>'.
	 * @see org.goldthread.model.Risk#getActionStatus()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ActionStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getContingency <em>Contingency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contingency</em>'.
	 * @see org.goldthread.model.Risk#getContingency()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Contingency();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getContingencyTrigger <em>Contingency Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contingency Trigger</em>'.
	 * @see org.goldthread.model.Risk#getContingencyTrigger()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ContingencyTrigger();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Risk#getSecondaryRisk <em>Secondary Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Secondary Risk</em>'.
	 * @see org.goldthread.model.Risk#getSecondaryRisk()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_SecondaryRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getReviewFrequency <em>Review Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Frequency</em>'.
	 * @see org.goldthread.model.Risk#getReviewFrequency()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ReviewFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.goldthread.model.Risk#getNextReview()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_NextReview();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Risk#getEscalationLevel <em>Escalation Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Escalation Level</em>'.
	 * @see org.goldthread.model.Risk#getEscalationLevel()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_EscalationLevel();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Risk#getWorkstream <em>Workstream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Workstream</em>'.
	 * @see org.goldthread.model.Risk#getWorkstream()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Workstream();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Risk#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outcomes</em>'.
	 * @see org.goldthread.model.Risk#getOutcomes()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Outcomes();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Risk#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Capabilities</em>'.
	 * @see org.goldthread.model.Risk#getCapabilities()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Capabilities();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Risk#getSavings <em>Savings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Savings</em>'.
	 * @see org.goldthread.model.Risk#getSavings()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Savings();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Risk#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Milestones</em>'.
	 * @see org.goldthread.model.Risk#getMilestones()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Milestones();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Risk#getRelatedRisks <em>Related Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Related Risks</em>'.
	 * @see org.goldthread.model.Risk#getRelatedRisks()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_RelatedRisks();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Control <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control</em>'.
	 * @see org.goldthread.model.Control
	 * @generated
	 */
	EClass getControl();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Control#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.Control#getType()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Control#getEffectiveness <em>Effectiveness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effectiveness</em>'.
	 * @see org.goldthread.model.Control#getEffectiveness()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Effectiveness();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Control#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.goldthread.model.Control#getEvidence()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Evidence();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.RiskAction <em>Risk Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Action</em>'.
	 * @see org.goldthread.model.RiskAction
	 * @generated
	 */
	EClass getRiskAction();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskAction#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.goldthread.model.RiskAction#getDue()
	 * @see #getRiskAction()
	 * @generated
	 */
	EAttribute getRiskAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskAction#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.RiskAction#getStatus()
	 * @see #getRiskAction()
	 * @generated
	 */
	EAttribute getRiskAction_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskAction#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.goldthread.model.RiskAction#getCost()
	 * @see #getRiskAction()
	 * @generated
	 */
	EAttribute getRiskAction_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskAction#getLikelihoodEffect <em>Likelihood Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood Effect</em>'.
	 * @see org.goldthread.model.RiskAction#getLikelihoodEffect()
	 * @see #getRiskAction()
	 * @generated
	 */
	EAttribute getRiskAction_LikelihoodEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RiskAction#getImpactEffect <em>Impact Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact Effect</em>'.
	 * @see org.goldthread.model.RiskAction#getImpactEffect()
	 * @see #getRiskAction()
	 * @generated
	 */
	EAttribute getRiskAction_ImpactEffect();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Issue <em>Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Issue</em>'.
	 * @see org.goldthread.model.Issue
	 * @generated
	 */
	EClass getIssue();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.Issue#getType()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_Type();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Issue#getFromRisk <em>From Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From Risk</em>'.
	 * @see org.goldthread.model.Issue#getFromRisk()
	 * @see #getIssue()
	 * @generated
	 */
	EReference getIssue_FromRisk();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Issue#getRaisedBy <em>Raised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Raised By</em>'.
	 * @see org.goldthread.model.Issue#getRaisedBy()
	 * @see #getIssue()
	 * @generated
	 */
	EReference getIssue_RaisedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getRaisedOn <em>Raised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raised On</em>'.
	 * @see org.goldthread.model.Issue#getRaisedOn()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_RaisedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.goldthread.model.Issue#getPriority()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.goldthread.model.Issue#getSeverity()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getImpactOnTime <em>Impact On Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact On Time</em>'.
	 * @see org.goldthread.model.Issue#getImpactOnTime()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_ImpactOnTime();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getImpactOnCost <em>Impact On Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact On Cost</em>'.
	 * @see org.goldthread.model.Issue#getImpactOnCost()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_ImpactOnCost();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getImpactOnBenefit <em>Impact On Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact On Benefit</em>'.
	 * @see org.goldthread.model.Issue#getImpactOnBenefit()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_ImpactOnBenefit();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getImpactOnQuality <em>Impact On Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact On Quality</em>'.
	 * @see org.goldthread.model.Issue#getImpactOnQuality()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_ImpactOnQuality();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getDecisionNeededBy <em>Decision Needed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision Needed By</em>'.
	 * @see org.goldthread.model.Issue#getDecisionNeededBy()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_DecisionNeededBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getResolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolution</em>'.
	 * @see org.goldthread.model.Issue#getResolution()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_Resolution();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getEscalatedTo <em>Escalated To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Escalated To</em>'.
	 * @see org.goldthread.model.Issue#getEscalatedTo()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_EscalatedTo();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Issue#getStatus()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Issue#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.goldthread.model.Issue#getClosedOn()
	 * @see #getIssue()
	 * @generated
	 */
	EAttribute getIssue_ClosedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Issue#getAffected <em>Affected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Affected</em>'.
	 * @see org.goldthread.model.Issue#getAffected()
	 * @see #getIssue()
	 * @generated
	 */
	EReference getIssue_Affected();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see org.goldthread.model.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Assumption#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.goldthread.model.Assumption#getBasis()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Assumption#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.goldthread.model.Assumption#getConfidence()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Assumption#getImpactIfFalse <em>Impact If False</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact If False</em>'.
	 * @see org.goldthread.model.Assumption#getImpactIfFalse()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_ImpactIfFalse();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Assumption#getValidationMethod <em>Validation Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validation Method</em>'.
	 * @see org.goldthread.model.Assumption#getValidationMethod()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_ValidationMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Assumption#getValidateBy <em>Validate By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validate By</em>'.
	 * @see org.goldthread.model.Assumption#getValidateBy()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_ValidateBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Assumption#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Assumption#getStatus()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Status();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Assumption#getSavings <em>Savings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Savings</em>'.
	 * @see org.goldthread.model.Assumption#getSavings()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_Savings();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Assumption#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Milestones</em>'.
	 * @see org.goldthread.model.Assumption#getMilestones()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_Milestones();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Assumption#getBecameRisk <em>Became Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Became Risk</em>'.
	 * @see org.goldthread.model.Assumption#getBecameRisk()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_BecameRisk();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.GovernanceBody <em>Governance Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Governance Body</em>'.
	 * @see org.goldthread.model.GovernanceBody
	 * @generated
	 */
	EClass getGovernanceBody();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.GovernanceBody#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.GovernanceBody#getType()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EAttribute getGovernanceBody_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.GovernanceBody#getRemit <em>Remit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remit</em>'.
	 * @see org.goldthread.model.GovernanceBody#getRemit()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EAttribute getGovernanceBody_Remit();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.GovernanceBody#getChair <em>Chair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chair</em>'.
	 * @see org.goldthread.model.GovernanceBody#getChair()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Chair();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.GovernanceBody#getReportsTo <em>Reports To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reports To</em>'.
	 * @see org.goldthread.model.GovernanceBody#getReportsTo()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_ReportsTo();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.GovernanceBody#getOversees <em>Oversees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Oversees</em>'.
	 * @see org.goldthread.model.GovernanceBody#getOversees()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Oversees();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.GovernanceBody#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meetings</em>'.
	 * @see org.goldthread.model.GovernanceBody#getMeetings()
	 * @see #getGovernanceBody()
	 * @generated
	 */
	EReference getGovernanceBody_Meetings();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Meeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting</em>'.
	 * @see org.goldthread.model.Meeting
	 * @generated
	 */
	EClass getMeeting();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Meeting#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.goldthread.model.Meeting#getDate()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Date();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Meeting#getPapers <em>Papers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Papers</em>'.
	 * @see org.goldthread.model.Meeting#getPapers()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Papers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Meeting#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.goldthread.model.Meeting#getDecisions()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Meeting#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.goldthread.model.Meeting#getComments()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Comments();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Paper <em>Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paper</em>'.
	 * @see org.goldthread.model.Paper
	 * @generated
	 */
	EClass getPaper();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Paper#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.goldthread.model.Paper#getItem()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Paper#getForwardPlanReference <em>Forward Plan Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forward Plan Reference</em>'.
	 * @see org.goldthread.model.Paper#getForwardPlanReference()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_ForwardPlanReference();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Paper#getAnnexOf <em>Annex Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annex Of</em>'.
	 * @see org.goldthread.model.Paper#getAnnexOf()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_AnnexOf();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Paper#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.goldthread.model.Paper#getDocument()
	 * @see #getPaper()
	 * @generated
	 */
	EReference getPaper_Document();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Paper#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.goldthread.model.Paper#getAbout()
	 * @see #getPaper()
	 * @generated
	 */
	EReference getPaper_About();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.goldthread.model.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.goldthread.model.Decision#getDate()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Date();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Decision#getPaper <em>Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Paper</em>'.
	 * @see org.goldthread.model.Decision#getPaper()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Paper();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getParagraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paragraph</em>'.
	 * @see org.goldthread.model.Decision#getParagraph()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Paragraph();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getForwardPlanReference <em>Forward Plan Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forward Plan Reference</em>'.
	 * @see org.goldthread.model.Decision#getForwardPlanReference()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_ForwardPlanReference();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#isKeyDecision <em>Key Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Decision</em>'.
	 * @see org.goldthread.model.Decision#isKeyDecision()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_KeyDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recommendation</em>'.
	 * @see org.goldthread.model.Decision#getRecommendation()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Recommendation();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getResolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolution</em>'.
	 * @see org.goldthread.model.Decision#getResolution()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Resolution();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getOptionsConsidered <em>Options Considered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Options Considered</em>'.
	 * @see org.goldthread.model.Decision#getOptionsConsidered()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_OptionsConsidered();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reasons</em>'.
	 * @see org.goldthread.model.Decision#getReasons()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reasons();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Decision#getDecisionMaker <em>Decision Maker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision Maker</em>'.
	 * @see org.goldthread.model.Decision#getDecisionMaker()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_DecisionMaker();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.Decision#getStatus()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getCallInEnds <em>Call In Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call In Ends</em>'.
	 * @see org.goldthread.model.Decision#getCallInEnds()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_CallInEnds();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getCallInOutcome <em>Call In Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call In Outcome</em>'.
	 * @see org.goldthread.model.Decision#getCallInOutcome()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_CallInOutcome();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.goldthread.model.Decision#getConditions()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Decision#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.goldthread.model.Decision#getActions()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Actions();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Decision#getReviewDate <em>Review Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Date</em>'.
	 * @see org.goldthread.model.Decision#getReviewDate()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_ReviewDate();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Decision#getSupersedes <em>Supersedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supersedes</em>'.
	 * @see org.goldthread.model.Decision#getSupersedes()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Supersedes();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Decision#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Options</em>'.
	 * @see org.goldthread.model.Decision#getOptions()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Options();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.Decision#getLinked <em>Linked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Linked</em>'.
	 * @see org.goldthread.model.Decision#getLinked()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Linked();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.DecisionAction <em>Decision Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Action</em>'.
	 * @see org.goldthread.model.DecisionAction
	 * @generated
	 */
	EClass getDecisionAction();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DecisionAction#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.goldthread.model.DecisionAction#getDue()
	 * @see #getDecisionAction()
	 * @generated
	 */
	EAttribute getDecisionAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DecisionAction#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.DecisionAction#getStatus()
	 * @see #getDecisionAction()
	 * @generated
	 */
	EAttribute getDecisionAction_Status();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.ScrutinyComment <em>Scrutiny Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scrutiny Comment</em>'.
	 * @see org.goldthread.model.ScrutinyComment
	 * @generated
	 */
	EClass getScrutinyComment();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ScrutinyComment#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getDate()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EAttribute getScrutinyComment_Date();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.ScrutinyComment#getPaper <em>Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Paper</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getPaper()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EReference getScrutinyComment_Paper();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ScrutinyComment#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getType()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EAttribute getScrutinyComment_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ScrutinyComment#getTheme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theme</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getTheme()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EAttribute getScrutinyComment_Theme();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ScrutinyComment#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getDue()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EAttribute getScrutinyComment_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ScrutinyComment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getStatus()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EAttribute getScrutinyComment_Status();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.ScrutinyComment#getClosedAt <em>Closed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Closed At</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getClosedAt()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EReference getScrutinyComment_ClosedAt();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.ScrutinyComment#getLinked <em>Linked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Linked</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getLinked()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EReference getScrutinyComment_Linked();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.ScrutinyComment#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responses</em>'.
	 * @see org.goldthread.model.ScrutinyComment#getResponses()
	 * @see #getScrutinyComment()
	 * @generated
	 */
	EReference getScrutinyComment_Responses();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Response <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response</em>'.
	 * @see org.goldthread.model.Response
	 * @generated
	 */
	EClass getResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Response#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.goldthread.model.Response#getType()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Response#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.goldthread.model.Response#getDate()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Date();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Response#getResponder <em>Responder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responder</em>'.
	 * @see org.goldthread.model.Response#getResponder()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Responder();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Response#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see org.goldthread.model.Response#getDecision()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Response#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.goldthread.model.Response#getAction()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Response#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.goldthread.model.Response#getEvidence()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Evidence();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.ImpactAssessment <em>Impact Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact Assessment</em>'.
	 * @see org.goldthread.model.ImpactAssessment
	 * @generated
	 */
	EClass getImpactAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ImpactAssessment#getProposal <em>Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposal</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getProposal()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_Proposal();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ImpactAssessment#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getStage()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_Stage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.ImpactAssessment#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getGroups()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EReference getImpactAssessment_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ImpactAssessment#getCumulativeEffect <em>Cumulative Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cumulative Effect</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getCumulativeEffect()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_CumulativeEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ImpactAssessment#getConsultation <em>Consultation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consultation</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getConsultation()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_Consultation();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.ImpactAssessment#getSignedOffBy <em>Signed Off By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signed Off By</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getSignedOffBy()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EReference getImpactAssessment_SignedOffBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ImpactAssessment#getSignedOffOn <em>Signed Off On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed Off On</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getSignedOffOn()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_SignedOffOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.ImpactAssessment#getReviewDate <em>Review Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Date</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getReviewDate()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_ReviewDate();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.ImpactAssessment#getSavings <em>Savings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Savings</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getSavings()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EReference getImpactAssessment_Savings();

	/**
	 * Returns the meta object for the reference list '{@link org.goldthread.model.ImpactAssessment#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Decisions</em>'.
	 * @see org.goldthread.model.ImpactAssessment#getDecisions()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EReference getImpactAssessment_Decisions();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.GroupImpact <em>Group Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group Impact</em>'.
	 * @see org.goldthread.model.GroupImpact
	 * @generated
	 */
	EClass getGroupImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.GroupImpact#getCharacteristic <em>Characteristic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Characteristic</em>'.
	 * @see org.goldthread.model.GroupImpact#getCharacteristic()
	 * @see #getGroupImpact()
	 * @generated
	 */
	EAttribute getGroupImpact_Characteristic();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.GroupImpact#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.goldthread.model.GroupImpact#getEvidence()
	 * @see #getGroupImpact()
	 * @generated
	 */
	EAttribute getGroupImpact_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.GroupImpact#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.goldthread.model.GroupImpact#getDirection()
	 * @see #getGroupImpact()
	 * @generated
	 */
	EAttribute getGroupImpact_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.GroupImpact#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.goldthread.model.GroupImpact#getSeverity()
	 * @see #getGroupImpact()
	 * @generated
	 */
	EAttribute getGroupImpact_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.GroupImpact#getMitigation <em>Mitigation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mitigation</em>'.
	 * @see org.goldthread.model.GroupImpact#getMitigation()
	 * @see #getGroupImpact()
	 * @generated
	 */
	EAttribute getGroupImpact_Mitigation();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.GroupImpact#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.goldthread.model.GroupImpact#getOwner()
	 * @see #getGroupImpact()
	 * @generated
	 */
	EReference getGroupImpact_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.GroupImpact#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.goldthread.model.GroupImpact#getDate()
	 * @see #getGroupImpact()
	 * @generated
	 */
	EAttribute getGroupImpact_Date();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.Diagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram</em>'.
	 * @see org.goldthread.model.Diagram
	 * @generated
	 */
	EClass getDiagram();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.Diagram#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.goldthread.model.Diagram#getKind()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.Diagram#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scope</em>'.
	 * @see org.goldthread.model.Diagram#getScope()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Scope();

	/**
	 * Returns the meta object for the attribute list '{@link org.goldthread.model.Diagram#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Layers</em>'.
	 * @see org.goldthread.model.Diagram#getLayers()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_Layers();

	/**
	 * Returns the meta object for the attribute list '{@link org.goldthread.model.Diagram#getFilters <em>Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Filters</em>'.
	 * @see org.goldthread.model.Diagram#getFilters()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_Filters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Diagram#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Positions</em>'.
	 * @see org.goldthread.model.Diagram#getPositions()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Positions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Diagram#getRoutes <em>Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routes</em>'.
	 * @see org.goldthread.model.Diagram#getRoutes()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Routes();

	/**
	 * Returns the meta object for the attribute list '{@link org.goldthread.model.Diagram#getHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hidden</em>'.
	 * @see org.goldthread.model.Diagram#getHidden()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_Hidden();

	/**
	 * Returns the meta object for the containment reference list '{@link org.goldthread.model.Diagram#getPageNotes <em>Page Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Page Notes</em>'.
	 * @see org.goldthread.model.Diagram#getPageNotes()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_PageNotes();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.DiagramPosition <em>Diagram Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Position</em>'.
	 * @see org.goldthread.model.DiagramPosition
	 * @generated
	 */
	EClass getDiagramPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramPosition#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.goldthread.model.DiagramPosition#getKey()
	 * @see #getDiagramPosition()
	 * @generated
	 */
	EAttribute getDiagramPosition_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramPosition#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.goldthread.model.DiagramPosition#getX()
	 * @see #getDiagramPosition()
	 * @generated
	 */
	EAttribute getDiagramPosition_X();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramPosition#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.goldthread.model.DiagramPosition#getY()
	 * @see #getDiagramPosition()
	 * @generated
	 */
	EAttribute getDiagramPosition_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramPosition#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.goldthread.model.DiagramPosition#getWidth()
	 * @see #getDiagramPosition()
	 * @generated
	 */
	EAttribute getDiagramPosition_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramPosition#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.goldthread.model.DiagramPosition#getHeight()
	 * @see #getDiagramPosition()
	 * @generated
	 */
	EAttribute getDiagramPosition_Height();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.DiagramRoute <em>Diagram Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Route</em>'.
	 * @see org.goldthread.model.DiagramRoute
	 * @generated
	 */
	EClass getDiagramRoute();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramRoute#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.goldthread.model.DiagramRoute#getKey()
	 * @see #getDiagramRoute()
	 * @generated
	 */
	EAttribute getDiagramRoute_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramRoute#getBendPoints <em>Bend Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bend Points</em>'.
	 * @see org.goldthread.model.DiagramRoute#getBendPoints()
	 * @see #getDiagramRoute()
	 * @generated
	 */
	EAttribute getDiagramRoute_BendPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramRoute#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.goldthread.model.DiagramRoute#getKind()
	 * @see #getDiagramRoute()
	 * @generated
	 */
	EAttribute getDiagramRoute_Kind();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.DiagramNote <em>Diagram Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Note</em>'.
	 * @see org.goldthread.model.DiagramNote
	 * @generated
	 */
	EClass getDiagramNote();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.goldthread.model.DiagramNote#getText()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramNote#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.goldthread.model.DiagramNote#getX()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_X();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramNote#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.goldthread.model.DiagramNote#getY()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramNote#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.goldthread.model.DiagramNote#getWidth()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.DiagramNote#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.goldthread.model.DiagramNote#getHeight()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_Height();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Setting</em>'.
	 * @see org.goldthread.model.RuleSetting
	 * @generated
	 */
	EClass getRuleSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RuleSetting#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.goldthread.model.RuleSetting#getRuleId()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RuleSetting#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.goldthread.model.RuleSetting#isEnabled()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.RuleSetting#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.goldthread.model.RuleSetting#getSeverity()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Severity();

	/**
	 * Returns the meta object for the attribute list '{@link org.goldthread.model.RuleSetting#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Parameters</em>'.
	 * @see org.goldthread.model.RuleSetting#getParameters()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Parameters();

	/**
	 * Returns the meta object for class '{@link org.goldthread.model.AcceptedFinding <em>Accepted Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Accepted Finding</em>'.
	 * @see org.goldthread.model.AcceptedFinding
	 * @generated
	 */
	EClass getAcceptedFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.AcceptedFinding#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.goldthread.model.AcceptedFinding#getRuleId()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_RuleId();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.AcceptedFinding#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.goldthread.model.AcceptedFinding#getElement()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EReference getAcceptedFinding_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.AcceptedFinding#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.goldthread.model.AcceptedFinding#getSubject()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.AcceptedFinding#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.goldthread.model.AcceptedFinding#getReason()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.goldthread.model.AcceptedFinding#getAcceptedBy <em>Accepted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Accepted By</em>'.
	 * @see org.goldthread.model.AcceptedFinding#getAcceptedBy()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EReference getAcceptedFinding_AcceptedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.AcceptedFinding#getAcceptedOn <em>Accepted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted On</em>'.
	 * @see org.goldthread.model.AcceptedFinding#getAcceptedOn()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_AcceptedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.goldthread.model.AcceptedFinding#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.goldthread.model.AcceptedFinding#getExpires()
	 * @see #getAcceptedFinding()
	 * @generated
	 */
	EAttribute getAcceptedFinding_Expires();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Publication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Publication</em>'.
	 * @see org.goldthread.model.Publication
	 * @generated
	 */
	EEnum getPublication();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Rag <em>Rag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rag</em>'.
	 * @see org.goldthread.model.Rag
	 * @generated
	 */
	EEnum getRag();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.goldthread.model.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.AmountBasis <em>Amount Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amount Basis</em>'.
	 * @see org.goldthread.model.AmountBasis
	 * @generated
	 */
	EEnum getAmountBasis();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.MilestoneType <em>Milestone Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Milestone Type</em>'.
	 * @see org.goldthread.model.MilestoneType
	 * @generated
	 */
	EEnum getMilestoneType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.LinkType <em>Link Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Type</em>'.
	 * @see org.goldthread.model.LinkType
	 * @generated
	 */
	EEnum getLinkType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.DependencyKind <em>Dependency Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dependency Kind</em>'.
	 * @see org.goldthread.model.DependencyKind
	 * @generated
	 */
	EEnum getDependencyKind();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Criticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Criticality</em>'.
	 * @see org.goldthread.model.Criticality
	 * @generated
	 */
	EEnum getCriticality();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.DependencyStatus <em>Dependency Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dependency Status</em>'.
	 * @see org.goldthread.model.DependencyStatus
	 * @generated
	 */
	EEnum getDependencyStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.BenefitCategory <em>Benefit Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Benefit Category</em>'.
	 * @see org.goldthread.model.BenefitCategory
	 * @generated
	 */
	EEnum getBenefitCategory();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.BenefitClass <em>Benefit Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Benefit Class</em>'.
	 * @see org.goldthread.model.BenefitClass
	 * @generated
	 */
	EEnum getBenefitClass();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.BenefitStatus <em>Benefit Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Benefit Status</em>'.
	 * @see org.goldthread.model.BenefitStatus
	 * @generated
	 */
	EEnum getBenefitStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.SavingType <em>Saving Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Saving Type</em>'.
	 * @see org.goldthread.model.SavingType
	 * @generated
	 */
	EEnum getSavingType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Cashability <em>Cashability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cashability</em>'.
	 * @see org.goldthread.model.Cashability
	 * @generated
	 */
	EEnum getCashability();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Recurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recurrence</em>'.
	 * @see org.goldthread.model.Recurrence
	 * @generated
	 */
	EEnum getRecurrence();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see org.goldthread.model.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.SavingStatus <em>Saving Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Saving Status</em>'.
	 * @see org.goldthread.model.SavingStatus
	 * @generated
	 */
	EEnum getSavingStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.OneOffCostType <em>One Off Cost Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>One Off Cost Type</em>'.
	 * @see org.goldthread.model.OneOffCostType
	 * @generated
	 */
	EEnum getOneOffCostType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.CostNature <em>Cost Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Nature</em>'.
	 * @see org.goldthread.model.CostNature
	 * @generated
	 */
	EEnum getCostNature();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.FundingSource <em>Funding Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Funding Source</em>'.
	 * @see org.goldthread.model.FundingSource
	 * @generated
	 */
	EEnum getFundingSource();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.OptionStatus <em>Option Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Option Status</em>'.
	 * @see org.goldthread.model.OptionStatus
	 * @generated
	 */
	EEnum getOptionStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.OptionKind <em>Option Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Option Kind</em>'.
	 * @see org.goldthread.model.OptionKind
	 * @generated
	 */
	EEnum getOptionKind();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.RiskNature <em>Risk Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk Nature</em>'.
	 * @see org.goldthread.model.RiskNature
	 * @generated
	 */
	EEnum getRiskNature();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.RiskCategory <em>Risk Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk Category</em>'.
	 * @see org.goldthread.model.RiskCategory
	 * @generated
	 */
	EEnum getRiskCategory();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.RiskResponse <em>Risk Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk Response</em>'.
	 * @see org.goldthread.model.RiskResponse
	 * @generated
	 */
	EEnum getRiskResponse();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Velocity <em>Velocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Velocity</em>'.
	 * @see org.goldthread.model.Velocity
	 * @generated
	 */
	EEnum getVelocity();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.DirectionOfTravel <em>Direction Of Travel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction Of Travel</em>'.
	 * @see org.goldthread.model.DirectionOfTravel
	 * @generated
	 */
	EEnum getDirectionOfTravel();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.ReviewFrequency <em>Review Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review Frequency</em>'.
	 * @see org.goldthread.model.ReviewFrequency
	 * @generated
	 */
	EEnum getReviewFrequency();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.EscalationLevel <em>Escalation Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Escalation Level</em>'.
	 * @see org.goldthread.model.EscalationLevel
	 * @generated
	 */
	EEnum getEscalationLevel();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.RiskStatus <em>Risk Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk Status</em>'.
	 * @see org.goldthread.model.RiskStatus
	 * @generated
	 */
	EEnum getRiskStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.ActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Status</em>'.
	 * @see org.goldthread.model.ActionStatus
	 * @generated
	 */
	EEnum getActionStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.ControlType <em>Control Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Type</em>'.
	 * @see org.goldthread.model.ControlType
	 * @generated
	 */
	EEnum getControlType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Effectiveness <em>Effectiveness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Effectiveness</em>'.
	 * @see org.goldthread.model.Effectiveness
	 * @generated
	 */
	EEnum getEffectiveness();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.IssueType <em>Issue Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Issue Type</em>'.
	 * @see org.goldthread.model.IssueType
	 * @generated
	 */
	EEnum getIssueType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.goldthread.model.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.ItemStatus <em>Item Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Status</em>'.
	 * @see org.goldthread.model.ItemStatus
	 * @generated
	 */
	EEnum getItemStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.AssumptionStatus <em>Assumption Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assumption Status</em>'.
	 * @see org.goldthread.model.AssumptionStatus
	 * @generated
	 */
	EEnum getAssumptionStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.PrincipleStatus <em>Principle Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Principle Status</em>'.
	 * @see org.goldthread.model.PrincipleStatus
	 * @generated
	 */
	EEnum getPrincipleStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.TestResult <em>Test Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Test Result</em>'.
	 * @see org.goldthread.model.TestResult
	 * @generated
	 */
	EEnum getTestResult();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.BodyType <em>Body Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Body Type</em>'.
	 * @see org.goldthread.model.BodyType
	 * @generated
	 */
	EEnum getBodyType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.DecisionStatus <em>Decision Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Status</em>'.
	 * @see org.goldthread.model.DecisionStatus
	 * @generated
	 */
	EEnum getDecisionStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.CommentType <em>Comment Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comment Type</em>'.
	 * @see org.goldthread.model.CommentType
	 * @generated
	 */
	EEnum getCommentType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.ResponseType <em>Response Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Response Type</em>'.
	 * @see org.goldthread.model.ResponseType
	 * @generated
	 */
	EEnum getResponseType();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.CommentStatus <em>Comment Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comment Status</em>'.
	 * @see org.goldthread.model.CommentStatus
	 * @generated
	 */
	EEnum getCommentStatus();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.AssessmentStage <em>Assessment Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assessment Stage</em>'.
	 * @see org.goldthread.model.AssessmentStage
	 * @generated
	 */
	EEnum getAssessmentStage();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.Characteristic <em>Characteristic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Characteristic</em>'.
	 * @see org.goldthread.model.Characteristic
	 * @generated
	 */
	EEnum getCharacteristic();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.ImpactDirection <em>Impact Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impact Direction</em>'.
	 * @see org.goldthread.model.ImpactDirection
	 * @generated
	 */
	EEnum getImpactDirection();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.SeverityChoice <em>Severity Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity Choice</em>'.
	 * @see org.goldthread.model.SeverityChoice
	 * @generated
	 */
	EEnum getSeverityChoice();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.ActivityCategory <em>Activity Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Category</em>'.
	 * @see org.goldthread.model.ActivityCategory
	 * @generated
	 */
	EEnum getActivityCategory();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.BendKind <em>Bend Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bend Kind</em>'.
	 * @see org.goldthread.model.BendKind
	 * @generated
	 */
	EEnum getBendKind();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.DayKind <em>Day Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Day Kind</em>'.
	 * @see org.goldthread.model.DayKind
	 * @generated
	 */
	EEnum getDayKind();

	/**
	 * Returns the meta object for enum '{@link org.goldthread.model.InfluenceLevel <em>Influence Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Influence Level</em>'.
	 * @see org.goldthread.model.InfluenceLevel
	 * @generated
	 */
	EEnum getInfluenceLevel();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The 36 characters of a UUID.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Uuid</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getUuid();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Text of any number of lines.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Text</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getText();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, written as in ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Money</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Pounds sterling.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Money</em>'.
	 * @see java.math.BigDecimal
	 * @generated
	 */
	EDataType getMoney();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Fte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Full-time equivalents.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Fte</em>'.
	 * @see java.math.BigDecimal
	 * @generated
	 */
	EDataType getFte();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Per cent, 0 to 100.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Percent</em>'.
	 * @see java.lang.Integer
	 * @generated
	 */
	EDataType getPercent();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A score from 1 (least) to 5 (most).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Score</em>'.
	 * @see java.lang.Integer
	 * @generated
	 */
	EDataType getScore();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Working Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of working days.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Working Days</em>'.
	 * @see java.lang.Integer
	 * @generated
	 */
	EDataType getWorkingDays();

	/**
	 * Returns the meta object for data type '{@link org.goldthread.model.FinancialYear <em>Financial Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A financial year from 1 April to 31 March, written 2018/19.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Financial Year</em>'.
	 * @see org.goldthread.model.FinancialYear
	 * @generated
	 */
	EDataType getFinancialYear();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	GoldthreadFactory getGoldthreadFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.IdentifiedImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ElementImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__REFERENCE = eINSTANCE.getElement_Reference();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NOTES = eINSTANCE.getElement_Notes();

		/**
		 * The meta object literal for the '<em><b>Publication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__PUBLICATION = eINSTANCE.getElement_Publication();

		/**
		 * The meta object literal for the '<em><b>Exemption Paragraph</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__EXEMPTION_PARAGRAPH = eINSTANCE.getElement_ExemptionParagraph();

		/**
		 * The meta object literal for the '<em><b>Illustrative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ILLUSTRATIVE = eINSTANCE.getElement_Illustrative();

		/**
		 * The meta object literal for the '<em><b>Placeholder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__PLACEHOLDER = eINSTANCE.getElement_Placeholder();

		/**
		 * The meta object literal for the '<em><b>Anchors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__ANCHORS = eINSTANCE.getElement_Anchors();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.OwnedImpl <em>Owned</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.OwnedImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOwned()
		 * @generated
		 */
		EClass OWNED = eINSTANCE.getOwned();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWNED__OWNER = eINSTANCE.getOwned_Owner();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.SourceAnchorImpl <em>Source Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.SourceAnchorImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSourceAnchor()
		 * @generated
		 */
		EClass SOURCE_ANCHOR = eINSTANCE.getSourceAnchor();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_ANCHOR__DOCUMENT = eINSTANCE.getSourceAnchor_Document();

		/**
		 * The meta object literal for the '<em><b>Paragraph</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ANCHOR__PARAGRAPH = eINSTANCE.getSourceAnchor_Paragraph();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ANCHOR__FEATURE = eINSTANCE.getSourceAnchor_Feature();

		/**
		 * The meta object literal for the '<em><b>Stated Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ANCHOR__STATED_VALUE = eINSTANCE.getSourceAnchor_StatedValue();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ANCHOR__REMARK = eINSTANCE.getSourceAnchor_Remark();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.SourceDocumentImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSourceDocument()
		 * @generated
		 */
		EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__PUBLISHER = eINSTANCE.getSourceDocument_Publisher();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__PUBLISHED_ON = eINSTANCE.getSourceDocument_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__ADDRESS = eINSTANCE.getSourceDocument_Address();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.PublishedFigureImpl <em>Published Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.PublishedFigureImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPublishedFigure()
		 * @generated
		 */
		EClass PUBLISHED_FIGURE = eINSTANCE.getPublishedFigure();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__LOW = eINSTANCE.getPublishedFigure_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__HIGH = eINSTANCE.getPublishedFigure_High();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__UNIT = eINSTANCE.getPublishedFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__BASIS = eINSTANCE.getPublishedFigure_Basis();

		/**
		 * The meta object literal for the '<em><b>Conflicts With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURE__CONFLICTS_WITH = eINSTANCE.getPublishedFigure_ConflictsWith();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__CHOSEN = eINSTANCE.getPublishedFigure_Chosen();

		/**
		 * The meta object literal for the '<em><b>Justification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__JUSTIFICATION = eINSTANCE.getPublishedFigure_Justification();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.PortfolioImpl <em>Portfolio</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.PortfolioImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPortfolio()
		 * @generated
		 */
		EClass PORTFOLIO = eINSTANCE.getPortfolio();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__FORMAT_VERSION = eINSTANCE.getPortfolio_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Origin Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__ORIGIN_REVISION = eINSTANCE.getPortfolio_OriginRevision();

		/**
		 * The meta object literal for the '<em><b>Origin Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__ORIGIN_HASH = eINSTANCE.getPortfolio_OriginHash();

		/**
		 * The meta object literal for the '<em><b>Council</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__COUNCIL = eINSTANCE.getPortfolio_Council();

		/**
		 * The meta object literal for the '<em><b>As At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__AS_AT = eINSTANCE.getPortfolio_AsAt();

		/**
		 * The meta object literal for the '<em><b>Vision</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__VISION = eINSTANCE.getPortfolio_Vision();

		/**
		 * The meta object literal for the '<em><b>Corporate Plan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__CORPORATE_PLAN = eINSTANCE.getPortfolio_CorporatePlan();

		/**
		 * The meta object literal for the '<em><b>Operating Model</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__OPERATING_MODEL = eINSTANCE.getPortfolio_OperatingModel();

		/**
		 * The meta object literal for the '<em><b>Programmes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__PROGRAMMES = eINSTANCE.getPortfolio_Programmes();

		/**
		 * The meta object literal for the '<em><b>Dependencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__DEPENDENCIES = eINSTANCE.getPortfolio_Dependencies();

		/**
		 * The meta object literal for the '<em><b>Benefits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__BENEFITS = eINSTANCE.getPortfolio_Benefits();

		/**
		 * The meta object literal for the '<em><b>Principles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__PRINCIPLES = eINSTANCE.getPortfolio_Principles();

		/**
		 * The meta object literal for the '<em><b>Savings Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__SAVINGS_TARGETS = eINSTANCE.getPortfolio_SavingsTargets();

		/**
		 * The meta object literal for the '<em><b>Savings Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__SAVINGS_LINES = eINSTANCE.getPortfolio_SavingsLines();

		/**
		 * The meta object literal for the '<em><b>One Off Costs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__ONE_OFF_COSTS = eINSTANCE.getPortfolio_OneOffCosts();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__OPTIONS = eINSTANCE.getPortfolio_Options();

		/**
		 * The meta object literal for the '<em><b>Risk Scale</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__RISK_SCALE = eINSTANCE.getPortfolio_RiskScale();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__RISKS = eINSTANCE.getPortfolio_Risks();

		/**
		 * The meta object literal for the '<em><b>Issues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__ISSUES = eINSTANCE.getPortfolio_Issues();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__ASSUMPTIONS = eINSTANCE.getPortfolio_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Governance Bodies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__GOVERNANCE_BODIES = eINSTANCE.getPortfolio_GovernanceBodies();

		/**
		 * The meta object literal for the '<em><b>Impact Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__IMPACT_ASSESSMENTS = eINSTANCE.getPortfolio_ImpactAssessments();

		/**
		 * The meta object literal for the '<em><b>Review Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__REVIEW_QUESTIONS = eINSTANCE.getPortfolio_ReviewQuestions();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__STAKEHOLDERS = eINSTANCE.getPortfolio_Stakeholders();

		/**
		 * The meta object literal for the '<em><b>Lessons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__LESSONS = eINSTANCE.getPortfolio_Lessons();

		/**
		 * The meta object literal for the '<em><b>Change Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__CHANGE_REQUESTS = eINSTANCE.getPortfolio_ChangeRequests();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__FIGURES = eINSTANCE.getPortfolio_Figures();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__ROLES = eINSTANCE.getPortfolio_Roles();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__SOURCES = eINSTANCE.getPortfolio_Sources();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__CALENDAR = eINSTANCE.getPortfolio_Calendar();

		/**
		 * The meta object literal for the '<em><b>Diagrams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__DIAGRAMS = eINSTANCE.getPortfolio_Diagrams();

		/**
		 * The meta object literal for the '<em><b>Rule Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__RULE_SETTINGS = eINSTANCE.getPortfolio_RuleSettings();

		/**
		 * The meta object literal for the '<em><b>Accepted Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__ACCEPTED_FINDINGS = eINSTANCE.getPortfolio_AcceptedFindings();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.RoleImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__BODY = eINSTANCE.getRole_Body();

		/**
		 * The meta object literal for the '<em><b>Cabinet Portfolio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__CABINET_PORTFOLIO = eINSTANCE.getRole_CabinetPortfolio();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.VisionImpl <em>Vision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.VisionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getVision()
		 * @generated
		 */
		EClass VISION = eINSTANCE.getVision();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISION__THEMES = eINSTANCE.getVision_Themes();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ThemeImpl <em>Theme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ThemeImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getTheme()
		 * @generated
		 */
		EClass THEME = eINSTANCE.getTheme();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__OUTCOMES = eINSTANCE.getTheme_Outcomes();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.OutcomeImpl <em>Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.OutcomeImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOutcome()
		 * @generated
		 */
		EClass OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '<em><b>Cabinet Portfolio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__CABINET_PORTFOLIO = eINSTANCE.getOutcome_CabinetPortfolio();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__RAG = eINSTANCE.getOutcome_Rag();

		/**
		 * The meta object literal for the '<em><b>Enabling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__ENABLING = eINSTANCE.getOutcome_Enabling();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__MEASURES = eINSTANCE.getOutcome_Measures();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.MeasureImpl <em>Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.MeasureImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMeasure()
		 * @generated
		 */
		EClass MEASURE = eINSTANCE.getMeasure();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__UNIT = eINSTANCE.getMeasure_Unit();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__BASELINE = eINSTANCE.getMeasure_Baseline();

		/**
		 * The meta object literal for the '<em><b>Baseline Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__BASELINE_DATE = eINSTANCE.getMeasure_BaselineDate();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__TARGET = eINSTANCE.getMeasure_Target();

		/**
		 * The meta object literal for the '<em><b>Target Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__TARGET_DATE = eINSTANCE.getMeasure_TargetDate();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__ACTUAL = eINSTANCE.getMeasure_Actual();

		/**
		 * The meta object literal for the '<em><b>Actual Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__ACTUAL_DATE = eINSTANCE.getMeasure_ActualDate();

		/**
		 * The meta object literal for the '<em><b>Data Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__DATA_SOURCE = eINSTANCE.getMeasure_DataSource();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.CorporatePlanImpl <em>Corporate Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.CorporatePlanImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCorporatePlan()
		 * @generated
		 */
		EClass CORPORATE_PLAN = eINSTANCE.getCorporatePlan();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPORATE_PLAN__FROM = eINSTANCE.getCorporatePlan_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPORATE_PLAN__TO = eINSTANCE.getCorporatePlan_To();

		/**
		 * The meta object literal for the '<em><b>Priorities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPORATE_PLAN__PRIORITIES = eINSTANCE.getCorporatePlan_Priorities();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.PriorityImpl <em>Priority</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.PriorityImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPriority()
		 * @generated
		 */
		EClass PRIORITY = eINSTANCE.getPriority();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIORITY__OUTCOMES = eINSTANCE.getPriority_Outcomes();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ReviewQuestionImpl <em>Review Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ReviewQuestionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getReviewQuestion()
		 * @generated
		 */
		EClass REVIEW_QUESTION = eINSTANCE.getReviewQuestion();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_QUESTION__ANSWER = eINSTANCE.getReviewQuestion_Answer();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_QUESTION__EVIDENCE = eINSTANCE.getReviewQuestion_Evidence();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.StakeholderImpl <em>Stakeholder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.StakeholderImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getStakeholder()
		 * @generated
		 */
		EClass STAKEHOLDER = eINSTANCE.getStakeholder();

		/**
		 * The meta object literal for the '<em><b>Interest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__INTEREST = eINSTANCE.getStakeholder_Interest();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__INFLUENCE = eINSTANCE.getStakeholder_Influence();

		/**
		 * The meta object literal for the '<em><b>Engagement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__ENGAGEMENT = eINSTANCE.getStakeholder_Engagement();

		/**
		 * The meta object literal for the '<em><b>Next Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__NEXT_CONTACT = eINSTANCE.getStakeholder_NextContact();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__STATUS = eINSTANCE.getStakeholder_Status();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.LessonImpl <em>Lesson</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.LessonImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getLesson()
		 * @generated
		 */
		EClass LESSON = eINSTANCE.getLesson();

		/**
		 * The meta object literal for the '<em><b>Recorded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__RECORDED_ON = eINSTANCE.getLesson_RecordedOn();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__CAUSE = eINSTANCE.getLesson_Cause();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__EFFECT = eINSTANCE.getLesson_Effect();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__ACTION = eINSTANCE.getLesson_Action();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__STATUS = eINSTANCE.getLesson_Status();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ChangeRequestImpl <em>Change Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ChangeRequestImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getChangeRequest()
		 * @generated
		 */
		EClass CHANGE_REQUEST = eINSTANCE.getChangeRequest();

		/**
		 * The meta object literal for the '<em><b>Raised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_REQUEST__RAISED_ON = eINSTANCE.getChangeRequest_RaisedOn();

		/**
		 * The meta object literal for the '<em><b>Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_REQUEST__IMPACT = eINSTANCE.getChangeRequest_Impact();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_REQUEST__APPROVED_BY = eINSTANCE.getChangeRequest_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Affected</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_REQUEST__AFFECTED = eINSTANCE.getChangeRequest_Affected();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_REQUEST__STATUS = eINSTANCE.getChangeRequest_Status();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.OperatingModelImpl <em>Operating Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.OperatingModelImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOperatingModel()
		 * @generated
		 */
		EClass OPERATING_MODEL = eINSTANCE.getOperatingModel();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATING_MODEL__LAYERS = eINSTANCE.getOperatingModel_Layers();

		/**
		 * The meta object literal for the '<em><b>Organisation Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATING_MODEL__ORGANISATION_UNITS = eINSTANCE.getOperatingModel_OrganisationUnits();

		/**
		 * The meta object literal for the '<em><b>Cost Centres</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATING_MODEL__COST_CENTRES = eINSTANCE.getOperatingModel_CostCentres();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATING_MODEL__ACTIVITIES = eINSTANCE.getOperatingModel_Activities();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.LayerImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__CAPABILITIES = eINSTANCE.getLayer_Capabilities();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.CapabilityImpl <em>Capability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.CapabilityImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCapability()
		 * @generated
		 */
		EClass CAPABILITY = eINSTANCE.getCapability();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__PURPOSE = eINSTANCE.getCapability_Purpose();

		/**
		 * The meta object literal for the '<em><b>Statutory Duty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__STATUTORY_DUTY = eINSTANCE.getCapability_StatutoryDuty();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__SYSTEMS = eINSTANCE.getCapability_Systems();

		/**
		 * The meta object literal for the '<em><b>Current Maturity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__CURRENT_MATURITY = eINSTANCE.getCapability_CurrentMaturity();

		/**
		 * The meta object literal for the '<em><b>Target Maturity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__TARGET_MATURITY = eINSTANCE.getCapability_TargetMaturity();

		/**
		 * The meta object literal for the '<em><b>Target Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__TARGET_DATE = eINSTANCE.getCapability_TargetDate();

		/**
		 * The meta object literal for the '<em><b>Heat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__HEAT = eINSTANCE.getCapability_Heat();

		/**
		 * The meta object literal for the '<em><b>Processes Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__PROCESSES_CURRENT = eINSTANCE.getCapability_ProcessesCurrent();

		/**
		 * The meta object literal for the '<em><b>Processes Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__PROCESSES_TARGET = eINSTANCE.getCapability_ProcessesTarget();

		/**
		 * The meta object literal for the '<em><b>Processes Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__PROCESSES_GAP = eINSTANCE.getCapability_ProcessesGap();

		/**
		 * The meta object literal for the '<em><b>Organisation Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__ORGANISATION_CURRENT = eINSTANCE.getCapability_OrganisationCurrent();

		/**
		 * The meta object literal for the '<em><b>Organisation Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__ORGANISATION_TARGET = eINSTANCE.getCapability_OrganisationTarget();

		/**
		 * The meta object literal for the '<em><b>Organisation Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__ORGANISATION_GAP = eINSTANCE.getCapability_OrganisationGap();

		/**
		 * The meta object literal for the '<em><b>Technology Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__TECHNOLOGY_CURRENT = eINSTANCE.getCapability_TechnologyCurrent();

		/**
		 * The meta object literal for the '<em><b>Technology Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__TECHNOLOGY_TARGET = eINSTANCE.getCapability_TechnologyTarget();

		/**
		 * The meta object literal for the '<em><b>Technology Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__TECHNOLOGY_GAP = eINSTANCE.getCapability_TechnologyGap();

		/**
		 * The meta object literal for the '<em><b>Information Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__INFORMATION_CURRENT = eINSTANCE.getCapability_InformationCurrent();

		/**
		 * The meta object literal for the '<em><b>Information Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__INFORMATION_TARGET = eINSTANCE.getCapability_InformationTarget();

		/**
		 * The meta object literal for the '<em><b>Information Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__INFORMATION_GAP = eINSTANCE.getCapability_InformationGap();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__OUTCOMES = eINSTANCE.getCapability_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Principles Tested</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__PRINCIPLES_TESTED = eINSTANCE.getCapability_PrinciplesTested();

		/**
		 * The meta object literal for the '<em><b>Organisation Units</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__ORGANISATION_UNITS = eINSTANCE.getCapability_OrganisationUnits();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__CAPABILITIES = eINSTANCE.getCapability_Capabilities();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.OrganisationUnitImpl <em>Organisation Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.OrganisationUnitImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOrganisationUnit()
		 * @generated
		 */
		EClass ORGANISATION_UNIT = eINSTANCE.getOrganisationUnit();

		/**
		 * The meta object literal for the '<em><b>Fte</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION_UNIT__FTE = eINSTANCE.getOrganisationUnit_Fte();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION_UNIT__UNITS = eINSTANCE.getOrganisationUnit_Units();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.CostCentreImpl <em>Cost Centre</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.CostCentreImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCostCentre()
		 * @generated
		 */
		EClass COST_CENTRE = eINSTANCE.getCostCentre();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_CENTRE__CODE = eINSTANCE.getCostCentre_Code();

		/**
		 * The meta object literal for the '<em><b>Subjective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_CENTRE__SUBJECTIVE = eINSTANCE.getCostCentre_Subjective();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_CENTRE__BUDGET = eINSTANCE.getCostCentre_Budget();

		/**
		 * The meta object literal for the '<em><b>Organisation Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_CENTRE__ORGANISATION_UNIT = eINSTANCE.getCostCentre_OrganisationUnit();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ActivityImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__CATEGORY = eINSTANCE.getActivity_Category();

		/**
		 * The meta object literal for the '<em><b>Fte</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__FTE = eINSTANCE.getActivity_Fte();

		/**
		 * The meta object literal for the '<em><b>Target Fte</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__TARGET_FTE = eINSTANCE.getActivity_TargetFte();

		/**
		 * The meta object literal for the '<em><b>Comparator Variance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__COMPARATOR_VARIANCE = eINSTANCE.getActivity_ComparatorVariance();

		/**
		 * The meta object literal for the '<em><b>Organisation Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__ORGANISATION_UNIT = eINSTANCE.getActivity_OrganisationUnit();

		/**
		 * The meta object literal for the '<em><b>Capability</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__CAPABILITY = eINSTANCE.getActivity_Capability();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ProgrammeImpl <em>Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ProgrammeImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getProgramme()
		 * @generated
		 */
		EClass PROGRAMME = eINSTANCE.getProgramme();

		/**
		 * The meta object literal for the '<em><b>Sponsor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__SPONSOR = eINSTANCE.getProgramme_Sponsor();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__START = eINSTANCE.getProgramme_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__END = eINSTANCE.getProgramme_End();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__RAG = eINSTANCE.getProgramme_Rag();

		/**
		 * The meta object literal for the '<em><b>Tranches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__TRANCHES = eINSTANCE.getProgramme_Tranches();

		/**
		 * The meta object literal for the '<em><b>Workstreams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__WORKSTREAMS = eINSTANCE.getProgramme_Workstreams();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.TrancheImpl <em>Tranche</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.TrancheImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getTranche()
		 * @generated
		 */
		EClass TRANCHE = eINSTANCE.getTranche();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANCHE__START = eINSTANCE.getTranche_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANCHE__END = eINSTANCE.getTranche_End();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.WorkstreamImpl <em>Workstream</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.WorkstreamImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getWorkstream()
		 * @generated
		 */
		EClass WORKSTREAM = eINSTANCE.getWorkstream();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__PURPOSE = eINSTANCE.getWorkstream_Purpose();

		/**
		 * The meta object literal for the '<em><b>Scope In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__SCOPE_IN = eINSTANCE.getWorkstream_ScopeIn();

		/**
		 * The meta object literal for the '<em><b>Scope Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__SCOPE_OUT = eINSTANCE.getWorkstream_ScopeOut();

		/**
		 * The meta object literal for the '<em><b>Sponsor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSTREAM__SPONSOR = eINSTANCE.getWorkstream_Sponsor();

		/**
		 * The meta object literal for the '<em><b>Tranche</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSTREAM__TRANCHE = eINSTANCE.getWorkstream_Tranche();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__STAGE = eINSTANCE.getWorkstream_Stage();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__START = eINSTANCE.getWorkstream_Start();

		/**
		 * The meta object literal for the '<em><b>End Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__END_BASELINE = eINSTANCE.getWorkstream_EndBaseline();

		/**
		 * The meta object literal for the '<em><b>End Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__END_FORECAST = eINSTANCE.getWorkstream_EndForecast();

		/**
		 * The meta object literal for the '<em><b>End Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__END_ACTUAL = eINSTANCE.getWorkstream_EndActual();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__RAG = eINSTANCE.getWorkstream_Rag();

		/**
		 * The meta object literal for the '<em><b>Rag Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__RAG_REASON = eINSTANCE.getWorkstream_RagReason();

		/**
		 * The meta object literal for the '<em><b>Last Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__LAST_REVIEW = eINSTANCE.getWorkstream_LastReview();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSTREAM__NEXT_REVIEW = eINSTANCE.getWorkstream_NextReview();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSTREAM__CAPABILITIES = eINSTANCE.getWorkstream_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Contributions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSTREAM__CONTRIBUTIONS = eINSTANCE.getWorkstream_Contributions();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSTREAM__MILESTONES = eINSTANCE.getWorkstream_Milestones();

		/**
		 * The meta object literal for the '<em><b>Deliverables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSTREAM__DELIVERABLES = eINSTANCE.getWorkstream_Deliverables();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.HandoverItemImpl <em>Handover Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.HandoverItemImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getHandoverItem()
		 * @generated
		 */
		EClass HANDOVER_ITEM = eINSTANCE.getHandoverItem();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER_ITEM__BASELINE = eINSTANCE.getHandoverItem_Baseline();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER_ITEM__FORECAST = eINSTANCE.getHandoverItem_Forecast();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER_ITEM__ACTUAL = eINSTANCE.getHandoverItem_Actual();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER_ITEM__RAG = eINSTANCE.getHandoverItem_Rag();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.MilestoneImpl <em>Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.MilestoneImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMilestone()
		 * @generated
		 */
		EClass MILESTONE = eINSTANCE.getMilestone();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__TYPE = eINSTANCE.getMilestone_Type();

		/**
		 * The meta object literal for the '<em><b>Acceptance Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__ACCEPTANCE_EVIDENCE = eINSTANCE.getMilestone_AcceptanceEvidence();

		/**
		 * The meta object literal for the '<em><b>Tranche</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__TRANCHE = eINSTANCE.getMilestone_Tranche();

		/**
		 * The meta object literal for the '<em><b>Predecessors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__PREDECESSORS = eINSTANCE.getMilestone_Predecessors();

		/**
		 * The meta object literal for the '<em><b>Benefits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__BENEFITS = eINSTANCE.getMilestone_Benefits();

		/**
		 * The meta object literal for the '<em><b>Savings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__SAVINGS = eINSTANCE.getMilestone_Savings();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DeliverableImpl <em>Deliverable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DeliverableImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDeliverable()
		 * @generated
		 */
		EClass DELIVERABLE = eINSTANCE.getDeliverable();

		/**
		 * The meta object literal for the '<em><b>Acceptance Criteria</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__ACCEPTANCE_CRITERIA = eINSTANCE.getDeliverable_AcceptanceCriteria();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DependencyImpl <em>Dependency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DependencyImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDependency()
		 * @generated
		 */
		EClass DEPENDENCY = eINSTANCE.getDependency();

		/**
		 * The meta object literal for the '<em><b>Giver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__GIVER = eINSTANCE.getDependency_Giver();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__RECEIVER = eINSTANCE.getDependency_Receiver();

		/**
		 * The meta object literal for the '<em><b>Giver Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__GIVER_ITEM = eINSTANCE.getDependency_GiverItem();

		/**
		 * The meta object literal for the '<em><b>Receiver Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__RECEIVER_ITEM = eINSTANCE.getDependency_ReceiverItem();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__TYPE = eINSTANCE.getDependency_Type();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__KIND = eINSTANCE.getDependency_Kind();

		/**
		 * The meta object literal for the '<em><b>Lag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__LAG = eINSTANCE.getDependency_Lag();

		/**
		 * The meta object literal for the '<em><b>Handed Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__HANDED_OVER = eINSTANCE.getDependency_HandedOver();

		/**
		 * The meta object literal for the '<em><b>Criticality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__CRITICALITY = eINSTANCE.getDependency_Criticality();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__STATUS = eINSTANCE.getDependency_Status();

		/**
		 * The meta object literal for the '<em><b>Need By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__NEED_BY = eINSTANCE.getDependency_NeedBy();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__FORECAST = eINSTANCE.getDependency_Forecast();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__BASELINE = eINSTANCE.getDependency_Baseline();

		/**
		 * The meta object literal for the '<em><b>Agreed By Giver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__AGREED_BY_GIVER = eINSTANCE.getDependency_AgreedByGiver();

		/**
		 * The meta object literal for the '<em><b>Agreed By Giver On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__AGREED_BY_GIVER_ON = eINSTANCE.getDependency_AgreedByGiverOn();

		/**
		 * The meta object literal for the '<em><b>Agreed By Receiver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__AGREED_BY_RECEIVER = eINSTANCE.getDependency_AgreedByReceiver();

		/**
		 * The meta object literal for the '<em><b>Agreed By Receiver On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__AGREED_BY_RECEIVER_ON = eINSTANCE.getDependency_AgreedByReceiverOn();

		/**
		 * The meta object literal for the '<em><b>Giver Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__GIVER_OWNER = eINSTANCE.getDependency_GiverOwner();

		/**
		 * The meta object literal for the '<em><b>Receiver Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__RECEIVER_OWNER = eINSTANCE.getDependency_ReceiverOwner();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__RAG = eINSTANCE.getDependency_Rag();

		/**
		 * The meta object literal for the '<em><b>Impact If Late</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__IMPACT_IF_LATE = eINSTANCE.getDependency_ImpactIfLate();

		/**
		 * The meta object literal for the '<em><b>Risk</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__RISK = eINSTANCE.getDependency_Risk();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.CalendarImpl <em>Calendar</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.CalendarImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCalendar()
		 * @generated
		 */
		EClass CALENDAR = eINSTANCE.getCalendar();

		/**
		 * The meta object literal for the '<em><b>Days Off</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALENDAR__DAYS_OFF = eINSTANCE.getCalendar_DaysOff();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DayOffImpl <em>Day Off</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DayOffImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDayOff()
		 * @generated
		 */
		EClass DAY_OFF = eINSTANCE.getDayOff();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAY_OFF__DATE = eINSTANCE.getDayOff_Date();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAY_OFF__NAME = eINSTANCE.getDayOff_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAY_OFF__KIND = eINSTANCE.getDayOff_Kind();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ContributionImpl <em>Contribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ContributionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getContribution()
		 * @generated
		 */
		EClass CONTRIBUTION = eINSTANCE.getContribution();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__OUTCOME = eINSTANCE.getContribution_Outcome();

		/**
		 * The meta object literal for the '<em><b>Benefit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__BENEFIT = eINSTANCE.getContribution_Benefit();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__WEIGHT = eINSTANCE.getContribution_Weight();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__RATIONALE = eINSTANCE.getContribution_Rationale();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.BenefitImpl <em>Benefit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.BenefitImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefit()
		 * @generated
		 */
		EClass BENEFIT = eINSTANCE.getBenefit();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__CATEGORY = eINSTANCE.getBenefit_Category();

		/**
		 * The meta object literal for the '<em><b>Benefit Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__BENEFIT_CLASS = eINSTANCE.getBenefit_BenefitClass();

		/**
		 * The meta object literal for the '<em><b>Service Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__SERVICE_FEATURE = eINSTANCE.getBenefit_ServiceFeature();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__ACTIVITIES = eINSTANCE.getBenefit_Activities();

		/**
		 * The meta object literal for the '<em><b>Responsible Officer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT__RESPONSIBLE_OFFICER = eINSTANCE.getBenefit_ResponsibleOfficer();

		/**
		 * The meta object literal for the '<em><b>Dis Benefits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__DIS_BENEFITS = eINSTANCE.getBenefit_DisBenefits();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__STATUS = eINSTANCE.getBenefit_Status();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__RAG = eINSTANCE.getBenefit_Rag();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__EVIDENCE = eINSTANCE.getBenefit_Evidence();

		/**
		 * The meta object literal for the '<em><b>Performance Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__PERFORMANCE_MEASURE = eINSTANCE.getBenefit_PerformanceMeasure();

		/**
		 * The meta object literal for the '<em><b>Target Improvement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__TARGET_IMPROVEMENT = eINSTANCE.getBenefit_TargetImprovement();

		/**
		 * The meta object literal for the '<em><b>Baseline Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__BASELINE_VALUE = eINSTANCE.getBenefit_BaselineValue();

		/**
		 * The meta object literal for the '<em><b>Baseline Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__BASELINE_DATE = eINSTANCE.getBenefit_BaselineDate();

		/**
		 * The meta object literal for the '<em><b>Baseline Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__BASELINE_SOURCE = eINSTANCE.getBenefit_BaselineSource();

		/**
		 * The meta object literal for the '<em><b>Measurement Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__MEASUREMENT_FREQUENCY = eINSTANCE.getBenefit_MeasurementFrequency();

		/**
		 * The meta object literal for the '<em><b>Timescale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__TIMESCALE = eINSTANCE.getBenefit_Timescale();

		/**
		 * The meta object literal for the '<em><b>Describable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__DESCRIBABLE = eINSTANCE.getBenefit_Describable();

		/**
		 * The meta object literal for the '<em><b>Observable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__OBSERVABLE = eINSTANCE.getBenefit_Observable();

		/**
		 * The meta object literal for the '<em><b>Attributable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__ATTRIBUTABLE = eINSTANCE.getBenefit_Attributable();

		/**
		 * The meta object literal for the '<em><b>Measurable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__MEASURABLE = eINSTANCE.getBenefit_Measurable();

		/**
		 * The meta object literal for the '<em><b>Full Year Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__FULL_YEAR_VALUE = eINSTANCE.getBenefit_FullYearValue();

		/**
		 * The meta object literal for the '<em><b>Potential Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__POTENTIAL_COST = eINSTANCE.getBenefit_PotentialCost();

		/**
		 * The meta object literal for the '<em><b>Attribution Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT__ATTRIBUTION_SHARE = eINSTANCE.getBenefit_AttributionShare();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT__OUTCOMES = eINSTANCE.getBenefit_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT__CAPABILITIES = eINSTANCE.getBenefit_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Dependencies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT__DEPENDENCIES = eINSTANCE.getBenefit_Dependencies();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT__MEASURES = eINSTANCE.getBenefit_Measures();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENEFIT__PROFILE = eINSTANCE.getBenefit_Profile();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.BenefitPeriodImpl <em>Benefit Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.BenefitPeriodImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefitPeriod()
		 * @generated
		 */
		EClass BENEFIT_PERIOD = eINSTANCE.getBenefitPeriod();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PERIOD__YEAR = eINSTANCE.getBenefitPeriod_Year();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PERIOD__PLAN = eINSTANCE.getBenefitPeriod_Plan();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PERIOD__FORECAST = eINSTANCE.getBenefitPeriod_Forecast();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENEFIT_PERIOD__ACTUAL = eINSTANCE.getBenefitPeriod_Actual();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DeliveryPrincipleImpl <em>Delivery Principle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DeliveryPrincipleImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDeliveryPrinciple()
		 * @generated
		 */
		EClass DELIVERY_PRINCIPLE = eINSTANCE.getDeliveryPrinciple();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PRINCIPLE__RATIONALE = eINSTANCE.getDeliveryPrinciple_Rationale();

		/**
		 * The meta object literal for the '<em><b>Implications</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PRINCIPLE__IMPLICATIONS = eINSTANCE.getDeliveryPrinciple_Implications();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PRINCIPLE__STATUS = eINSTANCE.getDeliveryPrinciple_Status();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY_PRINCIPLE__TESTS = eINSTANCE.getDeliveryPrinciple_Tests();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.PrincipleTestImpl <em>Principle Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.PrincipleTestImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPrincipleTest()
		 * @generated
		 */
		EClass PRINCIPLE_TEST = eINSTANCE.getPrincipleTest();

		/**
		 * The meta object literal for the '<em><b>Workstream</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINCIPLE_TEST__WORKSTREAM = eINSTANCE.getPrincipleTest_Workstream();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPLE_TEST__RESULT = eINSTANCE.getPrincipleTest_Result();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPLE_TEST__REASON = eINSTANCE.getPrincipleTest_Reason();

		/**
		 * The meta object literal for the '<em><b>Tested By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINCIPLE_TEST__TESTED_BY = eINSTANCE.getPrincipleTest_TestedBy();

		/**
		 * The meta object literal for the '<em><b>Tested On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPLE_TEST__TESTED_ON = eINSTANCE.getPrincipleTest_TestedOn();

		/**
		 * The meta object literal for the '<em><b>Waiver Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPLE_TEST__WAIVER_EXPIRES = eINSTANCE.getPrincipleTest_WaiverExpires();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.SavingsTargetImpl <em>Savings Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.SavingsTargetImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingsTarget()
		 * @generated
		 */
		EClass SAVINGS_TARGET = eINSTANCE.getSavingsTarget();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_TARGET__LOW = eINSTANCE.getSavingsTarget_Low();

		/**
		 * The meta object literal for the '<em><b>Likely</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_TARGET__LIKELY = eINSTANCE.getSavingsTarget_Likely();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_TARGET__HIGH = eINSTANCE.getSavingsTarget_High();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_TARGET__REQUIRED = eINSTANCE.getSavingsTarget_Required();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_TARGET__BASIS = eINSTANCE.getSavingsTarget_Basis();

		/**
		 * The meta object literal for the '<em><b>Basis From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_TARGET__BASIS_FROM = eINSTANCE.getSavingsTarget_BasisFrom();

		/**
		 * The meta object literal for the '<em><b>Basis To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_TARGET__BASIS_TO = eINSTANCE.getSavingsTarget_BasisTo();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.SavingsLineImpl <em>Savings Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.SavingsLineImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingsLine()
		 * @generated
		 */
		EClass SAVINGS_LINE = eINSTANCE.getSavingsLine();

		/**
		 * The meta object literal for the '<em><b>Organisation Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__ORGANISATION_UNIT = eINSTANCE.getSavingsLine_OrganisationUnit();

		/**
		 * The meta object literal for the '<em><b>Cost Centres</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__COST_CENTRES = eINSTANCE.getSavingsLine_CostCentres();

		/**
		 * The meta object literal for the '<em><b>Workstream</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__WORKSTREAM = eINSTANCE.getSavingsLine_Workstream();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__TYPE = eINSTANCE.getSavingsLine_Type();

		/**
		 * The meta object literal for the '<em><b>Cashability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__CASHABILITY = eINSTANCE.getSavingsLine_Cashability();

		/**
		 * The meta object literal for the '<em><b>Recurrence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__RECURRENCE = eINSTANCE.getSavingsLine_Recurrence();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__STATUS = eINSTANCE.getSavingsLine_Status();

		/**
		 * The meta object literal for the '<em><b>Overlap Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__OVERLAP_GROUP = eINSTANCE.getSavingsLine_OverlapGroup();

		/**
		 * The meta object literal for the '<em><b>Gross</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__GROSS = eINSTANCE.getSavingsLine_Gross();

		/**
		 * The meta object literal for the '<em><b>Investment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__INVESTMENT = eINSTANCE.getSavingsLine_Investment();

		/**
		 * The meta object literal for the '<em><b>Baseline Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__BASELINE_BUDGET = eINSTANCE.getSavingsLine_BaselineBudget();

		/**
		 * The meta object literal for the '<em><b>Years</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__YEARS = eINSTANCE.getSavingsLine_Years();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__START_DATE = eINSTANCE.getSavingsLine_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__END_YEAR = eINSTANCE.getSavingsLine_EndYear();

		/**
		 * The meta object literal for the '<em><b>Ramp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__RAMP = eINSTANCE.getSavingsLine_Ramp();

		/**
		 * The meta object literal for the '<em><b>Delivered To Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__DELIVERED_TO_DATE = eINSTANCE.getSavingsLine_DeliveredToDate();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__FORECAST = eINSTANCE.getSavingsLine_Forecast();

		/**
		 * The meta object literal for the '<em><b>Slippage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__SLIPPAGE = eINSTANCE.getSavingsLine_Slippage();

		/**
		 * The meta object literal for the '<em><b>Posts Deleted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__POSTS_DELETED = eINSTANCE.getSavingsLine_PostsDeleted();

		/**
		 * The meta object literal for the '<em><b>Posts Vacant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__POSTS_VACANT = eINSTANCE.getSavingsLine_PostsVacant();

		/**
		 * The meta object literal for the '<em><b>Posts Redeployed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__POSTS_REDEPLOYED = eINSTANCE.getSavingsLine_PostsRedeployed();

		/**
		 * The meta object literal for the '<em><b>Posts Redundant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__POSTS_REDUNDANT = eINSTANCE.getSavingsLine_PostsRedundant();

		/**
		 * The meta object literal for the '<em><b>In Medium Term Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__IN_MEDIUM_TERM_PLAN = eINSTANCE.getSavingsLine_InMediumTermPlan();

		/**
		 * The meta object literal for the '<em><b>Medium Term Plan Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE = eINSTANCE.getSavingsLine_MediumTermPlanReference();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__CONFIDENCE = eINSTANCE.getSavingsLine_Confidence();

		/**
		 * The meta object literal for the '<em><b>Optimism Bias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__OPTIMISM_BIAS = eINSTANCE.getSavingsLine_OptimismBias();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__RAG = eINSTANCE.getSavingsLine_Rag();

		/**
		 * The meta object literal for the '<em><b>Rag Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__RAG_NOTE = eINSTANCE.getSavingsLine_RagNote();

		/**
		 * The meta object literal for the '<em><b>Agreed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__AGREED_BY = eINSTANCE.getSavingsLine_AgreedBy();

		/**
		 * The meta object literal for the '<em><b>Agreed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__AGREED_ON = eINSTANCE.getSavingsLine_AgreedOn();

		/**
		 * The meta object literal for the '<em><b>Finance Validated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__FINANCE_VALIDATED = eINSTANCE.getSavingsLine_FinanceValidated();

		/**
		 * The meta object literal for the '<em><b>Finance Validated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__FINANCE_VALIDATED_ON = eINSTANCE.getSavingsLine_FinanceValidatedOn();

		/**
		 * The meta object literal for the '<em><b>Mitigation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVINGS_LINE__MITIGATION = eINSTANCE.getSavingsLine_Mitigation();

		/**
		 * The meta object literal for the '<em><b>Depends On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__DEPENDS_ON = eINSTANCE.getSavingsLine_DependsOn();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__CAPABILITIES = eINSTANCE.getSavingsLine_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Substitute</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__SUBSTITUTE = eINSTANCE.getSavingsLine_Substitute();

		/**
		 * The meta object literal for the '<em><b>Impact Assessment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__IMPACT_ASSESSMENT = eINSTANCE.getSavingsLine_ImpactAssessment();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVINGS_LINE__DECISION = eINSTANCE.getSavingsLine_Decision();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.SavingYearImpl <em>Saving Year</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.SavingYearImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingYear()
		 * @generated
		 */
		EClass SAVING_YEAR = eINSTANCE.getSavingYear();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVING_YEAR__YEAR = eINSTANCE.getSavingYear_Year();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVING_YEAR__LOW = eINSTANCE.getSavingYear_Low();

		/**
		 * The meta object literal for the '<em><b>Likely</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVING_YEAR__LIKELY = eINSTANCE.getSavingYear_Likely();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVING_YEAR__HIGH = eINSTANCE.getSavingYear_High();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.OneOffCostImpl <em>One Off Cost</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.OneOffCostImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOneOffCost()
		 * @generated
		 */
		EClass ONE_OFF_COST = eINSTANCE.getOneOffCost();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONE_OFF_COST__TYPE = eINSTANCE.getOneOffCost_Type();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONE_OFF_COST__NATURE = eINSTANCE.getOneOffCost_Nature();

		/**
		 * The meta object literal for the '<em><b>Years</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONE_OFF_COST__YEARS = eINSTANCE.getOneOffCost_Years();

		/**
		 * The meta object literal for the '<em><b>Funding Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONE_OFF_COST__FUNDING_SOURCE = eINSTANCE.getOneOffCost_FundingSource();

		/**
		 * The meta object literal for the '<em><b>Approved Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONE_OFF_COST__APPROVED_AMOUNT = eINSTANCE.getOneOffCost_ApprovedAmount();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONE_OFF_COST__DECISION = eINSTANCE.getOneOffCost_Decision();

		/**
		 * The meta object literal for the '<em><b>Committed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONE_OFF_COST__COMMITTED = eINSTANCE.getOneOffCost_Committed();

		/**
		 * The meta object literal for the '<em><b>Spent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONE_OFF_COST__SPENT = eINSTANCE.getOneOffCost_Spent();

		/**
		 * The meta object literal for the '<em><b>Savings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONE_OFF_COST__SAVINGS = eINSTANCE.getOneOffCost_Savings();

		/**
		 * The meta object literal for the '<em><b>Workstream</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONE_OFF_COST__WORKSTREAM = eINSTANCE.getOneOffCost_Workstream();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.CostYearImpl <em>Cost Year</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.CostYearImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCostYear()
		 * @generated
		 */
		EClass COST_YEAR = eINSTANCE.getCostYear();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_YEAR__YEAR = eINSTANCE.getCostYear_Year();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_YEAR__LOW = eINSTANCE.getCostYear_Low();

		/**
		 * The meta object literal for the '<em><b>Likely</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_YEAR__LIKELY = eINSTANCE.getCostYear_Likely();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_YEAR__HIGH = eINSTANCE.getCostYear_High();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.OptionImpl <em>Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.OptionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__KIND = eINSTANCE.getOption_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__STATUS = eINSTANCE.getOption_Status();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__SCORES = eINSTANCE.getOption_Scores();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__COST = eINSTANCE.getOption_Cost();

		/**
		 * The meta object literal for the '<em><b>Benefit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__BENEFIT = eINSTANCE.getOption_Benefit();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__BASIS = eINSTANCE.getOption_Basis();

		/**
		 * The meta object literal for the '<em><b>Risk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__RISK = eINSTANCE.getOption_Risk();

		/**
		 * The meta object literal for the '<em><b>Reversibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__REVERSIBILITY = eINSTANCE.getOption_Reversibility();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__REASON = eINSTANCE.getOption_Reason();

		/**
		 * The meta object literal for the '<em><b>Plan BOf</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__PLAN_BOF = eINSTANCE.getOption_PlanBOf();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__TRIGGER = eINSTANCE.getOption_Trigger();

		/**
		 * The meta object literal for the '<em><b>Substitutes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__SUBSTITUTES = eINSTANCE.getOption_Substitutes();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.FactorScoreImpl <em>Factor Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.FactorScoreImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getFactorScore()
		 * @generated
		 */
		EClass FACTOR_SCORE = eINSTANCE.getFactorScore();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR_SCORE__FACTOR = eINSTANCE.getFactorScore_Factor();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR_SCORE__SCORE = eINSTANCE.getFactorScore_Score();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR_SCORE__REASON = eINSTANCE.getFactorScore_Reason();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.RiskScaleImpl <em>Risk Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.RiskScaleImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskScale()
		 * @generated
		 */
		EClass RISK_SCALE = eINSTANCE.getRiskScale();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SCALE__BANDS = eINSTANCE.getRiskScale_Bands();

		/**
		 * The meta object literal for the '<em><b>Appetites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SCALE__APPETITES = eINSTANCE.getRiskScale_Appetites();

		/**
		 * The meta object literal for the '<em><b>Likelihoods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SCALE__LIKELIHOODS = eINSTANCE.getRiskScale_Likelihoods();

		/**
		 * The meta object literal for the '<em><b>Impacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SCALE__IMPACTS = eINSTANCE.getRiskScale_Impacts();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.RiskBandImpl <em>Risk Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.RiskBandImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskBand()
		 * @generated
		 */
		EClass RISK_BAND = eINSTANCE.getRiskBand();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_BAND__NAME = eINSTANCE.getRiskBand_Name();

		/**
		 * The meta object literal for the '<em><b>Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_BAND__LETTER = eINSTANCE.getRiskBand_Letter();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_BAND__FROM = eINSTANCE.getRiskBand_From();

		/**
		 * The meta object literal for the '<em><b>Rag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_BAND__RAG = eINSTANCE.getRiskBand_Rag();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.RiskAppetiteImpl <em>Risk Appetite</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.RiskAppetiteImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskAppetite()
		 * @generated
		 */
		EClass RISK_APPETITE = eINSTANCE.getRiskAppetite();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_APPETITE__CATEGORY = eINSTANCE.getRiskAppetite_Category();

		/**
		 * The meta object literal for the '<em><b>Highest Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_APPETITE__HIGHEST_SCORE = eINSTANCE.getRiskAppetite_HighestScore();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_APPETITE__STATEMENT = eINSTANCE.getRiskAppetite_Statement();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ScoreMeaningImpl <em>Score Meaning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ScoreMeaningImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getScoreMeaning()
		 * @generated
		 */
		EClass SCORE_MEANING = eINSTANCE.getScoreMeaning();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_MEANING__SCORE = eINSTANCE.getScoreMeaning_Score();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_MEANING__NAME = eINSTANCE.getScoreMeaning_Name();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_MEANING__MEANING = eINSTANCE.getScoreMeaning_Meaning();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.RiskImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__NATURE = eINSTANCE.getRisk_Nature();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CATEGORY = eINSTANCE.getRisk_Category();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CAUSE = eINSTANCE.getRisk_Cause();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__EVENT = eINSTANCE.getRisk_Event();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__EFFECT = eINSTANCE.getRisk_Effect();

		/**
		 * The meta object literal for the '<em><b>Raised By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__RAISED_BY = eINSTANCE.getRisk_RaisedBy();

		/**
		 * The meta object literal for the '<em><b>Identified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__IDENTIFIED_ON = eINSTANCE.getRisk_IdentifiedOn();

		/**
		 * The meta object literal for the '<em><b>Last Updated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__LAST_UPDATED = eINSTANCE.getRisk_LastUpdated();

		/**
		 * The meta object literal for the '<em><b>Action Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__ACTION_OWNER = eINSTANCE.getRisk_ActionOwner();

		/**
		 * The meta object literal for the '<em><b>Cabinet Portfolio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CABINET_PORTFOLIO = eINSTANCE.getRisk_CabinetPortfolio();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__STATUS = eINSTANCE.getRisk_Status();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CLOSED_ON = eINSTANCE.getRisk_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Closed Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CLOSED_REASON = eINSTANCE.getRisk_ClosedReason();

		/**
		 * The meta object literal for the '<em><b>Became Issue</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__BECAME_ISSUE = eINSTANCE.getRisk_BecameIssue();

		/**
		 * The meta object literal for the '<em><b>Inherent Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__INHERENT_LIKELIHOOD = eINSTANCE.getRisk_InherentLikelihood();

		/**
		 * The meta object literal for the '<em><b>Inherent Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__INHERENT_IMPACT = eINSTANCE.getRisk_InherentImpact();

		/**
		 * The meta object literal for the '<em><b>Residual Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESIDUAL_LIKELIHOOD = eINSTANCE.getRisk_ResidualLikelihood();

		/**
		 * The meta object literal for the '<em><b>Residual Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESIDUAL_IMPACT = eINSTANCE.getRisk_ResidualImpact();

		/**
		 * The meta object literal for the '<em><b>Target Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__TARGET_LIKELIHOOD = eINSTANCE.getRisk_TargetLikelihood();

		/**
		 * The meta object literal for the '<em><b>Target Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__TARGET_IMPACT = eINSTANCE.getRisk_TargetImpact();

		/**
		 * The meta object literal for the '<em><b>Target Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__TARGET_DATE = eINSTANCE.getRisk_TargetDate();

		/**
		 * The meta object literal for the '<em><b>Proximity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__PROXIMITY = eINSTANCE.getRisk_Proximity();

		/**
		 * The meta object literal for the '<em><b>Velocity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__VELOCITY = eINSTANCE.getRisk_Velocity();

		/**
		 * The meta object literal for the '<em><b>Direction Of Travel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__DIRECTION_OF_TRAVEL = eINSTANCE.getRisk_DirectionOfTravel();

		/**
		 * The meta object literal for the '<em><b>Impact Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__IMPACT_LOW = eINSTANCE.getRisk_ImpactLow();

		/**
		 * The meta object literal for the '<em><b>Impact Likely</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__IMPACT_LIKELY = eINSTANCE.getRisk_ImpactLikely();

		/**
		 * The meta object literal for the '<em><b>Impact High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__IMPACT_HIGH = eINSTANCE.getRisk_ImpactHigh();

		/**
		 * The meta object literal for the '<em><b>Probability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__PROBABILITY = eINSTANCE.getRisk_Probability();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESPONSE = eINSTANCE.getRisk_Response();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__CONTROLS = eINSTANCE.getRisk_Controls();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__ACTIONS = eINSTANCE.getRisk_Actions();

		/**
		 * The meta object literal for the '<em><b>Action Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__ACTION_STATUS = eINSTANCE.getRisk_ActionStatus();

		/**
		 * The meta object literal for the '<em><b>Contingency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CONTINGENCY = eINSTANCE.getRisk_Contingency();

		/**
		 * The meta object literal for the '<em><b>Contingency Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CONTINGENCY_TRIGGER = eINSTANCE.getRisk_ContingencyTrigger();

		/**
		 * The meta object literal for the '<em><b>Secondary Risk</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__SECONDARY_RISK = eINSTANCE.getRisk_SecondaryRisk();

		/**
		 * The meta object literal for the '<em><b>Review Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__REVIEW_FREQUENCY = eINSTANCE.getRisk_ReviewFrequency();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__NEXT_REVIEW = eINSTANCE.getRisk_NextReview();

		/**
		 * The meta object literal for the '<em><b>Escalation Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__ESCALATION_LEVEL = eINSTANCE.getRisk_EscalationLevel();

		/**
		 * The meta object literal for the '<em><b>Workstream</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__WORKSTREAM = eINSTANCE.getRisk_Workstream();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__OUTCOMES = eINSTANCE.getRisk_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__CAPABILITIES = eINSTANCE.getRisk_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Savings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__SAVINGS = eINSTANCE.getRisk_Savings();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__MILESTONES = eINSTANCE.getRisk_Milestones();

		/**
		 * The meta object literal for the '<em><b>Related Risks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__RELATED_RISKS = eINSTANCE.getRisk_RelatedRisks();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ControlImpl <em>Control</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ControlImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getControl()
		 * @generated
		 */
		EClass CONTROL = eINSTANCE.getControl();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__TYPE = eINSTANCE.getControl_Type();

		/**
		 * The meta object literal for the '<em><b>Effectiveness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__EFFECTIVENESS = eINSTANCE.getControl_Effectiveness();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__EVIDENCE = eINSTANCE.getControl_Evidence();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.RiskActionImpl <em>Risk Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.RiskActionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskAction()
		 * @generated
		 */
		EClass RISK_ACTION = eINSTANCE.getRiskAction();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ACTION__DUE = eINSTANCE.getRiskAction_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ACTION__STATUS = eINSTANCE.getRiskAction_Status();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ACTION__COST = eINSTANCE.getRiskAction_Cost();

		/**
		 * The meta object literal for the '<em><b>Likelihood Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ACTION__LIKELIHOOD_EFFECT = eINSTANCE.getRiskAction_LikelihoodEffect();

		/**
		 * The meta object literal for the '<em><b>Impact Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ACTION__IMPACT_EFFECT = eINSTANCE.getRiskAction_ImpactEffect();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.IssueImpl <em>Issue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.IssueImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getIssue()
		 * @generated
		 */
		EClass ISSUE = eINSTANCE.getIssue();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__TYPE = eINSTANCE.getIssue_Type();

		/**
		 * The meta object literal for the '<em><b>From Risk</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUE__FROM_RISK = eINSTANCE.getIssue_FromRisk();

		/**
		 * The meta object literal for the '<em><b>Raised By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUE__RAISED_BY = eINSTANCE.getIssue_RaisedBy();

		/**
		 * The meta object literal for the '<em><b>Raised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__RAISED_ON = eINSTANCE.getIssue_RaisedOn();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__PRIORITY = eINSTANCE.getIssue_Priority();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__SEVERITY = eINSTANCE.getIssue_Severity();

		/**
		 * The meta object literal for the '<em><b>Impact On Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__IMPACT_ON_TIME = eINSTANCE.getIssue_ImpactOnTime();

		/**
		 * The meta object literal for the '<em><b>Impact On Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__IMPACT_ON_COST = eINSTANCE.getIssue_ImpactOnCost();

		/**
		 * The meta object literal for the '<em><b>Impact On Benefit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__IMPACT_ON_BENEFIT = eINSTANCE.getIssue_ImpactOnBenefit();

		/**
		 * The meta object literal for the '<em><b>Impact On Quality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__IMPACT_ON_QUALITY = eINSTANCE.getIssue_ImpactOnQuality();

		/**
		 * The meta object literal for the '<em><b>Decision Needed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__DECISION_NEEDED_BY = eINSTANCE.getIssue_DecisionNeededBy();

		/**
		 * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__RESOLUTION = eINSTANCE.getIssue_Resolution();

		/**
		 * The meta object literal for the '<em><b>Escalated To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__ESCALATED_TO = eINSTANCE.getIssue_EscalatedTo();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__STATUS = eINSTANCE.getIssue_Status();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISSUE__CLOSED_ON = eINSTANCE.getIssue_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Affected</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISSUE__AFFECTED = eINSTANCE.getIssue_Affected();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.AssumptionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__BASIS = eINSTANCE.getAssumption_Basis();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__CONFIDENCE = eINSTANCE.getAssumption_Confidence();

		/**
		 * The meta object literal for the '<em><b>Impact If False</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__IMPACT_IF_FALSE = eINSTANCE.getAssumption_ImpactIfFalse();

		/**
		 * The meta object literal for the '<em><b>Validation Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__VALIDATION_METHOD = eINSTANCE.getAssumption_ValidationMethod();

		/**
		 * The meta object literal for the '<em><b>Validate By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__VALIDATE_BY = eINSTANCE.getAssumption_ValidateBy();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__STATUS = eINSTANCE.getAssumption_Status();

		/**
		 * The meta object literal for the '<em><b>Savings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__SAVINGS = eINSTANCE.getAssumption_Savings();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__MILESTONES = eINSTANCE.getAssumption_Milestones();

		/**
		 * The meta object literal for the '<em><b>Became Risk</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__BECAME_RISK = eINSTANCE.getAssumption_BecameRisk();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.GovernanceBodyImpl <em>Governance Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.GovernanceBodyImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getGovernanceBody()
		 * @generated
		 */
		EClass GOVERNANCE_BODY = eINSTANCE.getGovernanceBody();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOVERNANCE_BODY__TYPE = eINSTANCE.getGovernanceBody_Type();

		/**
		 * The meta object literal for the '<em><b>Remit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOVERNANCE_BODY__REMIT = eINSTANCE.getGovernanceBody_Remit();

		/**
		 * The meta object literal for the '<em><b>Chair</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__CHAIR = eINSTANCE.getGovernanceBody_Chair();

		/**
		 * The meta object literal for the '<em><b>Reports To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__REPORTS_TO = eINSTANCE.getGovernanceBody_ReportsTo();

		/**
		 * The meta object literal for the '<em><b>Oversees</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__OVERSEES = eINSTANCE.getGovernanceBody_Oversees();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOVERNANCE_BODY__MEETINGS = eINSTANCE.getGovernanceBody_Meetings();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.MeetingImpl <em>Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.MeetingImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMeeting()
		 * @generated
		 */
		EClass MEETING = eINSTANCE.getMeeting();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__DATE = eINSTANCE.getMeeting_Date();

		/**
		 * The meta object literal for the '<em><b>Papers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__PAPERS = eINSTANCE.getMeeting_Papers();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__DECISIONS = eINSTANCE.getMeeting_Decisions();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__COMMENTS = eINSTANCE.getMeeting_Comments();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.PaperImpl <em>Paper</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.PaperImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPaper()
		 * @generated
		 */
		EClass PAPER = eINSTANCE.getPaper();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__ITEM = eINSTANCE.getPaper_Item();

		/**
		 * The meta object literal for the '<em><b>Forward Plan Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__FORWARD_PLAN_REFERENCE = eINSTANCE.getPaper_ForwardPlanReference();

		/**
		 * The meta object literal for the '<em><b>Annex Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__ANNEX_OF = eINSTANCE.getPaper_AnnexOf();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAPER__DOCUMENT = eINSTANCE.getPaper_Document();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAPER__ABOUT = eINSTANCE.getPaper_About();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DecisionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DATE = eINSTANCE.getDecision_Date();

		/**
		 * The meta object literal for the '<em><b>Paper</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__PAPER = eINSTANCE.getDecision_Paper();

		/**
		 * The meta object literal for the '<em><b>Paragraph</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__PARAGRAPH = eINSTANCE.getDecision_Paragraph();

		/**
		 * The meta object literal for the '<em><b>Forward Plan Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__FORWARD_PLAN_REFERENCE = eINSTANCE.getDecision_ForwardPlanReference();

		/**
		 * The meta object literal for the '<em><b>Key Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__KEY_DECISION = eINSTANCE.getDecision_KeyDecision();

		/**
		 * The meta object literal for the '<em><b>Recommendation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__RECOMMENDATION = eINSTANCE.getDecision_Recommendation();

		/**
		 * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__RESOLUTION = eINSTANCE.getDecision_Resolution();

		/**
		 * The meta object literal for the '<em><b>Options Considered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__OPTIONS_CONSIDERED = eINSTANCE.getDecision_OptionsConsidered();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REASONS = eINSTANCE.getDecision_Reasons();

		/**
		 * The meta object literal for the '<em><b>Decision Maker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__DECISION_MAKER = eINSTANCE.getDecision_DecisionMaker();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__STATUS = eINSTANCE.getDecision_Status();

		/**
		 * The meta object literal for the '<em><b>Call In Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CALL_IN_ENDS = eINSTANCE.getDecision_CallInEnds();

		/**
		 * The meta object literal for the '<em><b>Call In Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CALL_IN_OUTCOME = eINSTANCE.getDecision_CallInOutcome();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CONDITIONS = eINSTANCE.getDecision_Conditions();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__ACTIONS = eINSTANCE.getDecision_Actions();

		/**
		 * The meta object literal for the '<em><b>Review Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REVIEW_DATE = eINSTANCE.getDecision_ReviewDate();

		/**
		 * The meta object literal for the '<em><b>Supersedes</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__SUPERSEDES = eINSTANCE.getDecision_Supersedes();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__OPTIONS = eINSTANCE.getDecision_Options();

		/**
		 * The meta object literal for the '<em><b>Linked</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__LINKED = eINSTANCE.getDecision_Linked();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DecisionActionImpl <em>Decision Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DecisionActionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDecisionAction()
		 * @generated
		 */
		EClass DECISION_ACTION = eINSTANCE.getDecisionAction();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_ACTION__DUE = eINSTANCE.getDecisionAction_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_ACTION__STATUS = eINSTANCE.getDecisionAction_Status();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ScrutinyCommentImpl <em>Scrutiny Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ScrutinyCommentImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getScrutinyComment()
		 * @generated
		 */
		EClass SCRUTINY_COMMENT = eINSTANCE.getScrutinyComment();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRUTINY_COMMENT__DATE = eINSTANCE.getScrutinyComment_Date();

		/**
		 * The meta object literal for the '<em><b>Paper</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCRUTINY_COMMENT__PAPER = eINSTANCE.getScrutinyComment_Paper();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRUTINY_COMMENT__TYPE = eINSTANCE.getScrutinyComment_Type();

		/**
		 * The meta object literal for the '<em><b>Theme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRUTINY_COMMENT__THEME = eINSTANCE.getScrutinyComment_Theme();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRUTINY_COMMENT__DUE = eINSTANCE.getScrutinyComment_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRUTINY_COMMENT__STATUS = eINSTANCE.getScrutinyComment_Status();

		/**
		 * The meta object literal for the '<em><b>Closed At</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCRUTINY_COMMENT__CLOSED_AT = eINSTANCE.getScrutinyComment_ClosedAt();

		/**
		 * The meta object literal for the '<em><b>Linked</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCRUTINY_COMMENT__LINKED = eINSTANCE.getScrutinyComment_Linked();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCRUTINY_COMMENT__RESPONSES = eINSTANCE.getScrutinyComment_Responses();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ResponseImpl <em>Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ResponseImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getResponse()
		 * @generated
		 */
		EClass RESPONSE = eINSTANCE.getResponse();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__TYPE = eINSTANCE.getResponse_Type();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__DATE = eINSTANCE.getResponse_Date();

		/**
		 * The meta object literal for the '<em><b>Responder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__RESPONDER = eINSTANCE.getResponse_Responder();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__DECISION = eINSTANCE.getResponse_Decision();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__ACTION = eINSTANCE.getResponse_Action();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__EVIDENCE = eINSTANCE.getResponse_Evidence();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.ImpactAssessmentImpl <em>Impact Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.ImpactAssessmentImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getImpactAssessment()
		 * @generated
		 */
		EClass IMPACT_ASSESSMENT = eINSTANCE.getImpactAssessment();

		/**
		 * The meta object literal for the '<em><b>Proposal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__PROPOSAL = eINSTANCE.getImpactAssessment_Proposal();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__STAGE = eINSTANCE.getImpactAssessment_Stage();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_ASSESSMENT__GROUPS = eINSTANCE.getImpactAssessment_Groups();

		/**
		 * The meta object literal for the '<em><b>Cumulative Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__CUMULATIVE_EFFECT = eINSTANCE.getImpactAssessment_CumulativeEffect();

		/**
		 * The meta object literal for the '<em><b>Consultation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__CONSULTATION = eINSTANCE.getImpactAssessment_Consultation();

		/**
		 * The meta object literal for the '<em><b>Signed Off By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_ASSESSMENT__SIGNED_OFF_BY = eINSTANCE.getImpactAssessment_SignedOffBy();

		/**
		 * The meta object literal for the '<em><b>Signed Off On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__SIGNED_OFF_ON = eINSTANCE.getImpactAssessment_SignedOffOn();

		/**
		 * The meta object literal for the '<em><b>Review Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__REVIEW_DATE = eINSTANCE.getImpactAssessment_ReviewDate();

		/**
		 * The meta object literal for the '<em><b>Savings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_ASSESSMENT__SAVINGS = eINSTANCE.getImpactAssessment_Savings();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_ASSESSMENT__DECISIONS = eINSTANCE.getImpactAssessment_Decisions();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.GroupImpactImpl <em>Group Impact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.GroupImpactImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getGroupImpact()
		 * @generated
		 */
		EClass GROUP_IMPACT = eINSTANCE.getGroupImpact();

		/**
		 * The meta object literal for the '<em><b>Characteristic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_IMPACT__CHARACTERISTIC = eINSTANCE.getGroupImpact_Characteristic();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_IMPACT__EVIDENCE = eINSTANCE.getGroupImpact_Evidence();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_IMPACT__DIRECTION = eINSTANCE.getGroupImpact_Direction();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_IMPACT__SEVERITY = eINSTANCE.getGroupImpact_Severity();

		/**
		 * The meta object literal for the '<em><b>Mitigation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_IMPACT__MITIGATION = eINSTANCE.getGroupImpact_Mitigation();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP_IMPACT__OWNER = eINSTANCE.getGroupImpact_Owner();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_IMPACT__DATE = eINSTANCE.getGroupImpact_Date();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DiagramImpl <em>Diagram</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DiagramImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDiagram()
		 * @generated
		 */
		EClass DIAGRAM = eINSTANCE.getDiagram();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__KIND = eINSTANCE.getDiagram_Kind();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__SCOPE = eINSTANCE.getDiagram_Scope();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__LAYERS = eINSTANCE.getDiagram_Layers();

		/**
		 * The meta object literal for the '<em><b>Filters</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__FILTERS = eINSTANCE.getDiagram_Filters();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__POSITIONS = eINSTANCE.getDiagram_Positions();

		/**
		 * The meta object literal for the '<em><b>Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__ROUTES = eINSTANCE.getDiagram_Routes();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__HIDDEN = eINSTANCE.getDiagram_Hidden();

		/**
		 * The meta object literal for the '<em><b>Page Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__PAGE_NOTES = eINSTANCE.getDiagram_PageNotes();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DiagramPositionImpl <em>Diagram Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DiagramPositionImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDiagramPosition()
		 * @generated
		 */
		EClass DIAGRAM_POSITION = eINSTANCE.getDiagramPosition();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_POSITION__KEY = eINSTANCE.getDiagramPosition_Key();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_POSITION__X = eINSTANCE.getDiagramPosition_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_POSITION__Y = eINSTANCE.getDiagramPosition_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_POSITION__WIDTH = eINSTANCE.getDiagramPosition_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_POSITION__HEIGHT = eINSTANCE.getDiagramPosition_Height();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DiagramRouteImpl <em>Diagram Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DiagramRouteImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDiagramRoute()
		 * @generated
		 */
		EClass DIAGRAM_ROUTE = eINSTANCE.getDiagramRoute();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_ROUTE__KEY = eINSTANCE.getDiagramRoute_Key();

		/**
		 * The meta object literal for the '<em><b>Bend Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_ROUTE__BEND_POINTS = eINSTANCE.getDiagramRoute_BendPoints();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_ROUTE__KIND = eINSTANCE.getDiagramRoute_Kind();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.DiagramNoteImpl <em>Diagram Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.DiagramNoteImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDiagramNote()
		 * @generated
		 */
		EClass DIAGRAM_NOTE = eINSTANCE.getDiagramNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__TEXT = eINSTANCE.getDiagramNote_Text();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__X = eINSTANCE.getDiagramNote_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__Y = eINSTANCE.getDiagramNote_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__WIDTH = eINSTANCE.getDiagramNote_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__HEIGHT = eINSTANCE.getDiagramNote_Height();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.RuleSettingImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRuleSetting()
		 * @generated
		 */
		EClass RULE_SETTING = eINSTANCE.getRuleSetting();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__RULE_ID = eINSTANCE.getRuleSetting_RuleId();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__ENABLED = eINSTANCE.getRuleSetting_Enabled();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__SEVERITY = eINSTANCE.getRuleSetting_Severity();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__PARAMETERS = eINSTANCE.getRuleSetting_Parameters();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.impl.AcceptedFindingImpl <em>Accepted Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.impl.AcceptedFindingImpl
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAcceptedFinding()
		 * @generated
		 */
		EClass ACCEPTED_FINDING = eINSTANCE.getAcceptedFinding();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__RULE_ID = eINSTANCE.getAcceptedFinding_RuleId();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTED_FINDING__ELEMENT = eINSTANCE.getAcceptedFinding_Element();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__SUBJECT = eINSTANCE.getAcceptedFinding_Subject();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__REASON = eINSTANCE.getAcceptedFinding_Reason();

		/**
		 * The meta object literal for the '<em><b>Accepted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTED_FINDING__ACCEPTED_BY = eINSTANCE.getAcceptedFinding_AcceptedBy();

		/**
		 * The meta object literal for the '<em><b>Accepted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__ACCEPTED_ON = eINSTANCE.getAcceptedFinding_AcceptedOn();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_FINDING__EXPIRES = eINSTANCE.getAcceptedFinding_Expires();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Publication <em>Publication</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Publication
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPublication()
		 * @generated
		 */
		EEnum PUBLICATION = eINSTANCE.getPublication();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Rag <em>Rag</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Rag
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRag()
		 * @generated
		 */
		EEnum RAG = eINSTANCE.getRag();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Stage
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.AmountBasis <em>Amount Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.AmountBasis
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAmountBasis()
		 * @generated
		 */
		EEnum AMOUNT_BASIS = eINSTANCE.getAmountBasis();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.MilestoneType <em>Milestone Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.MilestoneType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMilestoneType()
		 * @generated
		 */
		EEnum MILESTONE_TYPE = eINSTANCE.getMilestoneType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.LinkType <em>Link Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.LinkType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getLinkType()
		 * @generated
		 */
		EEnum LINK_TYPE = eINSTANCE.getLinkType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.DependencyKind <em>Dependency Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.DependencyKind
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDependencyKind()
		 * @generated
		 */
		EEnum DEPENDENCY_KIND = eINSTANCE.getDependencyKind();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Criticality <em>Criticality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Criticality
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCriticality()
		 * @generated
		 */
		EEnum CRITICALITY = eINSTANCE.getCriticality();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.DependencyStatus <em>Dependency Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.DependencyStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDependencyStatus()
		 * @generated
		 */
		EEnum DEPENDENCY_STATUS = eINSTANCE.getDependencyStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.BenefitCategory <em>Benefit Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.BenefitCategory
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefitCategory()
		 * @generated
		 */
		EEnum BENEFIT_CATEGORY = eINSTANCE.getBenefitCategory();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.BenefitClass <em>Benefit Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.BenefitClass
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefitClass()
		 * @generated
		 */
		EEnum BENEFIT_CLASS = eINSTANCE.getBenefitClass();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.BenefitStatus <em>Benefit Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.BenefitStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBenefitStatus()
		 * @generated
		 */
		EEnum BENEFIT_STATUS = eINSTANCE.getBenefitStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.SavingType <em>Saving Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.SavingType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingType()
		 * @generated
		 */
		EEnum SAVING_TYPE = eINSTANCE.getSavingType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Cashability <em>Cashability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Cashability
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCashability()
		 * @generated
		 */
		EEnum CASHABILITY = eINSTANCE.getCashability();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Recurrence <em>Recurrence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Recurrence
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRecurrence()
		 * @generated
		 */
		EEnum RECURRENCE = eINSTANCE.getRecurrence();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Confidence
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.SavingStatus <em>Saving Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.SavingStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSavingStatus()
		 * @generated
		 */
		EEnum SAVING_STATUS = eINSTANCE.getSavingStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.OneOffCostType <em>One Off Cost Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.OneOffCostType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOneOffCostType()
		 * @generated
		 */
		EEnum ONE_OFF_COST_TYPE = eINSTANCE.getOneOffCostType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.CostNature <em>Cost Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.CostNature
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCostNature()
		 * @generated
		 */
		EEnum COST_NATURE = eINSTANCE.getCostNature();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.FundingSource <em>Funding Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.FundingSource
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getFundingSource()
		 * @generated
		 */
		EEnum FUNDING_SOURCE = eINSTANCE.getFundingSource();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.OptionStatus <em>Option Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.OptionStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOptionStatus()
		 * @generated
		 */
		EEnum OPTION_STATUS = eINSTANCE.getOptionStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.OptionKind <em>Option Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.OptionKind
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getOptionKind()
		 * @generated
		 */
		EEnum OPTION_KIND = eINSTANCE.getOptionKind();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.RiskNature <em>Risk Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.RiskNature
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskNature()
		 * @generated
		 */
		EEnum RISK_NATURE = eINSTANCE.getRiskNature();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.RiskCategory <em>Risk Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.RiskCategory
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskCategory()
		 * @generated
		 */
		EEnum RISK_CATEGORY = eINSTANCE.getRiskCategory();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.RiskResponse <em>Risk Response</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.RiskResponse
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskResponse()
		 * @generated
		 */
		EEnum RISK_RESPONSE = eINSTANCE.getRiskResponse();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Velocity <em>Velocity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Velocity
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getVelocity()
		 * @generated
		 */
		EEnum VELOCITY = eINSTANCE.getVelocity();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.DirectionOfTravel <em>Direction Of Travel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.DirectionOfTravel
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDirectionOfTravel()
		 * @generated
		 */
		EEnum DIRECTION_OF_TRAVEL = eINSTANCE.getDirectionOfTravel();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.ReviewFrequency <em>Review Frequency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.ReviewFrequency
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getReviewFrequency()
		 * @generated
		 */
		EEnum REVIEW_FREQUENCY = eINSTANCE.getReviewFrequency();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.EscalationLevel <em>Escalation Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.EscalationLevel
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getEscalationLevel()
		 * @generated
		 */
		EEnum ESCALATION_LEVEL = eINSTANCE.getEscalationLevel();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.RiskStatus <em>Risk Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.RiskStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getRiskStatus()
		 * @generated
		 */
		EEnum RISK_STATUS = eINSTANCE.getRiskStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.ActionStatus <em>Action Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.ActionStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getActionStatus()
		 * @generated
		 */
		EEnum ACTION_STATUS = eINSTANCE.getActionStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.ControlType <em>Control Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.ControlType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getControlType()
		 * @generated
		 */
		EEnum CONTROL_TYPE = eINSTANCE.getControlType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Effectiveness <em>Effectiveness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Effectiveness
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getEffectiveness()
		 * @generated
		 */
		EEnum EFFECTIVENESS = eINSTANCE.getEffectiveness();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.IssueType <em>Issue Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.IssueType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getIssueType()
		 * @generated
		 */
		EEnum ISSUE_TYPE = eINSTANCE.getIssueType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Level
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.ItemStatus <em>Item Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.ItemStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getItemStatus()
		 * @generated
		 */
		EEnum ITEM_STATUS = eINSTANCE.getItemStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.AssumptionStatus <em>Assumption Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.AssumptionStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAssumptionStatus()
		 * @generated
		 */
		EEnum ASSUMPTION_STATUS = eINSTANCE.getAssumptionStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.PrincipleStatus <em>Principle Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.PrincipleStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPrincipleStatus()
		 * @generated
		 */
		EEnum PRINCIPLE_STATUS = eINSTANCE.getPrincipleStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.TestResult <em>Test Result</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.TestResult
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getTestResult()
		 * @generated
		 */
		EEnum TEST_RESULT = eINSTANCE.getTestResult();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.BodyType <em>Body Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.BodyType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBodyType()
		 * @generated
		 */
		EEnum BODY_TYPE = eINSTANCE.getBodyType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.DecisionStatus <em>Decision Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.DecisionStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDecisionStatus()
		 * @generated
		 */
		EEnum DECISION_STATUS = eINSTANCE.getDecisionStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.CommentType <em>Comment Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.CommentType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCommentType()
		 * @generated
		 */
		EEnum COMMENT_TYPE = eINSTANCE.getCommentType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.ResponseType <em>Response Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.ResponseType
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getResponseType()
		 * @generated
		 */
		EEnum RESPONSE_TYPE = eINSTANCE.getResponseType();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.CommentStatus <em>Comment Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.CommentStatus
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCommentStatus()
		 * @generated
		 */
		EEnum COMMENT_STATUS = eINSTANCE.getCommentStatus();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.AssessmentStage <em>Assessment Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.AssessmentStage
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getAssessmentStage()
		 * @generated
		 */
		EEnum ASSESSMENT_STAGE = eINSTANCE.getAssessmentStage();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.Characteristic <em>Characteristic</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.Characteristic
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getCharacteristic()
		 * @generated
		 */
		EEnum CHARACTERISTIC = eINSTANCE.getCharacteristic();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.ImpactDirection <em>Impact Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.ImpactDirection
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getImpactDirection()
		 * @generated
		 */
		EEnum IMPACT_DIRECTION = eINSTANCE.getImpactDirection();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.SeverityChoice <em>Severity Choice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.SeverityChoice
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getSeverityChoice()
		 * @generated
		 */
		EEnum SEVERITY_CHOICE = eINSTANCE.getSeverityChoice();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.ActivityCategory <em>Activity Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.ActivityCategory
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getActivityCategory()
		 * @generated
		 */
		EEnum ACTIVITY_CATEGORY = eINSTANCE.getActivityCategory();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.BendKind <em>Bend Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.BendKind
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getBendKind()
		 * @generated
		 */
		EEnum BEND_KIND = eINSTANCE.getBendKind();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.DayKind <em>Day Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.DayKind
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDayKind()
		 * @generated
		 */
		EEnum DAY_KIND = eINSTANCE.getDayKind();

		/**
		 * The meta object literal for the '{@link org.goldthread.model.InfluenceLevel <em>Influence Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.InfluenceLevel
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getInfluenceLevel()
		 * @generated
		 */
		EEnum INFLUENCE_LEVEL = eINSTANCE.getInfluenceLevel();

		/**
		 * The meta object literal for the '<em>Uuid</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getUuid()
		 * @generated
		 */
		EDataType UUID = eINSTANCE.getUuid();

		/**
		 * The meta object literal for the '<em>Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getText()
		 * @generated
		 */
		EDataType TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Money</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getMoney()
		 * @generated
		 */
		EDataType MONEY = eINSTANCE.getMoney();

		/**
		 * The meta object literal for the '<em>Fte</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getFte()
		 * @generated
		 */
		EDataType FTE = eINSTANCE.getFte();

		/**
		 * The meta object literal for the '<em>Percent</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getPercent()
		 * @generated
		 */
		EDataType PERCENT = eINSTANCE.getPercent();

		/**
		 * The meta object literal for the '<em>Score</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getScore()
		 * @generated
		 */
		EDataType SCORE = eINSTANCE.getScore();

		/**
		 * The meta object literal for the '<em>Working Days</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getWorkingDays()
		 * @generated
		 */
		EDataType WORKING_DAYS = eINSTANCE.getWorkingDays();

		/**
		 * The meta object literal for the '<em>Financial Year</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.goldthread.model.FinancialYear
		 * @see org.goldthread.model.impl.GoldthreadPackageImpl#getFinancialYear()
		 * @generated
		 */
		EDataType FINANCIAL_YEAR = eINSTANCE.getFinancialYear();

	}

} //GoldthreadPackage
