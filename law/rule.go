package law

import "iter"

// A Rule is the slug of one thing that is to be said of conventions: a rule, an
// observation, an open norm or a duty; which of the four, of whom and on what days, package
// statute tells. A slug is a public contract: the same across versions of the law and across
// schemes, never reused.
//
// A Rule is an error, so that errors.Is(err, law.MinimumTerm) asks whether err
// reports a breach of that rule. The zero Rule is none.
type Rule uint8

var slugs = [...]string{
	LegalBasis:               "legal-basis",
	CoveredScope:             "covered-scope",
	EntitledBody:             "entitled-body",
	BodyOfScope:              "body-of-scope",
	StateParty:               "state-party",
	BodySignatories:          "body-signatories",
	ReciprocalCommitments:    "reciprocal-commitments",
	ActionsByEachParty:       "actions-by-each-party",
	OperatingMeans:           "operating-means",
	ImplementationObjectives: "implementation-objectives",
	ServiceQualityObjectives: "service-quality-objectives",
	ProductivityObjectives:   "productivity-objectives",
	CoordinationObjectives:   "coordination-objectives",
	SocialActionObjectives:   "social-action-objectives",
	BudgetRules:              "budget-rules",
	NetworkExclusion:         "network-exclusion",
	SelfEmployedCommitments:  "self-employed-commitments",
	AmendmentConditions:      "amendment-conditions",
	EvaluationProcess:        "evaluation-process",
	SicknessOrientations:     "sickness-orientations",
	ControlPlan:              "control-plan",
	ConsistentOrientations:   "consistent-orientations",
	MinimumTerm:              "minimum-term",
	InformSupervisoryCouncil: "inform-supervisory-council",
	TransmitToParliament:     "transmit-to-parliament",
	AnnualSicknessAmendment:  "annual-sickness-amendment",
	AmendmentBasis:           "amendment-basis",
	AmendmentInTerm:          "amendment-in-term",
	AmendmentSameBody:        "amendment-same-body",
	AmendmentTrigger:         "amendment-trigger",
	DelegatedFundsTerm:       "delegated-funds-term",
	AdversarialEvaluation:    "adversarial-evaluation",
	RetroactiveTerm:          "retroactive-term",
	SignatureDays:            "signature-days",
	LateSignature:            "late-signature",
	ConsistentConvention:     "consistent-convention",
	FinancingActs:            "financing-acts",
	FrameworkConvention:      "framework-convention",
}

// ParseRule returns the rule of the given slug.
func ParseRule(slug string) (Rule, error) {
	for r, s := range slugs {
		if s == slug && s != "" {
			return Rule(r), nil
		}
	}
	return 0, NewMalformed(NewFault(UnknownWord, "aucune règle ne s’appelle « %s »", "no rule is called `%s`", slug))
}

// String returns the slug, "" for the zero Rule.
func (r Rule) String() string {
	if int(r) < len(slugs) {
		return slugs[r]
	}
	return ""
}

// Error returns the slug: a Rule is the target of errors.Is.
func (r Rule) Error() string { return r.String() }

// Rules yields every rule, in the order of the constants.
func Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for r := LegalBasis; int(r) < len(slugs); r++ {
			if !yield(r) {
				return
			}
		}
	}
}

// MarshalText writes the slug, "" of the zero Rule; what is no rule is an error.
func (r Rule) MarshalText() ([]byte, error) { return marshal(r) }

// UnmarshalText reads a slug; empty text is the zero Rule.
func (r *Rule) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = 0
		return nil
	}
	v, err := ParseRule(string(text))
	if err == nil {
		*r = v
	}
	return err
}
