package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/law"
)

// The rules about an amendment and about an evaluation. L. 227-1, I, second list
// (R. 611-18 likewise) has the convention settle both; what follows is what
// that leaves a program to decide. An amendment's signatures are judged by
// state-party and body-signatories, and what it rewrites by that item's own rule.
var lifeRules = []entry{
	{
		rule: law.AmendmentBasis,
		reading: law.Text{
			FR: "Un avenant n’est pas une convention nouvelle. Pour le RSI, le décret survit pour les caisses déléguées jusqu’à leur dissolution, au plus tard le 1er janvier 2020 : jusque-là elles modifient la convention en cours.",
			EN: "An amendment is no new convention. For the RSI the decree survives for the delegated funds until they are dissolved, at the latest on 1 January 2020: until then they amend the convention already there.",
		},
		sentence: law.Text{
			FR: "aucune loi ne permet un avenant le {seen} : {required}",
			EN: "no law allows an amendment on {seen}: {required}",
		},
		versions: []version{
			{binds: general, period: since("1997-01-01"), cites: at(law.L227_1, "I, 1° (second list)"), demands: amendedUnderLaw},
			{binds: rsi, period: until("2006-01-28", "2020-01-01"), cites: at(law.R611_18, "I, 1° (second list)"), demands: amendedUnderLaw},
		},
	},
	{
		rule: law.AmendmentInTerm,
		reading: law.Text{
			FR: "« En cours d’exécution » : de la conclusion au dernier jour de la période telle qu’elle est alors, prolongations comprises. Après, il n’y a plus rien à prolonger.",
			EN: "“While it runs”: from conclusion to the last day of the term as it then stands, extensions included. Afterwards there is nothing left to extend.",
		},
		sentence: law.Text{
			FR: "l’avenant ({seen}) est conclu hors du temps où la convention court : {required}",
			EN: "the amendment ({seen}) is concluded outside the time the convention runs: {required}",
		},
		versions: []version{
			{binds: general, period: since("1997-01-01"), cites: at(law.L227_1, "I, 1° (second list)"), demands: whileItRuns},
			{binds: rsi, period: until("2006-01-28", "2020-01-01"), cites: at(law.R611_18, "I, 1° (second list)"), demands: whileItRuns},
		},
	},
	{
		rule: law.AmendmentSameBody,
		reading: law.Text{
			FR: "Les parties à l’avenant sont celles de la convention. Un organisme reste le même quand son nom change ; la caisse déléguée est la caisse nationale du RSI.",
			EN: "The parties to the amendment are those of the convention. A body stays the same when its name changes; the delegated fund is the national fund of the RSI.",
		},
		sentence: law.Text{
			FR: "l’avenant est conclu avec {seen}, la convention avec {required}",
			EN: "the amendment is concluded with {seen}, the convention with {required}",
		},
		versions: []version{
			{binds: general, period: since("1997-01-01"), cites: at(law.L227_1, "I"), demands: sameBody},
			{binds: rsi, period: until("2006-01-28", "2020-01-01"), cites: at(law.R611_18, "I, 1° (second list)"), demands: sameBody},
		},
	},
	{
		rule: law.AmendmentTrigger,
		reading: law.Text{
			FR: "La convention dit elle-même dans quelles conditions un avenant se conclut : un avenant invoque un des motifs qu’elle prévoit, ou qu’un avenant antérieur y a mis. Un motif propre est reconnu à son intitulé. L’avenant annuel maladie, qui ne fixe que la prévision, tient son motif de la loi (L. 227-1, II).",
			EN: "The convention itself says on what conditions an amendment is concluded: an amendment invokes one of the triggers it provides for, or that an earlier amendment put there. A trigger of its own is known by its title. The annual sickness amendment, which sets the forecast and no more, has its reason from the law itself (L. 227-1, II).",
		},
		sentence: law.Text{
			FR: "l’avenant invoque {seen} ; la convention ne prévoit que {required}",
			EN: "the amendment invokes {seen}; the convention only provides for {required}",
		},
		versions: []version{
			{binds: general, period: since("1997-01-01"), cites: at(law.L227_1, "I, 1° (second list)"), demands: knownTrigger},
			{binds: rsi, period: until("2006-01-28", "2020-01-01"), cites: at(law.R611_18, "I, 1° (second list)"), demands: knownTrigger},
		},
	},
	{
		rule: law.DelegatedFundsTerm,
		reading: law.Text{
			FR: "La survie du décret s’arrête avec les caisses déléguées : aucune prolongation ne court au-delà du 31 décembre 2019. L. 611-7 n’étant pas maintenu, le minimum de quatre ans reste celui sous lequel la convention a été conclue.",
			EN: "The decree survives no longer than the delegated funds: no extension runs past 31 December 2019. As L. 611-7 is not saved, the four-year minimum stays the one under which the convention was concluded.",
		},
		sentence: law.Text{
			FR: "la période ({seen}) court au-delà de la dissolution des caisses déléguées : {required}",
			EN: "the term ({seen}) runs past the dissolution of the delegated funds: {required}",
		},
		versions: []version{
			{binds: rsi, period: until("2018-01-01", "2020-01-01"), cites: []law.Citation{{Article: law.R611_18}}, demands: law.Text{
				FR: "la période s’achève au plus tard le 31 décembre 2019", EN: "the term ends by 31 December 2019"}},
		},
	},
	{
		rule: law.AdversarialEvaluation,
		reading: law.Text{
			FR: "Une évaluation n’est close contradictoirement que si chaque partie a été entendue sur chaque objectif, ou si l’on a noté qu’invitée elle n’a pas répondu. L’accord n’est pas requis : le désaccord est un résultat.",
			EN: "An evaluation is closed adversarially only if each party was heard on each objective, or if it is on record that, invited, it did not answer. Agreement is not required: disagreement is a result.",
		},
		versions: []version{
			{binds: general, period: since("1997-01-01"), cites: at(law.L227_1, "I, 2° (second list)"), demands: bothHeard},
			{binds: rsi, period: until("2006-01-28", "2020-01-01"), cites: at(law.R611_18, "I, 2° (second list)"), demands: bothHeard},
		},
	},
}

var (
	amendedUnderLaw = law.Text{FR: "l’avenant est conclu un jour où la loi en permet", EN: "the amendment is concluded on a day when the law allows one"}
	whileItRuns     = law.Text{FR: "l’avenant est conclu entre la conclusion et la fin de la période", EN: "the amendment is concluded between the conclusion and the end of the term"}
	sameBody        = law.Text{FR: "l’avenant est conclu par les mêmes parties", EN: "the amendment is concluded by the same parties"}
	knownTrigger    = law.Text{FR: "l’avenant invoque un motif que la convention prévoit", EN: "the amendment invokes a trigger that the convention provides for"}
	bothHeard       = law.Text{FR: "une évaluation close a entendu les deux parties sur chaque objectif", EN: "a closed evaluation has heard both parties on every objective"}
)

// lifeTest tells how one rule stands for an amendment.
type lifeTest func(*act) (Outcome, []lapse)

// lifeTests are the tests behind the rules above, but for the last: an
// evaluation words its own breaches.
var lifeTests = [law.NumRules]lifeTest{
	law.AmendmentBasis:     func(*act) (Outcome, []lapse) { return Satisfied, nil },
	law.AmendmentInTerm:    amendmentInTerm,
	law.AmendmentSameBody:  amendmentSameBody,
	law.AmendmentTrigger:   amendmentTrigger,
	law.DelegatedFundsTerm: delegatedFundsTerm,
}

// An act is one amendment before the law: what it amends, and what comes of it.
type act struct {
	*Amendment
	on            law.Day
	before, after *Draft
	touched       *[law.NumRules]int
	annual        bool // the law of the day has the annual sickness amendment
}

func amendmentInTerm(a *act) (Outcome, []lapse) {
	b := a.before
	// Where an archive does not tell the day, it was a.on at the latest.
	known := a.Concluded.IsValid() || !b.Partial
	late := known && b.Term.End.IsValid() && a.on.After(b.Term.End)
	early := b.Concluded.IsValid() && a.on.Before(b.Concluded)
	if late || early {
		return Breached, []lapse{{pointer: "/concluded", seen: []law.Value{a.on}, required: []law.Value{running{b.Concluded, b.Term}}}}
	}
	if !b.Concluded.IsValid() && !b.Partial {
		return Breached, []lapse{{pointer: "/concluded", seen: []law.Value{a.on},
			required: []law.Value{law.Text{FR: "la convention n’est pas conclue", EN: "the convention is not concluded"}}}}
	}
	if !known || !b.Concluded.IsValid() || b.Term.IsZero() {
		return Undecided, nil
	}
	return Satisfied, nil
}

// running names the days a convention may be amended on.
type running struct {
	concluded law.Day
	term      Term
}

func (r running) In(l law.Language) string {
	from := law.Textf("conclue le %s", "concluded on %s", r.concluded)
	if r.term.IsZero() {
		return from.In(l)
	}
	return from.In(l) + law.Textf(", elle court jusqu’au %s", ", it runs until %s", r.term.End).In(l)
}

func amendmentSameBody(a *act) (Outcome, []lapse) {
	want, have := a.before.Body.Code, a.Body.Code
	switch {
	case have != 0 && want != 0 && have != want:
		return Breached, []lapse{{pointer: "/body/code", seen: []law.Value{have}, required: []law.Value{want}}}
	case have != 0 && want != 0:
		return Satisfied, nil
	case have == 0 && want != 0 && !a.before.Partial:
		return Breached, []lapse{{pointer: "/body/code", seen: []law.Value{unnamedBody}, required: []law.Value{want}}}
	}
	return Undecided, nil
}

func amendmentTrigger(a *act) (Outcome, []lapse) {
	clause := a.before.AmendmentConditions
	forecasts := len(a.Changes) > 0
	for _, c := range a.Changes {
		_, ok := c.(SetForecast)
		forecasts = forecasts && ok
	}
	switch {
	case a.Reason != nil && clause.ProvidesFor(*a.Reason):
		return Satisfied, nil
	case a.annual && forecasts && a.Reason == nil:
		return Satisfied, nil
	case a.before.Partial:
		return Undecided, nil
	}
	l := lapse{pointer: "/reason", seen: []law.Value{law.Text{FR: "aucun motif", EN: "no reason"}}}
	if a.Reason != nil {
		l.seen[0] = *a.Reason
	}
	if clause != nil {
		for _, t := range clause.Triggers {
			if t.Kind == amendment.Other {
				l.required = append(l.required, law.Text{FR: t.Title, EN: t.Title})
			} else {
				l.required = append(l.required, t.Kind)
			}
		}
	}
	return Breached, []lapse{l}
}

func delegatedFundsTerm(a *act) (Outcome, []lapse) {
	last := law.MustParseDay("2019-12-31")
	if change := a.touched[law.DelegatedFundsTerm]; change != untouched && a.after.Term.End.After(last) {
		return Breached, []lapse{{pointer: law.Pointer("changes", change), seen: []law.Value{a.after.Term}, required: []law.Value{last}}}
	}
	if a.touched[law.DelegatedFundsTerm] == untouched {
		return NotApplicable, nil
	}
	return Satisfied, nil
}
