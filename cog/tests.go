package cog

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The tests behind the rules, in the order of the articles. Each reads the
// facts of a draft and nothing else; the days, the citations and the words stand
// with the rules. What a breach has to say is worked out only once there is one.

func satisfied(facts) (Outcome, []lapse) { return Satisfied, nil }

func scopeAmong(list ...branch.Scope) test {
	admitted := scopes(list...)
	return func(f facts) (Outcome, []lapse) {
		if admitted.has(f.Scope) {
			return Satisfied, nil
		}
		return Breached, []lapse{{seen: []law.Value{f.Scope}, required: values(list...)}}
	}
}

func bodyAmong(list ...branch.Body) test {
	return func(f facts) (Outcome, []lapse) {
		if f.Body.Code != 0 && !slices.Contains(list, f.Body.Code) {
			return Breached, []lapse{{seen: []law.Value{f.Body.Code}, required: values(list...)}}
		}
		return f.seen(f.Body.Code != 0, func() []lapse {
			return []lapse{{seen: []law.Value{unnamedBody}, required: values(list...)}}
		})
	}
}

var unnamedBody = law.Text{FR: "un organisme qui n’est pas nommé", EN: "a body that is not named"}

func bodyOfScope(f facts) (Outcome, []lapse) {
	if f.Body.Code == f.Scope.Body() {
		return Satisfied, nil
	}
	return Breached, []lapse{{seen: []law.Value{f.Body.Code}, required: []law.Value{f.Scope.Body()}}}
}

func stateParty(f facts) (Outcome, []lapse) {
	return f.seen(len(f.State) > 0, func() []lapse { return lacks(branch.State) })
}

func reciprocalCommitments(f facts) (Outcome, []lapse) {
	return f.byBoth(func(p branch.Party) bool {
		for i := range f.Commitments {
			if f.Commitments[i].By == p {
				return true
			}
		}
		return false
	})
}

func operatingMeans(f facts) (Outcome, []lapse) {
	return f.seen(len(f.Means) > 0, func() []lapse { return []lapse{{}} })
}

func actionsByEachParty(f facts) (Outcome, []lapse) { return f.byBoth(f.sum.ActionBy) }

func category(c objective.Category) test {
	return func(f facts) (Outcome, []lapse) {
		return f.seen(f.sum.Has(c), func() []lapse { return lacks(c) })
	}
}

// budgetNeeds are the budgets a version names: those every convention has, and
// those bound only where they are listed.
type budgetNeeds struct{ always, ifListed []branch.BudgetKind }

func budgets(always ...branch.BudgetKind) budgetNeeds { return budgetNeeds{always: always} }

func (n budgetNeeds) orListed(kinds ...branch.BudgetKind) test {
	n.ifListed = kinds
	return n.test
}

func (n budgetNeeds) test(f facts) (Outcome, []lapse) {
	complete := 0
	var incomplete []lapse
	for i := range f.Budgets {
		b := &f.Budgets[i]
		bound := slices.Contains(n.always, b.Kind)
		switch {
		case !bound && !slices.Contains(n.ifListed, b.Kind):
		case b.Computation == "" || b.Evolution == "":
			incomplete = append(incomplete, lapse{
				pointer: law.Pointer("budgets", i), seen: []law.Value{b.Kind}, required: bothRules})
		case bound:
			complete++
		}
	}
	// In a partial draft a rule that is not there may well be in the convention.
	return f.seen(len(incomplete) == 0 && complete == len(n.always), func() []lapse {
		for _, k := range n.always {
			if !slices.ContainsFunc(f.Budgets, func(b clause.Budget) bool { return b.Kind == k }) {
				incomplete = append(incomplete, lapse{required: []law.Value{k}})
			}
		}
		return incomplete
	})
}

var bothRules = []law.Value{
	law.Text{FR: "règle de calcul", EN: "a rule of computation"},
	law.Text{FR: "règle d’évolution", EN: "a rule of evolution"},
}

func networkExclusion(f facts) (Outcome, []lapse) {
	switch {
	case !f.Network.IsZero():
		return Breached, []lapse{{seen: []law.Value{f.Scope}}}
	case f.Partial:
		return Undecided, nil
	}
	return Satisfied, nil
}

func selfEmployedCommitments(f facts) (Outcome, []lapse) {
	return f.seen(f.sum.SelfEmployed() && f.sum.SelfEmployedAction(), func() []lapse {
		var missing []law.Value
		if !f.sum.SelfEmployed() {
			missing = append(missing, law.Text{FR: "un objectif dédié", EN: "a dedicated objective"})
		}
		if !f.sum.SelfEmployedAction() {
			missing = append(missing, law.Text{FR: "une action dédiée", EN: "a dedicated action"})
		}
		return []lapse{{required: missing}}
	})
}

func amendmentConditions(f facts) (Outcome, []lapse) {
	return f.seen(f.AmendmentConditions.Missing() == nil, func() []lapse {
		return []lapse{{worded: f.AmendmentConditions.Breach}}
	})
}

func evaluationProcess(f facts) (Outcome, []lapse) {
	return f.seen(f.EvaluationProcess.Missing() == nil, func() []lapse {
		return []lapse{{worded: f.EvaluationProcess.Breach}}
	})
}

func orientations(list ...clause.Domain) test {
	return func(f facts) (Outcome, []lapse) {
		has := func(d clause.Domain) bool {
			return slices.ContainsFunc(f.Orientations, func(o clause.Orientation) bool { return o.Domain == d })
		}
		all := true
		for _, d := range list {
			all = all && has(d)
		}
		return f.seen(all, func() []lapse {
			var l lapse
			for _, d := range list {
				if has(d) {
					l.seen = append(l.seen, d)
				} else {
					l.required = append(l.required, d)
				}
			}
			return []lapse{l}
		})
	}
}

func controlPlan(f facts) (Outcome, []lapse) {
	return f.seen(f.ControlPlan != "", func() []lapse { return []lapse{{}} })
}

func consistentOrientations(f facts) (Outcome, []lapse) {
	named := f.ConsistentWith != nil && f.ConsistentWith.Body == branch.Cnam
	return f.seen(named, func() []lapse { return []lapse{{}} })
}

func atLeast(years int) test {
	return func(f facts) (Outcome, []lapse) {
		if !f.Term.IsZero() && !f.Term.Covers(years) {
			return Breached, []lapse{{seen: []law.Value{f.Term}, required: []law.Value{law.Years(years)}}}
		}
		return f.seen(!f.Term.IsZero(), func() []lapse { return lacks(law.Years(years)) })
	}
}

// An office is filled by a signatory in any of its capacities.
type office []branch.BodyCapacity

// In names the capacities: "directeur général ou directeur".
func (o office) In(l law.Language) string {
	name := o[0].In(l)
	for _, c := range o[1:] {
		name += law.Text{FR: " ou ", EN: " or "}.In(l) + c.In(l)
	}
	return name
}

func signedBy(offices ...office) test {
	return func(f facts) (Outcome, []lapse) {
		signed := func(o office) bool {
			for i := range f.Body.Signatories {
				if slices.Contains(o, f.Body.Signatories[i].Capacity) {
					return true
				}
			}
			return false
		}
		all := true
		for _, o := range offices {
			all = all && signed(o)
		}
		return f.seen(all, func() []lapse {
			var seen []law.Value
			for _, s := range f.Body.Signatories {
				seen = append(seen, s.Capacity)
			}
			if seen == nil {
				seen = []law.Value{law.Text{FR: "personne", EN: "nobody"}}
			}
			var lapses []lapse
			for _, o := range offices {
				if !signed(o) {
					lapses = append(lapses, lapse{seen: seen, required: []law.Value{o}})
				}
			}
			return lapses
		})
	}
}

// seen answers for a rule that something present satisfies: once that is seen
// the rule is satisfied; until then it is breached in a full draft and undecided in
// a partial one, where absence proves nothing.
func (f facts) seen(ok bool, lapses func() []lapse) (Outcome, []lapse) {
	switch {
	case ok:
		return Satisfied, nil
	case f.Partial:
		return Undecided, nil
	}
	return Breached, lapses()
}

// byBoth answers for a rule that asks something of each party.
func (f facts) byBoth(does func(branch.Party) bool) (Outcome, []lapse) {
	return f.seen(does(branch.State) && does(branch.NationalBody), func() []lapse {
		var missing []law.Value
		for _, p := range branch.Parties() {
			if !does(p) {
				missing = append(missing, p)
			}
		}
		return []lapse{{required: missing}}
	})
}

// lacks is one lapse: nothing seen, these required.
func lacks[V law.Value](required ...V) []lapse { return []lapse{{required: values(required...)}} }

func values[V law.Value](list ...V) []law.Value {
	out := make([]law.Value, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}
