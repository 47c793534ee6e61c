package law

// The slugs stand in the order in which a report names them, in groups that go doc shows
// whole. What is said of each is written by .ci/update from the data of package statute.

// The rules on whether the law reaches a convention.
const (
	// LegalBasis is a rule: the convention is concluded on a day when L. 227-1 is in force
	// (L. 227-1, I; since 1 January 1997).
	// French: la convention est conclue un jour où L. 227-1 est en vigueur.
	// Self-employed scheme: the convention is concluded on a day when L. 611-7 and R. 611-18
	// are both in force (L. 611-7, I; R. 611-18; from 28 January 2006 to 31 December 2017).
	LegalBasis Rule = iota + 1
	// CoveredScope is a rule: it is about one of the five branches of L. 200-2 or about
	// collection (L. 227-1, I; L. 200-2; since 1 January 2021).
	// French: elle porte sur une des cinq branches de L. 200-2 ou sur le recouvrement.
	// Before, from 1 January 1997, it was worded otherwise or bound others.
	CoveredScope
)

// The rules on its parties and who signs for them.
const (
	// EntitledBody is a rule: the State concludes with Cnam, Cnav, Cnaf, CNSA or ACOSS
	// (L. 227-1, I, al. 1; since 1 January 2021).
	// French: l’État conclut avec la Cnam, la Cnav, la Cnaf, la CNSA ou l’ACOSS.
	// Before: the State concludes with Cnam, Cnav, Cnaf or ACOSS (L. 227-1, I, al. 1; from
	// 1 January 1997 to 31 December 2020).
	// Self-employed scheme: the State concludes with the national fund of the RSI (L. 611-7, I;
	// from 28 January 2006 to 31 December 2017).
	EntitledBody Rule = CoveredScope + 1 + iota
	// BodyOfScope is a rule:
	//   - sickness and work accidents: it is concluded with Cnam, which manages the branch
	//     (L. 227-1, I; L. 221-1; since 1 January 2018)
	//   - old age: it is concluded with Cnav, which manages the branch (L. 227-1, I; L. 222-1;
	//     since 1 January 2018)
	//   - family: it is concluded with Cnaf, which manages the branch (L. 227-1, I; L. 223-1;
	//     since 1 January 2018)
	//   - autonomy: it is concluded with CNSA, which manages the branch (L. 227-1, I; L. 223-5;
	//     since 14 May 2022)
	//   - collection: it is concluded with ACOSS, which centralises collection (L. 227-1, I;
	//     since 1 January 2018)
	// Before, from 1 January 1997, it was worded otherwise or bound others.
	BodyOfScope
	// StateParty is a rule: at least one signature for the State (L. 227-1, I, al. 1; since
	// 1 January 1997).
	// French: au moins une signature pour l’État.
	// Self-employed scheme: the same (L. 611-7, I; from 28 January 2006 to 31 December 2017).
	// Self-employed scheme, amendments: the same (R. 611-18; from 1 January 2018 to
	// 31 December 2019).
	StateParty
	// BodySignatories is a rule:
	//   - work accidents: the chair of the committee on work accidents and occupational
	//     diseases and the director-general of Cnam sign for the body (L. 227-2; since
	//     17 August 2004)
	//   - sickness: the chair of the council and the director-general sign for the body
	//     (L. 227-2; now L. 221-3, II; since 17 August 2004)
	//   - old age, family and collection: the chair of the board and the director-general or
	//     the director sign for the body (L. 227-2; L. 222-5; L. 223-3; L. 225-3; since
	//     17 August 2004)
	//   - autonomy: the chair of the council and the director-general or the director sign for
	//     the body (L. 227-2; L. 223-7; since 14 May 2022)
	// Before, from 1 January 1997, it was worded otherwise or bound others.
	// Self-employed scheme: the chair of the board and the director-general sign for the
	// national fund (R. 611-19; from 28 January 2006 to 31 December 2017, amendments until
	// 31 December 2019).
	BodySignatories
)

// The rules on what the parties take on.
const (
	// ReciprocalCommitments is a rule: at least one commitment by the State and one by the body
	// (L. 227-1, I, al. 1; since 1 January 1997).
	// French: au moins un engagement de l’État et un de l’organisme.
	// Self-employed scheme: the same (L. 611-7, I; from 28 January 2006 to 31 December 2017).
	ReciprocalCommitments Rule = BodySignatories + 1 + iota
	// ActionsByEachParty is a rule: at least one action by the State and one by the body
	// (L. 227-1, I, al. 2; since 1 January 1997).
	// French: au moins une action de l’État et une de l’organisme.
	// Self-employed scheme: the same (L. 611-7, I; from 28 January 2006 to 31 December 2017).
	ActionsByEachParty
	// OperatingMeans is a rule: it sets the operating means (L. 227-1, I, al. 2; since
	// 1 January 1997).
	// French: elle fixe les moyens de fonctionnement.
	// Self-employed scheme: the same (L. 611-7, I; from 28 January 2006 to 31 December 2017).
	OperatingMeans
)

// The rules on its objectives.
const (
	// ImplementationObjectives is a rule: at least one objective on applying the law on risk
	// management, benefits or collection (L. 227-1, I, 1°; since 1 January 1997).
	// French: au moins un objectif de mise en œuvre des textes sur le risque, les prestations
	// ou le recouvrement.
	// Self-employed scheme: at least one objective on applying the law on management of risks,
	// benefits or collection (R. 611-18, I, 1°; from 28 January 2006 to 31 December 2017,
	// amendments until 31 December 2019).
	ImplementationObjectives Rule = OperatingMeans + 1 + iota
	// ServiceQualityObjectives is a rule: at least one objective on the quality of service to
	// users (L. 227-1, I, 2°; since 1 January 1997).
	// French: au moins un objectif de qualité du service aux usagers.
	// Self-employed scheme: the same (R. 611-18, I, 2°; from 28 January 2006 to
	// 31 December 2017, amendments until 31 December 2019).
	ServiceQualityObjectives
	// ProductivityObjectives is a rule, for all but autonomy: at least one objective on the
	// network’s productivity and territorial organisation (L. 227-1, I, 2° bis; since
	// 21 December 2004).
	// French: au moins un objectif de productivité et d’organisation territoriale du réseau.
	// Self-employed scheme: the same (R. 611-18, I, 3°; from 28 January 2006 to
	// 31 December 2017, amendments until 31 December 2019).
	ProductivityObjectives
	// CoordinationObjectives is a rule, for autonomy: at least one objective on coordinating
	// those who act for autonomy, in place of productivity (L. 227-1, I, 2° bis; since
	// 1 January 2021).
	// French: au moins un objectif de coordination de ceux qui agissent pour l’autonomie, au
	// lieu de la productivité.
	CoordinationObjectives
	// SocialActionObjectives is a rule: at least one objective of social action, prevention,
	// the fight against exclusion or support for autonomy (L. 227-1, I, 3°; since
	// 1 January 2021).
	// French: au moins un objectif d’action sociale, de prévention, de lutte contre l’exclusion
	// ou de soutien à l’autonomie.
	// Before: at least one objective of social action, prevention or the fight against
	// exclusion (L. 227-1, I, 3°; from 31 July 1998 to 31 December 2020).
	// Self-employed scheme: at least one objective of social action, prevention or the fight
	// against exclusion (R. 611-18, I, 4°; from 28 January 2006 to 31 December 2017, amendments
	// until 31 December 2019).
	SocialActionObjectives
)

// The rules on budgets, the network of local bodies and the self-employed.
const (
	// BudgetRules is a rule:
	//   - sickness: the rules of computation and evolution of the management budget, the
	//     social-action budget and the prevention budget; where the convention has it, of the
	//     autonomy-support budget (L. 227-1, I, 4°; R. 251-1; since 1 January 2021)
	//   - work accidents: the rules of computation and evolution of the management budget and
	//     the prevention budget; where the convention has them, of the social-action budget and
	//     the autonomy-support budget (L. 227-1, I, 4°; R. 251-1; since 1 January 2021)
	//   - old age and family: the rules of computation and evolution of the management budget
	//     and the social-action budget; where the convention has them, of the prevention budget
	//     and the autonomy-support budget (L. 227-1, I, 4°; R. 251-14; R. 251-24; since
	//     1 January 2021)
	//   - collection: the rules of computation and evolution of the management budget; where
	//     the convention has them, of the social-action budget, the prevention budget and the
	//     autonomy-support budget (L. 227-1, I, 4°; R. 251-32; since 1 January 2021)
	//   - autonomy: the rules of computation and evolution of the management budget and the
	//     autonomy-support budget; where the convention has them, of the social-action budget
	//     and the prevention budget (L. 227-1, I, 4°; since 1 January 2021)
	// Before, from 1 January 1997, it was worded otherwise or bound others.
	// Self-employed scheme: rules of computation and evolution for the management budget and
	// the intervention budget (R. 611-18, I, 5°; from 28 January 2006 to 31 December 2017,
	// amendments until 31 December 2019).
	BudgetRules Rule = SocialActionObjectives + 1 + iota
	// NetworkExclusion is a rule, for autonomy: no clause on a network of local bodies
	// (L. 227-1, I, 5°; since 1 January 2021).
	// French: pas de clause sur un réseau de caisses locales.
	NetworkExclusion
	// SelfEmployedCommitments is a rule, for sickness, old age and collection: at least one
	// objective and one action dedicated to self-employed workers (L. 227-1, I, al. 11; since
	// 1 January 2018).
	// French: au moins un objectif et une action dédiés aux travailleurs indépendants.
	SelfEmployedCommitments
)

// The rules on the two clauses that every convention has to settle.
const (
	// AmendmentConditions is a rule: a clause on amendments that provides for financing acts
	// and for important changes of workload that come from a change of law (now L. 227-1, I,
	// al. 13 (1°); since 1 January 1997).
	// French: une clause sur les avenants, qui prévoit les lois de financement et les fortes
	// variations de charge liées à l’évolution des textes.
	// Self-employed scheme: the same (R. 611-18, I, al. 10 (1°); from 28 January 2006 to
	// 31 December 2017, amendments until 31 December 2019).
	AmendmentConditions Rule = SelfEmployedCommitments + 1 + iota
	// EvaluationProcess is a rule: an evaluation of results in which both parties are heard
	// (now L. 227-1, I, al. 14 (2°); since 1 January 1997).
	// French: une évaluation des résultats où les deux parties sont entendues.
	// Self-employed scheme: the same (R. 611-18, I, al. 11 (2°); from 28 January 2006 to
	// 31 December 2017, amendments until 31 December 2019).
	EvaluationProcess
)

// The rules on what sickness and the RSI had to hold.
const (
	// SicknessOrientations was a rule:
	//   - sickness: the Government’s orientations on public health, medical demography and
	//     medicines (L. 227-1, II; from 1 January 1997 to 30 July 1998)
	//   - sickness: the Government’s orientations on public health, medical demography,
	//     medicines and the fight against exclusion in access to care (L. 227-1, II; from
	//     31 July 1998 to 13 May 2009)
	// Self-employed scheme: the Government’s orientations on public health, medical demography,
	// medicines and the fight against exclusion in access to care (R. 611-18, II; from
	// 28 January 2006 to 31 December 2017, amendments until 31 December 2019).
	SicknessOrientations Rule = EvaluationProcess + 1 + iota
	// ControlPlan was a rule, for sickness: a plan for checking benefits (L. 227-1, II; from
	// 19 December 2003 to 13 May 2009).
	// French: un plan de contrôle des prestations.
	// Self-employed scheme: the same (R. 611-18, II; from 28 January 2006 to 31 December 2017,
	// amendments until 31 December 2019).
	ControlPlan
)

// The rule on how long it runs.
const (
	// MinimumTerm is a rule: a term of at least four years (L. 227-1, III; since
	// 21 December 2004).
	// French: une période d’au moins quatre ans.
	// Before: a term of at least three years (L. 227-1, III; from 1 January 1997 to
	// 20 December 2004).
	// Self-employed scheme: the same as now (L. 611-7, I; from 28 January 2006 to
	// 31 December 2017).
	MinimumTerm Rule = ControlPlan + 1 + iota
)

// The rules about an amendment, beside those of its own signatures and of what it
// rewrites.
const (
	// AmendmentBasis is a rule: the amendment is concluded on a day when the law allows one
	// (now L. 227-1, I, al. 13 (1°); since 1 January 1997).
	// French: l’avenant est conclu un jour où les textes en permettent.
	// Self-employed scheme: the same (R. 611-18, I, al. 10 (1°); from 28 January 2006 to
	// 31 December 2017).
	// Self-employed scheme: the same (R. 611-18, I, al. 10 (1°); décret n° 2018-174, art. 17,
	// II; from 1 January 2018 to 31 December 2019).
	AmendmentBasis Rule = MinimumTerm + 1 + iota
	// AmendmentSameBody is a rule: the amendment is concluded by the same parties (L. 227-1, I,
	// al. 1; since 1 January 1997).
	// French: l’avenant est conclu par les mêmes parties.
	// Self-employed scheme: the same (L. 611-7, I; from 28 January 2006 to 31 December 2017).
	// Self-employed scheme: the same (R. 611-18; from 1 January 2018 to 31 December 2019).
	AmendmentSameBody
	// DelegatedFundsTerm was a rule of the self-employed scheme: the term ends by
	// 31 December 2019 (décret n° 2018-174, art. 17, II; loi n° 2017-1836, art. 15; from
	// 1 January 2018 to 31 December 2019).
	// French: la période s’achève au plus tard le 31 décembre 2019.
	DelegatedFundsTerm
)

// The observations: what is pointed out and makes nothing unlawful.
const (
	// AmendmentInTerm is an observation: the amendment is concluded between the conclusion and
	// the end of the term (now L. 227-1, I, al. 13 (1°); since 1 January 1997).
	// French: l’avenant est conclu entre la conclusion et la fin de la période.
	// Self-employed scheme: the same (R. 611-18, I, al. 10 (1°); from 28 January 2006 to
	// 31 December 2019).
	AmendmentInTerm Rule = DelegatedFundsTerm + 1 + iota
	// AmendmentTrigger is an observation: the amendment invokes a trigger that the convention
	// provides for (since 1 January 1997).
	// French: l’avenant invoque un motif que la convention prévoit.
	// Self-employed scheme: the same (from 28 January 2006 to 31 December 2019).
	AmendmentTrigger
	// AdversarialEvaluation is an observation: a closed evaluation has heard, or invited, each
	// party on every objective that it covers (now L. 227-1, I, al. 14 (2°); since
	// 1 January 1997).
	// French: une évaluation close a entendu, ou invité, chaque partie sur chaque objectif
	// qu’elle couvre.
	// Self-employed scheme: the same (R. 611-18, I, al. 11 (2°); from 28 January 2006 to
	// 31 December 2017).
	AdversarialEvaluation
	// RetroactiveTerm is an observation: the term does not end before the act that sets it is
	// concluded (since 1 January 1997).
	// French: la période ne s’achève pas avant la conclusion de l’acte qui la fixe.
	// Self-employed scheme: the same (from 28 January 2006 to 31 December 2017, amendments
	// until 31 December 2019).
	RetroactiveTerm
	// SignatureDays is an observation: the act bears the day of its last signature (since
	// 1 January 1997).
	// French: l’acte porte la date de sa dernière signature.
	// Self-employed scheme: the same (from 28 January 2006 to 31 December 2017, amendments
	// until 31 December 2019).
	SignatureDays
	// LateSignature is an observation:
	//   - all but autonomy: the convention is signed before 1 January of the first year of its
	//     term (L. 224-10, al. 3; since 1 January 1997)
	//   - autonomy: the convention is signed before 1 January of the first year of its term
	//     (L. 224-10, al. 3; since 14 May 2022)
	// Self-employed scheme: the same (L. 224-10, al. 3; L. 611-5, al. 2; from 9 December 2005
	// to 31 December 2017).
	LateSignature
	// ConsistentConvention was an observation of the self-employed scheme: the sickness
	// convention named has a day in common with this one (R. 611-18, II; from 28 January 2006
	// to 31 December 2017, amendments until 31 December 2019).
	// French: la convention maladie nommée a un jour commun avec celle-ci.
	ConsistentConvention
)

// The open norms: what the law demands and no document can show.
const (
	// FinancingActs is an open norm: the convention keeps within the social security financing
	// acts (L. 227-1, I, al. 1; since 1 January 1997).
	// French: la convention respecte les lois de financement de la sécurité sociale.
	// Self-employed scheme: the convention takes account of the general conditions of balance
	// set by the social security financing acts (L. 611-7, I; from 28 January 2006 to
	// 31 December 2017).
	FinancingActs Rule = ConsistentConvention + 1 + iota
	// ConsistentOrientations was an open norm of the self-employed scheme: orientations
	// consistent with those of the general scheme’s sickness branch (R. 611-18, II; from
	// 28 January 2006 to 31 December 2017).
	// French: des orientations cohérentes avec celles de la branche maladie du régime général.
	ConsistentOrientations
	// FrameworkConvention is an open norm: the convention is negotiated within the framework
	// convention on performance (L. 114-23, III; since 23 December 2011).
	// French: la convention est négociée dans le respect de la convention-cadre de performance.
	// Self-employed scheme: the same (L. 114-23, III; from 23 December 2011 to
	// 31 December 2017).
	FrameworkConvention
)

// The duties: what conclusion, and each amendment, start.
const (
	// InformSupervisoryCouncil was a duty, for all but autonomy: communicate the convention to
	// the body’s supervisory council (L. 227-1, III; L. 228-1; from 1 January 1997 to
	// 22 December 2011).
	// French: communiquer la convention au conseil de surveillance de l’organisme.
	InformSupervisoryCouncil Rule = FrameworkConvention + 1 + iota
	// TransmitToParliament is a duty: transmit the convention, and its amendments, to the
	// commissions of both assemblies meant by LO. 111-9 (L. 227-1, III; LO. 111-9; since
	// 3 August 2005).
	// French: transmettre la convention, et ses avenants, aux commissions des deux assemblées
	// que vise LO. 111-9.
	// Before: transmit the convention, and its amendments, to the commission meant by L. 111-9
	// (L. 227-1, III; L. 111-9; from 21 December 2004 to 2 August 2005).
	// Self-employed scheme: transmit the convention, and its amendments, to the competent
	// commission of each assembly (R. 611-18, III; from 28 January 2006 to 31 December 2017,
	// amendments until 31 December 2019).
	TransmitToParliament
	// AnnualSicknessAmendment was a duty, for sickness: conclude, within fifteen days of the
	// publication of each financing act, the amendment that sets the forecast for ambulatory
	// care of its year (L. 227-1, II; L. 162-1-8; from 1 January 1997 to 13 May 2009).
	// French: conclure, dans les quinze jours de la publication de chaque loi de financement,
	// l’avenant qui fixe la prévision de dépenses de soins de ville de son année.
	AnnualSicknessAmendment
)
