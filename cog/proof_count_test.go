package cog_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

// A proven is what the law as data has of one version of an entry for one scope, from
// the first day on which it bound a convention on it.
type proven struct {
	rule  law.Rule
	scope string
	from  string
}

func (p proven) String() string { return p.rule.String() + " of " + p.scope + " from " + p.from }

// A row names what one row of the proofs holds by hand.
type row struct {
	rule      law.Rule
	scopes    string
	from, to  string
	cites     string
	table     string // where the row is
	breakable bool   // it has a document that is refused, or about which something is observed, and one of the other kind
}

// proofRows are the rows of every table.
var proofRows = sync.OnceValue(func() (list []row) {
	for _, p := range proofs() {
		list = append(list, row{p.rule, p.scopes, p.from, p.to, p.cites, "conventions", p.refused != unbreakable})
	}
	for _, p := range amendmentProofs() {
		list = append(list, row{p.rule, p.scopes, p.from, p.to, p.cites, "amendments", p.refused != unbreakable})
	}
	for _, s := range slices.Concat(sightings(), sightingsOfAmendments(), sightingsOfEvaluations()) {
		list = append(list, row{s.rule, s.scopes, s.from, s.to, s.cites, "observations", len(s.made) > 0 && len(s.unmade) > 0})
	}
	for _, l := range openNorms() {
		list = append(list, row{l.rule, l.scopes, l.from, l.to, l.cites, "open norms", true})
	}
	for _, l := range dutiesOfConventions() {
		list = append(list, row{l.rule, l.scopes, l.from, l.to, l.cites, "duties", true})
	}
	for _, l := range dutiesOfAmendments() {
		list = append(list, row{l.rule, l.scopes, l.from, l.to, l.cites, "duties", true})
	}
	return list
})

// unprovable are the versions that no document of the format can be refused by.
var unprovable = map[string]string{
	"conventions covered-scope general 2021-01-01":  "every word that scope can be is covered",
	"amendments amendment-basis general 2004-12-21": "there is a basis on every day of the version",
	"amendments amendment-basis general 2018-01-01": "there is a basis on every day of the version",
	"amendments amendment-basis general 2021-01-01": "there is a basis on every day of the version",
	"amendments control-plan general 2003-12-19":    "an amendment can write the plan and not take it away",
	"amendments control-plan rsi 2006-01-28":        "an amendment can write the plan and not take it away",
}

func canBeRefused(p proven, table string) bool {
	regime := "general"
	if p.scope == "rsi" {
		regime = p.scope
	}
	return unprovable[table+" "+p.rule.String()+" "+regime+" "+p.from] == ""
}

// unwritten are the rules about a convention that no change of an amendment touches.
var unwritten = []law.Rule{law.LegalBasis, law.CoveredScope, law.EntitledBody, law.BodyOfScope}

// ofAmendments are the rules that a convention is not held to.
var ofAmendments = []law.Rule{law.AmendmentBasis, law.AmendmentSameBody, law.DelegatedFundsTerm}

func TestEveryVersionOfTheLawIsProven(t *testing.T) { proveEveryVersion(t) }

func proveEveryVersion(t testing.TB) {
	type version struct{ kind, cites, to, kept string } // kept: first day on which it no longer binds amendments
	data := map[proven]version{}
	var strange []string
	for _, r := range theBook() {
		for i := range r.Entries {
			e := &r.Entries[i]
			if !asked(e.Rule) {
				continue
			}
			for j := range e.Versions {
				v := &e.Versions[j]
				for _, s := range r.Scopes() {
					scope := r.Regime.String()
					if r.Regime == law.General {
						scope = s.String()
					}
					first, to := proofScopes[scope].first, v.Period.To.String()
					for _, day := range []string{v.Period.From.String(), to} {
						if first != "" && day != "" && !slices.Contains(boundaryDays, day) {
							strange = append(strange, e.Rule.String()+" of "+scope+": "+day)
						}
					}
					if v.Binds(s) && (to == "" || to > first) {
						p := proven{e.Rule, scope, max(v.Period.From.String(), first)}
						if _, twice := data[p]; twice {
							strange = append(strange, p.String()+": two versions at once")
						}
						data[p] = version{e.Kind.String(), citesOf(v.Cites), to, max(to, v.KeptUntil.String())}
					}
				}
			}
		}
	}

	tables, breakable := map[proven]map[string]bool{}, map[proven]map[string]bool{}
	var unknown, differing []string
	rows := map[string]int{}
	for _, r := range proofRows() {
		if !asked(r.rule) {
			continue
		}
		rows[r.table]++
		for _, scope := range strings.Fields(r.scopes) {
			p := proven{r.rule, scope, max(r.from, proofScopes[scope].first)}
			if tables[p] == nil {
				tables[p], breakable[p] = map[string]bool{}, map[string]bool{}
			}
			tables[p][r.table] = true
			if r.breakable {
				breakable[p][r.table] = true
			}
			v, ok := data[p]
			switch {
			case !ok:
				unknown = append(unknown, r.table+" "+p.String())
			case v.cites != r.cites:
				differing = append(differing, fmt.Sprintf("%s %s: the data cite %q, the row %q", r.table, p, v.cites, r.cites))
			case r.to != v.to && r.to != v.kept:
				differing = append(differing, fmt.Sprintf("%s %s: the data have it until %q, the row until %q", r.table, p, v.to, r.to))
			}
		}
	}

	counts := map[string]int{}
	var missing []string
	need := func(p proven, table string) {
		switch {
		case !tables[p][table]:
			missing = append(missing, p.String()+": no row of "+table)
		case breakable[p][table] != canBeRefused(p, table):
			missing = append(missing, p.String()+": "+table+" have a document that is refused where one can be, and only there")
		}
	}
	for p, v := range data {
		counts[v.kind]++
		switch {
		case v.kind == "rule":
			end := proofScopes[p.scope].end
			if !slices.Contains(ofAmendments, p.rule) && (end == "" || p.from < end) {
				need(p, "conventions")
			}
			if !slices.Contains(unwritten, p.rule) {
				need(p, "amendments")
			}
		case tables[p] == nil:
			missing = append(missing, p.String()+": no row")
		}
	}
	slices.Sort(missing)
	assert.Empty(t, strings.Join(missing, "\n"), "not proven")
	assert.Empty(t, strings.Join(strange, "\n"), "no text begins or ends on the day, or two say the same thing")
	assert.Empty(t, strings.Join(unknown, "\n"), "the law as data has no such version")
	assert.Empty(t, strings.Join(differing, "\n"), "the law as data differs")
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		t.Logf("%d versions of the kind %s, each counted once a scope", counts[kind], kind)
	}
	for _, table := range []string{"conventions", "amendments", "observations", "open norms", "duties"} {
		assert.False(t, rows[table] == 0 && bench.rule == 0, table)
		t.Logf("%d rows of %s", rows[table], table)
	}
	assert.NotEmpty(t, data)
}
