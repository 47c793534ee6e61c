package cog

import (
	"slices"
	"strconv"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A Draft is a convention as it is being written, or as an archive knows it: the
// open form, in which anything may be missing or against the law. [Draft.Judge]
// tells what the law has against it, [Draft.Check] what is wrong with its form,
// and [New] makes a [Convention] of one that passes both.
//
// The zero Draft is a draft that says nothing, not even what it is about.
type Draft struct {
	Scope branch.Scope // what the convention is about, which also tells the scheme; required

	// Partial says that the draft holds only what is known of a convention
	// (an archive, a press note). Absence then proves nothing: what is not
	// there leaves its rule undecided.
	Partial bool
	Known   []Section // what a partial draft holds in full: absence speaks there; each once
	Schema  string    // what "$schema" says, for editors; judged by nothing
	Title   string    // what the convention is called; optional
	Source  string    // where the facts come from; optional

	Concluded law.Day                 // day of signature, whose law governs; zero: not concluded yet
	Term      Term                    // how long it runs (période): L. 227-1, III; L. 611-7, I
	State     []branch.StateSignatory // who signs for the State: L. 227-1, I; L. 611-7, I
	Body      Body                    // the national body, and who signs for it: L. 227-1, I, L. 227-2; L. 611-7, I, R. 611-19
	Manager   Body                    // who runs the scheme for the body; branch.Cdc or branch.OtherBody

	Objectives          []objective.Objective // what is to be reached, with actions and indicators: L. 227-1, I, 1° to 3°; R. 611-18, I, 1° to 4°
	Means               []clause.Means        // what the body is given to run on: L. 227-1, I; L. 611-7, I
	Commitments         []clause.Commitment   // what each party promises the other: L. 227-1, I; L. 611-7, I
	Budgets             []clause.Budget       // those listed, with their rules: L. 227-1, I, 4°; R. 611-18, I, 5°; at most one a kind
	Network             clause.Network        // the clause on local bodies: L. 227-1, I, 5°; R. 611-18, I, 6°; zero: no clause
	AmendmentConditions *amendment.Clause     // when it may be amended: L. 227-1, I, 1° of the second list, and R. 611-18; nil: no clause
	EvaluationProcess   *evaluation.Clause    // how results are evaluated: L. 227-1, I, 2° of the second list, and R. 611-18; nil: no clause
	Orientations        []clause.Orientation  // those of the Government that it carries: L. 227-1, II until 2009; R. 611-18, II
	ControlPlan         string                // plan for checking benefits, likewise; empty: none
	ConsistentWith      *SicknessConvention   // the sickness convention that it names: R. 611-18, II; nil: not said
	Forecasts           []clause.Forecast     // of ambulatory-care spending, by annual amendments: L. 227-1, II until 2009; at most one a year

	// What other texts ask; L. 227-1 and R. 611-18 ask none of it.
	Endowments      []clause.Endowment // for administration: Cnieg, CRPRATP, CPRPSNCF, Enim
	Clauses         []clause.Provision // asked for by name: MSA, CNSA, CRPCEN, Ircantec; at most one a kind
	BoardResolution law.Day            // CRPN: the day on which the board authorised the signature
	Rank            Rank               // whether it is the body’s first: CNRACL; "first" in a document
	Missions        []clause.Mission   // what the body is charged with, if it has no text of its own; none twice
}

// Check reports every fault in the form of the draft, as *law.Malformed with a
// pointer for each: a blank text, an id used twice, an end before the start.
// It says nothing of the law.
func (d *Draft) Check() error {
	var c form.Checker
	c.AddAt("", d.scopeFault())
	c.Optional("/$schema", d.Schema)
	c.Optional("/title", d.Title)
	c.Optional("/source", d.Source)
	d.checkContent(&c)
	d.checkAcross(&c)
	return c.Err()
}

// scopeFault tells what is wrong with what the draft is about, nil where nothing is.
func (d *Draft) scopeFault() error {
	switch {
	case d.Scope == nil:
		return law.NewMalformed(form.IsMissing("scope"))
	case !branch.IsScope(d.Scope):
		return law.NewMalformed(law.NewFault(law.UnknownWord,
			"ce n’est ni une branche, ni le recouvrement, ni les indépendants",
			"neither a branch, nor collection, nor the self-employed").At("/scope"))
	}
	return nil
}

// checkAcross sees to what holds between parts: the order of days, ids that stand
// once, budgets, clauses and forecasts listed once, forecasts for sickness only. The decoder has
// seen to the rest, part by part.
func (d *Draft) checkAcross(c *form.Checker) {
	d.checkKnown(c)
	d.checkDays(c)
	d.checkIDs(c)
	checkKinds(c, "/budgets/", d.Budgets, func(b clause.Budget) branch.BudgetKind { return b.Kind })
	checkProvisions(c, "/clauses/", d.Clauses)
	d.checkForecasts(c)
}

func checkProvisions(c *form.Checker, prefix string, list []clause.Provision) {
	checkKinds(c, prefix, list, func(p clause.Provision) clause.ProvisionKind { return p.Kind })
}

// checkKinds sees that the list at prefix has at most one part of each kind. A part without
// a kind is told where it stands.
func checkKinds[T any, K form.Word](c *form.Checker, prefix string, list []T, kind func(T) K) {
	var seen [256]bool
	for i, part := range list {
		k := kind(part)
		if k != 0 && seen[k] {
			c.Find(func() law.Fault { return form.IsListedTwice(k.String()).At(prefix + strconv.Itoa(i)) })
		}
		seen[k] = true
	}
}

func (d *Draft) checkForecasts(c *form.Checker) {
	if len(d.Forecasts) == 0 {
		return
	}
	if !d.setsForecasts() {
		c.Add("/forecasts", onlySickness)
	}
	var years form.Years
	for i, f := range d.Forecasts {
		if form.IsYear(f.Year) && years.Add(f.Year) {
			c.Find(func() law.Fault {
				return law.NewFault(law.UsedTwice, "deux prévisions pour %d", "two forecasts for %d", f.Year).At(law.Pointer("forecasts", i, "year"))
			})
		}
	}
}

func (d *Draft) checkDays(c *form.Checker) {
	if !d.Term.IsZero() {
		c.AddAt("/term", d.Term.check())
	}
	checkSigned(c, "/state/signatories/", d.State, d.Concluded)
	checkSigned(c, "/body/signatories/", d.Body.Signatories, d.Concluded)
	checkSigned(c, "/manager/signatories/", d.Manager.Signatories, d.Concluded)
	if !d.Concluded.IsZero() && !d.Concluded.IsValid() {
		c.Add("/concluded", form.NoSuchDay)
	}
	if !d.BoardResolution.IsZero() && !d.BoardResolution.IsValid() {
		c.Add("/boardResolution", form.NoSuchDay)
	}
}

// checkIDs sees that each id stands once in the document; what is wrong inside an
// objective its constructor has refused.
func (d *Draft) checkIDs(c *form.Checker) {
	ids := make(form.IDs, 4*len(d.Objectives))
	for i, o := range d.Objectives {
		if o.ID() == "" {
			continue // reported where it stands
		}
		ids.Add(c, o.ID(), func() string { return law.Pointer("objectives", i, "id") })
		j := 0
		for ind := range o.Indicators() {
			ids.Add(c, ind.ID(), func() string { return law.Pointer("objectives", i, "indicators", j, "id") })
			j++
		}
		j = 0
		for a := range o.Actions() {
			if a.ID != "" {
				ids.Add(c, a.ID, func() string { return law.Pointer("objectives", i, "actions", j, "id") })
			}
			j++
		}
	}
	for i, m := range d.Commitments {
		if m.ID != "" {
			ids.Add(c, m.ID, func() string { return law.Pointer("commitments", i, "id") })
		}
	}
}

// checkContent sees to each part by itself.
func (d *Draft) checkContent(c *form.Checker) {
	for i, s := range d.Known {
		if s.String() == "" {
			c.Add(law.Pointer("known", i), law.NewFault(law.UnknownWord, "section inconnue", "unknown section"))
		}
	}
	checkEach(c, "/state/signatories/", d.State)
	d.Body.check(c, "/body")
	d.Manager.checkManager(c, "/manager")
	for i, o := range d.Objectives {
		if o.ID() == "" {
			c.Add(law.Pointer("objectives", i), form.IsMissing("id"))
		}
	}
	checkEach(c, "/means/", d.Means)
	checkEach(c, "/commitments/", d.Commitments)
	checkEach(c, "/budgets/", d.Budgets)
	c.AddAt("/network", d.Network.Check())
	c.AddAt("/amendmentConditions", d.AmendmentConditions.Check())
	c.AddAt("/evaluationProcess", d.EvaluationProcess.Check())
	checkEach(c, "/orientations/", d.Orientations)
	checkEach(c, "/forecasts/", d.Forecasts)
	c.Optional("/controlPlan/title", d.ControlPlan)
	if w := d.ConsistentWith; w != nil {
		c.AddAt("/consistentWith", w.check())
	}
	checkEach(c, "/endowments/", d.Endowments)
	checkEach(c, "/clauses/", d.Clauses)
	if d.Rank != 0 && !ranks.Has(d.Rank) {
		c.Add("/first", law.NewFault(law.UnknownWord, "rang inconnu", "unknown rank"))
	}
	form.Words(c, "/missions", d.Missions)
}

// checkEach adds the faults of each part of the list at prefix.
func checkEach[T interface{ Check() error }](c *form.Checker, prefix string, list []T) {
	for i, part := range list {
		if err := part.Check(); err != nil {
			c.AddAt(prefix+strconv.Itoa(i), err)
		}
	}
}

// Clone returns a copy that shares nothing that can be changed.
func (d *Draft) Clone() Draft {
	c := *d
	c.Known = slices.Clone(d.Known)
	c.State, c.Body, c.Manager = cloneSignatories(d.State), d.Body.clone(), d.Manager.clone()
	c.Objectives, c.Means, c.Commitments = slices.Clone(d.Objectives), slices.Clone(d.Means), slices.Clone(d.Commitments)
	c.Budgets, c.Orientations, c.Forecasts = slices.Clone(d.Budgets), slices.Clone(d.Orientations), slices.Clone(d.Forecasts)
	c.Endowments, c.Clauses, c.Missions = slices.Clone(d.Endowments), slices.Clone(d.Clauses), slices.Clone(d.Missions)
	c.AmendmentConditions, c.EvaluationProcess = cloneConditions(said(d.AmendmentConditions)), cloneProcess(said(d.EvaluationProcess))
	c.ConsistentWith = nil
	if w := said(d.ConsistentWith); w != nil {
		with := *w
		c.ConsistentWith = &with
	}
	return c
}

func cloneConditions(c *amendment.Clause) *amendment.Clause {
	if c == nil {
		return nil
	}
	d := *c
	d.Triggers = slices.Clone(c.Triggers)
	return &d
}

func cloneProcess(c *evaluation.Clause) *evaluation.Clause {
	if c == nil {
		return nil
	}
	d := *c
	d.Heard = slices.Clone(c.Heard)
	return &d
}
