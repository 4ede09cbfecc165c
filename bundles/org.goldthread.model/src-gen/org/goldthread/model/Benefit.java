/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Benefit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measurable improvement, with its profile (Green Book, Box 9).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Benefit#getCategory <em>Category</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getBenefitClass <em>Benefit Class</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getServiceFeature <em>Service Feature</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getResponsibleOfficer <em>Responsible Officer</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getDisBenefits <em>Dis Benefits</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getPerformanceMeasure <em>Performance Measure</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getTargetImprovement <em>Target Improvement</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getBaselineValue <em>Baseline Value</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getBaselineDate <em>Baseline Date</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getBaselineSource <em>Baseline Source</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getMeasurementFrequency <em>Measurement Frequency</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getTimescale <em>Timescale</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#isDescribable <em>Describable</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#isObservable <em>Observable</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#isAttributable <em>Attributable</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#isMeasurable <em>Measurable</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getFullYearValue <em>Full Year Value</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getPotentialCost <em>Potential Cost</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getAttributionShare <em>Attribution Share</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.goldthread.model.Benefit#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getBenefit()
 * @generated
 */
public interface Benefit extends Owned {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.BenefitCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it reaches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.goldthread.model.BenefitCategory
	 * @see #setCategory(BenefitCategory)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Category()
	 * @generated
	 */
	BenefitCategory getCategory();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.goldthread.model.BenefitCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(BenefitCategory value);

	/**
	 * Returns the value of the '<em><b>Benefit Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.BenefitClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefit Class</em>' attribute.
	 * @see org.goldthread.model.BenefitClass
	 * @see #setBenefitClass(BenefitClass)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_BenefitClass()
	 * @generated
	 */
	BenefitClass getBenefitClass();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getBenefitClass <em>Benefit Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benefit Class</em>' attribute.
	 * @see org.goldthread.model.BenefitClass
	 * @see #getBenefitClass()
	 * @generated
	 */
	void setBenefitClass(BenefitClass value);

	/**
	 * Returns the value of the '<em><b>Service Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The feature of the service that gives rise to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Feature</em>' attribute.
	 * @see #setServiceFeature(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_ServiceFeature()
	 * @generated
	 */
	String getServiceFeature();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getServiceFeature <em>Service Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Feature</em>' attribute.
	 * @see #getServiceFeature()
	 * @generated
	 */
	void setServiceFeature(String value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities to secure it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute.
	 * @see #setActivities(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Activities()
	 * @generated
	 */
	String getActivities();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getActivities <em>Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activities</em>' attribute.
	 * @see #getActivities()
	 * @generated
	 */
	void setActivities(String value);

	/**
	 * Returns the value of the '<em><b>Responsible Officer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that secures it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible Officer</em>' reference.
	 * @see #setResponsibleOfficer(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_ResponsibleOfficer()
	 * @generated
	 */
	Role getResponsibleOfficer();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getResponsibleOfficer <em>Responsible Officer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible Officer</em>' reference.
	 * @see #getResponsibleOfficer()
	 * @generated
	 */
	void setResponsibleOfficer(Role value);

	/**
	 * Returns the value of the '<em><b>Dis Benefits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What gets worse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dis Benefits</em>' attribute.
	 * @see #setDisBenefits(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_DisBenefits()
	 * @generated
	 */
	String getDisBenefits();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getDisBenefits <em>Dis Benefits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dis Benefits</em>' attribute.
	 * @see #getDisBenefits()
	 * @generated
	 */
	void setDisBenefits(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.BenefitStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.BenefitStatus
	 * @see #setStatus(BenefitStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Status()
	 * @generated
	 */
	BenefitStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.BenefitStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(BenefitStatus value);

	/**
	 * Returns the value of the '<em><b>Rag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Rag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivery confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #setRag(Rag)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Rag()
	 * @generated
	 */
	Rag getRag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getRag()
	 * @generated
	 */
	void setRag(Rag value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows that it comes about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Evidence()
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Performance Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performance Measure</em>' attribute.
	 * @see #setPerformanceMeasure(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_PerformanceMeasure()
	 * @generated
	 */
	String getPerformanceMeasure();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getPerformanceMeasure <em>Performance Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performance Measure</em>' attribute.
	 * @see #getPerformanceMeasure()
	 * @generated
	 */
	void setPerformanceMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Target Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Improvement aimed for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Improvement</em>' attribute.
	 * @see #setTargetImprovement(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_TargetImprovement()
	 * @generated
	 */
	String getTargetImprovement();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getTargetImprovement <em>Target Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Improvement</em>' attribute.
	 * @see #getTargetImprovement()
	 * @generated
	 */
	void setTargetImprovement(String value);

	/**
	 * Returns the value of the '<em><b>Baseline Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value before the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Value</em>' attribute.
	 * @see #setBaselineValue(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_BaselineValue()
	 * @generated
	 */
	String getBaselineValue();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getBaselineValue <em>Baseline Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Value</em>' attribute.
	 * @see #getBaselineValue()
	 * @generated
	 */
	void setBaselineValue(String value);

	/**
	 * Returns the value of the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the baseline was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Date</em>' attribute.
	 * @see #setBaselineDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_BaselineDate()
	 * @generated
	 */
	LocalDate getBaselineDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getBaselineDate <em>Baseline Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Date</em>' attribute.
	 * @see #getBaselineDate()
	 * @generated
	 */
	void setBaselineDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Baseline Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the baseline comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Source</em>' attribute.
	 * @see #setBaselineSource(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_BaselineSource()
	 * @generated
	 */
	String getBaselineSource();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getBaselineSource <em>Baseline Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Source</em>' attribute.
	 * @see #getBaselineSource()
	 * @generated
	 */
	void setBaselineSource(String value);

	/**
	 * Returns the value of the '<em><b>Measurement Frequency</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ReviewFrequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurement Frequency</em>' attribute.
	 * @see org.goldthread.model.ReviewFrequency
	 * @see #setMeasurementFrequency(ReviewFrequency)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_MeasurementFrequency()
	 * @generated
	 */
	ReviewFrequency getMeasurementFrequency();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getMeasurementFrequency <em>Measurement Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measurement Frequency</em>' attribute.
	 * @see org.goldthread.model.ReviewFrequency
	 * @see #getMeasurementFrequency()
	 * @generated
	 */
	void setMeasurementFrequency(ReviewFrequency value);

	/**
	 * Returns the value of the '<em><b>Timescale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it comes about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timescale</em>' attribute.
	 * @see #setTimescale(String)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Timescale()
	 * @generated
	 */
	String getTimescale();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getTimescale <em>Timescale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timescale</em>' attribute.
	 * @see #getTimescale()
	 * @generated
	 */
	void setTimescale(String value);

	/**
	 * Returns the value of the '<em><b>Describable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DOAM: it can be described.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Describable</em>' attribute.
	 * @see #setDescribable(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Describable()
	 * @generated
	 */
	boolean isDescribable();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#isDescribable <em>Describable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Describable</em>' attribute.
	 * @see #isDescribable()
	 * @generated
	 */
	void setDescribable(boolean value);

	/**
	 * Returns the value of the '<em><b>Observable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DOAM: it can be observed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observable</em>' attribute.
	 * @see #setObservable(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Observable()
	 * @generated
	 */
	boolean isObservable();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#isObservable <em>Observable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observable</em>' attribute.
	 * @see #isObservable()
	 * @generated
	 */
	void setObservable(boolean value);

	/**
	 * Returns the value of the '<em><b>Attributable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DOAM: it can be attributed to the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributable</em>' attribute.
	 * @see #setAttributable(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Attributable()
	 * @generated
	 */
	boolean isAttributable();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#isAttributable <em>Attributable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attributable</em>' attribute.
	 * @see #isAttributable()
	 * @generated
	 */
	void setAttributable(boolean value);

	/**
	 * Returns the value of the '<em><b>Measurable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DOAM: it can be measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurable</em>' attribute.
	 * @see #setMeasurable(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Measurable()
	 * @generated
	 */
	boolean isMeasurable();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#isMeasurable <em>Measurable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measurable</em>' attribute.
	 * @see #isMeasurable()
	 * @generated
	 */
	void setMeasurable(boolean value);

	/**
	 * Returns the value of the '<em><b>Full Year Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value in a full year, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Year Value</em>' attribute.
	 * @see #setFullYearValue(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_FullYearValue()
	 * @generated
	 */
	BigDecimal getFullYearValue();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getFullYearValue <em>Full Year Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Year Value</em>' attribute.
	 * @see #getFullYearValue()
	 * @generated
	 */
	void setFullYearValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Potential Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of securing it, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Potential Cost</em>' attribute.
	 * @see #setPotentialCost(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_PotentialCost()
	 * @generated
	 */
	BigDecimal getPotentialCost();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getPotentialCost <em>Potential Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential Cost</em>' attribute.
	 * @see #getPotentialCost()
	 * @generated
	 */
	void setPotentialCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Attribution Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the improvement that the change can claim, in per cent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribution Share</em>' attribute.
	 * @see #setAttributionShare(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_AttributionShare()
	 * @generated
	 */
	Integer getAttributionShare();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Benefit#getAttributionShare <em>Attribution Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution Share</em>' attribute.
	 * @see #getAttributionShare()
	 * @generated
	 */
	void setAttributionShare(Integer value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Outcomes()
	 * @generated
	 */
	EList<Outcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Capability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capabilities that it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Capabilities()
	 * @generated
	 */
	EList<Capability> getCapabilities();

	/**
	 * Returns the value of the '<em><b>Dependencies</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Dependency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand-overs that it waits for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dependencies</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Dependencies()
	 * @generated
	 */
	EList<Dependency> getDependencies();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Measures()
	 * @generated
	 */
	EList<Measure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.BenefitPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plan, forecast and actual by period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profile</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getBenefit_Profile()
	 * @generated
	 */
	EList<BenefitPeriod> getProfile();

} // Benefit
